import { idOf } from "../worlds/ids.ts";
import type { AzureSubscription, AzureTicket } from "../worlds/world.ts";

/** Tickets in the making. The first look says "in progress"; the second that it worked, or which plan it failed for. */
export type Operations = {
  start(subscription: AzureSubscription, ticket: AzureTicket): string;
  poll(id: string): Record<string, unknown> | undefined;
};

type Operation = { readonly subscription: AzureSubscription; readonly ticket: AzureTicket; polls: number };

const plans: readonly string[] = ["Professional Direct", "Premier", "Unified"];

/** The id of the nth ticket in the making. */
export const operationId = (number: number): string => idOf("09e2a710", number);

export function createOperations(): Operations {
  const running = new Map<string, Operation>();
  return {
    start(subscription, ticket) {
      const id = operationId(running.size + 1);
      running.set(id, { subscription, ticket, polls: 0 });
      return id;
    },
    poll(id) {
      const operation = running.get(id);
      if (!operation) return undefined;
      operation.polls += 1;
      const { subscription, ticket, polls } = operation;
      if (polls === 1) return { id, name: id, status: "InProgress" };
      if (!plans.includes(subscription.plan)) {
        const message = `Your support plan type is ${subscription.plan}, which does not allow this.`;
        return { id, name: id, status: "Failed", error: { code: "InvalidSupportPlan", message } };
      }
      if (!subscription.tickets.includes(ticket)) subscription.tickets.push(ticket);
      return { id, name: id, status: "Succeeded" };
    },
  };
}
