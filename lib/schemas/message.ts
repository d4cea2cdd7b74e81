/**
 * A post of the message centre. Enumerations are Microsoft's words as they came; instants are ISO 8601 in UTC; `content` is HTML
 * written by Microsoft, never to be injected as is.
 */
export type ServiceMessage = {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly severity: string;
  readonly services: readonly string[];
  readonly tags: readonly string[];
  readonly majorChange: boolean;
  readonly actBefore: string | undefined;
  readonly startedAt: string | undefined;
  readonly endedAt: string | undefined;
  readonly updatedAt: string | undefined;
  readonly contentType: string;
  readonly content: string;
};
