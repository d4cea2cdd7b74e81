/** Where a served sandbox answers, and for which hosts. */
export type SandboxAddress = {
  readonly port: number;
  readonly hosts: readonly string[];
  /** SHA-256 of the certificate's public key, base64. */
  readonly spki: string;
};
