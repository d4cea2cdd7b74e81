/** Where a request was filed and is read: Partner Center's list, or Azure's support tickets. */
export type RequestSource = "partner-center" | "azure";

/** One message of a request's history. `at` is an ISO 8601 instant in UTC, empty where none was given. */
export type RequestNote = {
  readonly by: string;
  readonly at: string;
  readonly text: string;
  /** Microsoft's name for it, where it has one. */
  readonly key?: string;
  /** The text is HTML. */
  readonly html?: true;
};

/**
 * A support request of a customer, wherever it was filed. Severity and status are lower-case words where they are known
 * (severity `critical`, `moderate`, `minimal`, `unknown`), and Microsoft's own text where they are not. Instants are ISO 8601 in UTC.
 */
export type ServiceRequest = {
  readonly source: RequestSource;
  /** The number that people quote; unique within its source. */
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly status: string;
  readonly createdAt: string | undefined;
  readonly updatedAt: string | undefined;
  readonly closedAt: string | undefined;
  /** Who filed it, as one name; empty where the source does not say. */
  readonly contact: string;
};

/** What only a request's own page tells, and its list does not. */
export type ServiceRequestDetail = ServiceRequest & {
  readonly description: string;
  readonly topicId: string;
  readonly topicName: string;
  readonly productId: string;
  readonly productName: string;
  readonly countryCode: string;
  readonly organization: string;
  /** Newest first. */
  readonly notes: readonly RequestNote[];
  /** Notes that came and could not be read. */
  readonly unreadable?: number;
  /** What only Azure tells: the support plan, Microsoft's engineer, and when its first answer is due. */
  readonly plan?: string;
  readonly engineer?: string;
  readonly answerDueAt?: string;
};

/** What can be changed of a request. Only what is given is sent. */
export type RequestChange = {
  readonly note?: string;
  readonly severity?: "critical" | "moderate" | "minimal";
  readonly status?: "open" | "closed" | "attention_needed";
};
