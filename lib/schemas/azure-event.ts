/** A part of Azure that an event touches. */
export type AzureImpact = { readonly service: string; readonly region: string; readonly status: string };

/** One update of an event. `content` is HTML written by Microsoft, never to be injected as is. */
export type AzureUpdate = { readonly at: string; readonly content: string };

/**
 * An event of Azure's service health, as one subscription sees it. Enumerations are Azure's words as they came; instants are
 * ISO 8601 in UTC; `summary` and `article` are HTML written by Microsoft, never to be injected as is.
 */
export type AzureEvent = {
  /** The tracking id, such as `BC_1-FXZ`. */
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly status: string;
  readonly level: string;
  readonly summary: string;
  readonly article: string;
  readonly startedAt: string | undefined;
  readonly mitigatedAt: string | undefined;
  readonly updatedAt: string | undefined;
  readonly impacts: readonly AzureImpact[];
  /** Newest first. */
  readonly updates: readonly AzureUpdate[];
  /** False: Microsoft does not want a ticket for it. Unknown where it does not say. */
  readonly ticketsWelcome: boolean | undefined;
  /** Details are kept from those without elevated rights. */
  readonly sensitive: boolean;
};
