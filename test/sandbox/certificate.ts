import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

/** A key and certificate for this run. `spki` is the base64 SHA-256 of the public key, as Chromium's switch wants it. */
export type Certificate = { readonly key: string; readonly cert: string; readonly spki: string };

/** Makes a certificate for host names, good for one day. It lives in memory only. */
export async function makeCertificate(names: readonly string[]): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "Sandbox, not Microsoft" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 86_400_000),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "subjectAltName", altNames: names.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: "spki", format: "der" });
  return { key: made.private, cert: made.cert, spki: createHash("sha256").update(publicKey).digest("base64") };
}
