import type * as z from "zod/mini";
import type { Cloud } from "../clouds/index.ts";
import type { CloudId } from "../schemas/cloud.ts";
import type { TenantId } from "../schemas/tenant.ts";

/** Which of Microsoft's services answers. */
export type Service = "graph" | "partner-center" | "arm";

/** Where the rest of a collection is: the whole address of the next page, with the headers it wants. */
export type NextPage = { readonly path: string; readonly headers?: Readonly<Record<string, string>> };

/**
 * One call that Microsoft documents. `Input` fills the path; `Body` is what the schema reads; a collection says by `next`
 * where its next page is.
 */
export type Endpoint<Input, Body> = {
  /** `<service>.<noun>`, unique; fixtures and the sandbox's routes go by it. */
  readonly id: string;
  readonly service: Service;
  readonly method: "GET" | "PATCH" | "POST" | "PUT";
  /** Delegated permissions to ask for, without the resource in front. */
  readonly permissions: readonly string[];
  /** What the cloud must have beside the service's host. */
  readonly needs?: keyof Cloud["has"];
  /** The clouds that Microsoft documents it for, where those are not all that have the service. */
  readonly clouds?: readonly CloudId[];
  /** The allowance that calls are counted in, where Microsoft gives a small one. */
  readonly allowance?: "service-announcements";
  /** Path and query, beginning with a slash. Whatever comes from outside is encoded here. */
  path(input: Input): string;
  /** The JSON that a writing call sends. */
  body?(input: Input): unknown;
  /** What the schema reads where a part of the answer stands in its headers; without this, the body alone. */
  answer?(body: unknown, headers: Headers): unknown;
  readonly schema: z.ZodMiniType<Body>;
  /** Where the collection goes on after the page that was asked for and this answer to it. */
  next?(body: Body, asked: NextPage): NextPage | undefined;
  readonly docs: string;
  readonly verifiedOn: string;
};

/** Whose token a call goes out with: this agent's, for the partner's own tenant or a customer's. */
export type Caller = { readonly account: string; readonly cloud: Cloud; readonly tenantId: TenantId };

/** Whether a cloud has what an endpoint calls. What is not there is not asked for. */
export function existsIn(
  { service, needs, clouds }: Pick<Endpoint<never, never>, "service" | "needs" | "clouds">,
  cloud: Cloud,
): boolean {
  if (!cloud.open || serviceHost(service, cloud) === undefined) return false;
  return (needs === undefined || cloud.has[needs]) && (clouds === undefined || clouds.includes(cloud.id));
}

/** The host of a service in a cloud, or `undefined` where the service does not exist there. */
export function serviceHost(service: Service, cloud: Cloud): string | undefined {
  if (service === "graph") return cloud.graph;
  return service === "arm" ? cloud.arm : cloud.partnerCenter;
}

/** The scopes to ask a token for, with their resource in front. */
export function scopesOf(endpoint: Pick<Endpoint<never, never>, "service" | "permissions">, cloud: Cloud): string[] {
  const resource =
    endpoint.service === "partner-center"
      ? cloud.partnerCenterAudience
      : `https://${serviceHost(endpoint.service, cloud)}`;
  return endpoint.permissions.map((permission) => `${resource}/${permission}`);
}
