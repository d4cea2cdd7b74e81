import { Hono } from "hono";
import { html } from "hono/html";
import { page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { adminCenterPage, clientSession } from "./admin-center.ts";
import { bladePage } from "./blade.ts";
import type { PortalHost } from "./hosts.ts";
import { partnerCenterPage } from "./partner-center.ts";
import { shellPage, switchPage } from "./shell.ts";
import { tenantPage } from "./tenant-page.ts";

const slowMs = 5_000;

/** The page that tests leave to and return from. */
function elsewherePage(): Promise<Response> {
  return page({
    title: "Elsewhere",
    script: 'document.getElementById("back").addEventListener("click", () => history.back());',
    headers: { "Cache-Control": "no-cache" },
    body: html`<main><h1>Elsewhere</h1><button id="back">Back</button></main>`,
  });
}

/** A portal that says nothing about whose data it shows. */
function plainPage(host: string): Promise<Response> {
  return page({ title: host, headers: { "Cache-Control": "no-cache" }, body: html`<main><h1>${host}</h1></main>` });
}

/** Registers what only one kind of portal has. */
function special(app: Hono, scene: Scene, host: PortalHost): void {
  if (host.kind === "shell") {
    for (const path of ["/signin/index/:name", "/auth/login/:name"]) {
      app.get(path, (c) => switchPage(scene, host, c.req.param("name") ?? ""));
    }
  }
  if (host.kind === "m365-admin") {
    app.get("/:partner{[Pp]artner}/:page{[Bb]egin[Cc]lient[Ss]ession\\.aspx}", (c) => {
      const to = clientSession(scene, host, new URL(c.req.url));
      return to ? c.redirect(to) : c.notFound();
    });
  }
}

/** The pages of one portal host. */
export function portalApp(scene: Scene, host: PortalHost): Hono {
  const app = new Hono();
  app.get("/sandbox/no-content", () => new Response(null, { status: 204 }));
  app.get("/sandbox/elsewhere", () => elsewherePage());
  app.get("/sandbox/slow", async (c) => {
    await new Promise((resolve) => setTimeout(resolve, slowMs));
    return c.redirect(c.req.query("to")?.replace(/^\/*/, "/") ?? "/");
  });
  app.get("/favicon.ico", () => new Response(null, { status: 204 }));
  special(app, scene, host);
  app.get("*", () => {
    switch (host.kind) {
      case "partner-center":
        return partnerCenterPage(scene, host.cloud, host.host);
      case "shell":
        return shellPage(scene, host);
      case "blade":
        return bladePage(host);
      case "m365-admin":
        return adminCenterPage(scene, host, "Microsoft 365 admin center");
      case "delegated-org":
        return adminCenterPage(
          scene,
          host,
          host.host.includes("teams") ? "Teams admin center" : "Exchange admin center",
        );
      case "tid":
      case "power-platform":
        return tenantPage(scene, host);
      case "plain":
        return plainPage(host.host);
    }
  });
  app.notFound(() => page({ title: "Not found", status: 404, body: html`<main><h1>Not found</h1></main>` }));
  return app;
}
