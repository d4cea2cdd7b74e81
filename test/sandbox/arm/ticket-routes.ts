import type { Context, Hono } from "hono";
import type { Scene } from "../scene.ts";
import type { AzureSubscription, AzureTicket } from "../worlds/world.ts";
import type { ArmEnv } from "./env.ts";
import { armError, armJson } from "./errors.ts";
import { addMessage, changeTicket, messageBody } from "./messages.ts";
import type { Operations } from "./operations.ts";
import { armCollection } from "./paging.ts";
import { filterTickets, readTicket, ticketBody } from "./tickets.ts";

const tickets = "/subscriptions/:sub/providers/Microsoft.Support/supportTickets";

/** Support tickets: the list, one, a new one, a change of one, and its messages. */
export function ticketRoutes(
  app: Hono<ArmEnv>,
  scene: Scene,
  operations: Operations,
  subscriptionOf: (c: Context<ArmEnv>) => AzureSubscription | Response,
): void {
  const support = (c: Context<ArmEnv>, subscription: AzureSubscription): string =>
    `${new URL(c.req.url).origin}/subscriptions/${subscription.id}/providers/Microsoft.Support`;

  const accepted = (c: Context<ArmEnv>, subscription: AzureSubscription, id: string): Response => {
    const address = (kind: string): string => `${support(c, subscription)}/${kind}/${id}?api-version=2024-04-01`;
    const headers = { "azure-asyncoperation": address("operationsStatus"), location: address("operationResults") };
    return new Response(null, { status: 202, headers: { ...headers, "Retry-After": "1" } });
  };

  /** The ticket in the path with its subscription, or why not. */
  const ticketOf = (
    c: Context<ArmEnv>,
  ): { readonly subscription: AzureSubscription; readonly ticket: AzureTicket } | Response => {
    const subscription = subscriptionOf(c);
    if (subscription instanceof Response) return subscription;
    const ticket = subscription.tickets.find(({ name }) => name === c.req.param("name"));
    return ticket
      ? { subscription, ticket }
      : armError(c.req.raw, 404, "ResourceNotFound", "The support ticket was not found.");
  };

  app.get(tickets, (c) => {
    const subscription = subscriptionOf(c);
    if (subscription instanceof Response) return subscription;
    const rows = filterTickets(subscription.tickets, new URL(c.req.url).searchParams.get("$filter"));
    return armCollection(
      c.req.raw,
      rows.map((row) => ticketBody(subscription, row)),
      scene.pageSizes.arm,
    );
  });
  app.get(`${tickets}/:name`, (c) => {
    const found = ticketOf(c);
    return found instanceof Response ? found : armJson(c.req.raw, ticketBody(found.subscription, found.ticket));
  });
  app.put(`${tickets}/:name`, async (c) => {
    const subscription = subscriptionOf(c);
    if (subscription instanceof Response) return subscription;
    const name = c.req.param("name");
    if (subscription.tickets.some((entry) => entry.name === name)) {
      return armError(c.req.raw, 409, "Conflict", "A support ticket of this name exists.");
    }
    const ticket = readTicket(await c.req.json().catch(() => null), name, scene.clock());
    if (typeof ticket === "string") return armError(c.req.raw, 400, "InvalidInput", `'${ticket}' is missing or wrong.`);
    return accepted(c, subscription, operations.start(subscription, ticket));
  });
  app.patch(`${tickets}/:name`, async (c) => {
    const found = ticketOf(c);
    if (found instanceof Response) return found;
    const wrong = changeTicket(found.ticket, await c.req.json().catch(() => null), scene.clock());
    return wrong
      ? armError(c.req.raw, 400, "InvalidInput", `'${wrong}' is wrong.`)
      : armJson(c.req.raw, ticketBody(found.subscription, found.ticket));
  });
  app.get(`${tickets}/:name/communications`, (c) => {
    const found = ticketOf(c);
    if (found instanceof Response) return found;
    const { subscription, ticket } = found;
    const rows = ticket.messages.map((message) => messageBody(subscription, ticket, message));
    return armCollection(c.req.raw, rows, scene.pageSizes.arm);
  });
  app.put(`${tickets}/:name/communications/:message`, async (c) => {
    const found = ticketOf(c);
    if (found instanceof Response) return found;
    const { subscription, ticket } = found;
    const name = c.req.param("message");
    if (ticket.messages.some((entry) => entry.name === name)) {
      return armError(c.req.raw, 409, "Conflict", "A communication of this name exists.");
    }
    const wrong = addMessage(ticket, name, await c.req.json().catch(() => null), scene.clock());
    return wrong ? armError(c.req.raw, 400, "InvalidInput", `'${wrong}' is missing.`) : accepted(c, subscription, name);
  });
}
