import { azureEventsSource } from "./azure-events.ts";
import { azureSubscriptionsSource } from "./azure-subscriptions.ts";
import { azureTicketsSource } from "./azure-tickets.ts";
import { customersSource } from "./customers.ts";
import { healthSource } from "./health.ts";
import { managementLinksSource } from "./management-links.ts";
import { messagesSource } from "./messages.ts";
import { organizationSource } from "./organization.ts";
import { profilesSource } from "./profiles.ts";
import { relationshipsSource } from "./relationships.ts";
import { requestsSource } from "./requests.ts";
import type { Source } from "./source.ts";
import { subscriptionsSource } from "./subscriptions.ts";

/** Everything that is fetched and kept. One that waits for another's rows stands after it. */
export const sources = {
  customers: customersSource,
  organization: organizationSource,
  relationships: relationshipsSource,
  profiles: profilesSource,
  health: healthSource,
  requests: requestsSource,
  subscriptions: subscriptionsSource,
  messages: messagesSource,
  "management-links": managementLinksSource,
  "azure-subscriptions": azureSubscriptionsSource,
  "azure-tickets": azureTicketsSource,
  "azure-events": azureEventsSource,
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
