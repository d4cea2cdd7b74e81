import { sevenDecimals } from "../dates.ts";
import type { AzureSubscription, AzureTicket, TicketMessage } from "../worlds/world.ts";

/** A message of a ticket as ARM writes it. */
export function messageBody(
  subscription: AzureSubscription,
  ticket: AzureTicket,
  message: TicketMessage,
): Record<string, unknown> {
  return {
    id: `/subscriptions/${subscription.id}/providers/Microsoft.Support/supportTickets/${ticket.name}/communications/${message.name}`,
    name: message.name,
    type: "Microsoft.Support/communications",
    properties: {
      subject: message.subject,
      body: message.html,
      communicationType: "web",
      communicationDirection: message.direction,
      createdDate: sevenDecimals(message.at),
      sender: message.sender,
    },
  };
}

/** Adds a message to a ticket by the body of a PUT. Gives the field that is missing, or `undefined`. */
export function addMessage(ticket: AzureTicket, name: string, given: unknown, now: number): string | undefined {
  const properties = (given as { properties?: Record<string, unknown> } | null)?.properties ?? {};
  const missing = ["subject", "body"].find((field) => !properties[field]);
  if (missing) return missing;
  const { subject, body, sender } = properties;
  ticket.messages.unshift({
    name,
    subject: String(subject),
    html: String(body),
    sender: typeof sender === "string" ? sender : "",
    direction: "outbound",
    at: now,
  });
  ticket.modifiedAt = now;
  return undefined;
}

/** Changes a ticket by the body of a PATCH. Gives the field that is wrong, or `undefined`. */
export function changeTicket(ticket: AzureTicket, given: unknown, now: number): string | undefined {
  const { severity, status } = (given ?? {}) as Record<string, unknown>;
  const newSeverity = (["minimal", "moderate", "critical", "highestcriticalimpact"] as const).find(
    (word) => word === severity,
  );
  const newStatus = (["Open", "Closed"] as const).find((word) => word.toLowerCase() === String(status).toLowerCase());
  if (severity !== undefined && !newSeverity) return "severity";
  if (status !== undefined && !newStatus) return "status";
  if (newSeverity) ticket.severity = newSeverity;
  if (newStatus) ticket.status = newStatus;
  ticket.modifiedAt = now;
  return undefined;
}
