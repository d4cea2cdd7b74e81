/** The state of one online service of a tenant. `status` is Microsoft's word as it came, known or not. */
export type ServiceHealth = {
  readonly id: string;
  readonly service: string;
  readonly status: string;
};

/** One update that Microsoft published about an issue. `content` is HTML written by Microsoft, never to be injected as is. */
export type IssuePost = {
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  readonly type: string;
  readonly contentType: string;
  readonly content: string;
};

/** An incident or advisory without its posts. Enumerations are Microsoft's words as they came; instants are ISO 8601 in UTC. */
export type HealthIssue = {
  readonly id: string;
  readonly title: string;
  readonly serviceId: string;
  readonly service: string;
  readonly feature: string;
  readonly featureGroup: string;
  readonly impact: string;
  readonly classification: string;
  readonly origin: string;
  readonly status: string;
  readonly resolved: boolean;
  readonly startedAt: string;
  readonly endedAt: string | undefined;
  readonly updatedAt: string;
  /** How many posts Microsoft has published about it. */
  readonly updates: number;
};

/** An issue as Microsoft publishes it: with its posts, newest first. */
export type PublishedIssue = HealthIssue & { readonly posts: readonly IssuePost[] };
