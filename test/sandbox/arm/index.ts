import { type Context, Hono } from "hono";
import type { CloudId } from "../../../lib/schemas/cloud.ts";
import { type Caller, callerOf } from "../guard.ts";
import type { Scene } from "../scene.ts";
import type { AzureSubscription } from "../worlds/world.ts";
import { tenantsOf } from "../worlds/world.ts";
import { emergingIssues } from "./emerging-issues.ts";
import type { ArmEnv } from "./env.ts";
import { armError, armForbidden, armJson, armUnauthorized, armWrongTenant } from "./errors.ts";
import { eventBody } from "./events.ts";
import { createOperations } from "./operations.ts";
import { armCollection } from "./paging.ts";
import { ticketRoutes } from "./ticket-routes.ts";
import { problemClassifications, supportServices } from "./tickets.ts";

const mayRead = ({ agent }: Caller, { readers }: AzureSubscription): boolean =>
  readers === "everyone" || readers.includes(agent.username);

/** A message that was taken in is there at once. */
const messageState = ({ tickets }: AzureSubscription, name: string): Record<string, unknown> | undefined =>
  tickets.some(({ messages }) => messages.some((message) => message.name === name))
    ? { id: name, name, status: "Succeeded" }
    : undefined;

/** Azure Resource Manager of one or more clouds: subscriptions, support tickets, service health. */
export function armApp(scene: Scene, clouds: readonly CloudId[]): Hono<ArmEnv> {
  const app = new Hono<ArmEnv>();
  const operations = createOperations();
  app.use("*", async (c, next) => {
    const caller = callerOf(scene, c.req.raw, "arm", clouds);
    if (typeof caller === "string") return armUnauthorized(c.req.raw, caller);
    if (!c.req.query("api-version")) {
      return armError(c.req.raw, 400, "MissingApiVersionParameter", "The api-version query parameter is required.");
    }
    c.set("caller", caller);
    return next();
  });

  /** The subscription in the path, if the token's tenant and the user's Azure role reach it. */
  const subscriptionOf = (c: Context<ArmEnv>): AzureSubscription | Response => {
    const id = c.req.param("sub")?.toLowerCase();
    const owner = tenantsOf(scene.world).find(({ azure }) => azure.some((entry) => entry.id === id));
    const subscription = owner?.azure.find((entry) => entry.id === id);
    if (!owner || !subscription || !clouds.includes(owner.cloud)) {
      return armError(c.req.raw, 404, "SubscriptionNotFound", `The subscription '${id}' could not be found.`);
    }
    if (owner !== c.var.caller.tenant) return armWrongTenant(c.req.raw);
    return mayRead(c.var.caller, subscription) ? subscription : armForbidden(c.req.raw);
  };

  app.get("/subscriptions", (c) => {
    const rows = c.var.caller.tenant.azure
      .filter((entry) => mayRead(c.var.caller, entry))
      .map(({ id, name, state }) => ({
        id: `/subscriptions/${id}`,
        subscriptionId: id,
        tenantId: c.var.caller.tenant.tenantId,
        displayName: name,
        state,
        subscriptionPolicies: {
          locationPlacementId: "Public_2014-09-01",
          quotaId: "CSP_2015-05-01",
          spendingLimit: "Off",
        },
        authorizationSource: "RoleBased",
        managedByTenants: [],
      }));
    return armCollection(c.req.raw, rows, scene.pageSizes.arm);
  });

  ticketRoutes(app, scene, operations, subscriptionOf);
  app.get("/subscriptions/:sub/providers/Microsoft.Support/:kind{operation(?:Results|sStatus)}/:id", (c) => {
    const subscription = subscriptionOf(c);
    if (subscription instanceof Response) return subscription;
    const id = c.req.param("id");
    const state = operations.poll(id) ?? messageState(subscription, id);
    return state ? armJson(c.req.raw, state) : armError(c.req.raw, 404, "ResourceNotFound", "No such operation.");
  });
  app.get("/providers/Microsoft.Support/services", (c) => armCollection(c.req.raw, supportServices, 100));
  app.get("/providers/Microsoft.Support/services/:service/problemClassifications", (c) =>
    armCollection(c.req.raw, problemClassifications, 100),
  );

  app.get("/subscriptions/:sub/providers/Microsoft.ResourceHealth/events", (c) => {
    const subscription = subscriptionOf(c);
    if (subscription instanceof Response) return subscription;
    const since = Date.parse(c.req.query("queryStartTime") ?? "");
    const rows = subscription.events.filter(({ updatedAt }) => Number.isNaN(since) || updatedAt >= since);
    return armCollection(
      c.req.raw,
      rows.map((row) => eventBody(row, subscription.id)),
      scene.pageSizes.arm,
    );
  });
  app.get("/providers/Microsoft.ResourceHealth/emergingIssues/default", (c) =>
    armJson(c.req.raw, emergingIssues(scene.world, c.var.caller.tenant.cloud)),
  );
  app.get("/providers/Microsoft.ResourceHealth/events", (c) => {
    const rows = c.var.caller.tenant.azure.flatMap((entry) => entry.events.map((event) => eventBody(event, entry.id)));
    return armCollection(c.req.raw, rows, scene.pageSizes.arm);
  });
  app.notFound((c) => armError(c.req.raw, 404, "InvalidResourceType", `No resource at '${c.req.path}'.`));
  return app;
}
