import { Hono } from "hono";
import { html } from "hono/html";
import { findTenant } from "../access.ts";
import { page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { tenantsOf } from "../worlds/world.ts";
import type { PortalHost } from "./hosts.ts";

/** The pages of one portal host. */
export function portalApp(scene: Scene, { host, cloud, kind }: PortalHost): Hono {
  const app = new Hono();
  app.get("*", (c) => {
    const segment = c.req.path
      .split("/")
      .filter(Boolean)
      .find((part) => findTenant(scene.world, [cloud], part.replace(/^@/, "")));
    const tenant = findTenant(
      scene.world,
      [cloud],
      (segment ?? c.req.query("delegatedOrg") ?? c.req.query("tid") ?? "").replace(/^@/, ""),
    );
    const rows = tenantsOf(scene.world).filter((entry) => entry.cloud === cloud);
    return page({
      title: `${kind} at ${host}`,
      body: html`<main>
        <h1 id="shown">${tenant?.name ?? "No customer"}</h1>
        <ul>${rows.map((row) => html`<li data-tenant="${row.tenantId}">${row.name}</li>`)}</ul>
      </main>`,
    });
  });
  return app;
}
