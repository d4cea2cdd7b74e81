import { day, hour } from "./days.ts";
import { idOf } from "./ids.ts";
import type { AzureEvent, AzureSubscription, AzureTicket } from "./world.ts";

/** The id of the nth Azure subscription. */
export const azureSubscriptionId = (number: number): string => idOf("a5000000", number);

/** An enabled Azure subscription with nothing in it. */
export function azureSubscription(
  number: number,
  name: string,
  given: Partial<AzureSubscription> = {},
): AzureSubscription {
  return {
    id: azureSubscriptionId(number),
    name,
    state: "Enabled",
    readers: "everyone",
    plan: "Professional Direct",
    tickets: [],
    events: [],
    ...given,
  };
}

/** An open support ticket of yesterday. */
export function azureTicket(
  name: string,
  number: string,
  title: string,
  now: number,
  given: Partial<AzureTicket> = {},
): AzureTicket {
  return {
    name,
    number,
    title,
    description: `${title}, since yesterday.`,
    severity: "moderate",
    status: "Open",
    createdAt: now - day,
    modifiedAt: now - 4 * hour,
    messages: [
      {
        name: `${name}-first`,
        subject: title,
        html: "<p>Thank you for the details. We are <b>looking into it</b>.</p>",
        sender: "",
        direction: "inbound",
        at: now - 4 * hour,
      },
    ],
    ...given,
  };
}

/** An active service issue that began five hours ago. */
export function azureEvent(id: string, title: string, now: number, given: Partial<AzureEvent> = {}): AzureEvent {
  return {
    id,
    title,
    html: `<html><p>${title}. <b>Impact:</b> requests may fail. We are rerouting traffic.</p></html>`,
    type: "ServiceIssue",
    status: "Active",
    level: "Warning",
    service: "Virtual Machines",
    region: "West Europe",
    startedAt: now - 5 * hour,
    mitigatedAt: undefined,
    updatedAt: now - hour,
    microsoftWantsTickets: true,
    ...given,
  };
}
