/** A support ticket of an Azure subscription. Enumerations are Azure's words as they came; instants are ISO 8601 in UTC. */
export type AzureTicket = {
  /** The name in its address. */
  readonly name: string;
  /** The number that people quote. */
  readonly number: string;
  readonly title: string;
  readonly description: string;
  readonly service: string;
  readonly problem: string;
  readonly severity: string;
  readonly status: string;
  readonly plan: string;
  readonly contact: string;
  readonly engineer: string;
  readonly createdAt: string | undefined;
  readonly updatedAt: string | undefined;
  /** When Microsoft's first answer is due. */
  readonly answerDueAt: string | undefined;
};
