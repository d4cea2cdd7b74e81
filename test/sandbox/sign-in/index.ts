import { Hono } from "hono";
import type { CloudId } from "../../../lib/schemas/cloud.ts";
import type { Scene } from "../scene.ts";
import { adminConsent } from "./admin-consent.ts";
import { authorizeEndpoint, decline, proceed, readAuthorize } from "./authorize.ts";
import { instanceDiscovery, openIdConfiguration } from "./discovery.ts";
import { publicKeys } from "./id-token.ts";
import { notePage } from "./pages.ts";
import type { Sessions } from "./session.ts";
import { tokenEndpoint } from "./token.ts";

/** The sign-in host of one or more clouds. */
export function signInApp(scene: Scene, clouds: readonly CloudId[], sessions: Sessions): Hono {
  const app = new Hono();
  app.get("/:segment/oauth2/v2.0/authorize", async (c) => {
    const asked = await readAuthorize(scene, clouds, c.req.param("segment"), new URL(c.req.url).searchParams);
    return asked instanceof Response ? asked : authorizeEndpoint(asked, sessions, c.req.raw);
  });
  app.post("/:segment/oauth2/v2.0/token", (c) => tokenEndpoint(scene, clouds, c.req.param("segment"), c.req.raw));
  app.post("/:segment/sandbox/:step{(?:sign-in|consent|decline)}", async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const query = new URLSearchParams(form.get("query") ?? "");
    const asked = await readAuthorize(scene, clouds, c.req.param("segment"), query);
    if (asked instanceof Response) return asked;
    if (c.req.param("step") === "decline") return decline(asked);
    const username = form.get("username") ?? "";
    if (c.req.param("step") === "consent") {
      const session = sessions.read(c.req.raw);
      return session?.usernames.includes(username)
        ? proceed(asked, session, username, undefined, true)
        : authorizeEndpoint(asked, sessions, c.req.raw);
    }
    const { session, cookie } = sessions.signIn(c.req.raw, username, form.get("kmsi") === "1");
    return proceed(asked, session, username, cookie);
  });
  for (const path of ["/:segment/v2.0/adminconsent", "/:segment/adminconsent"]) {
    app.get(path, (c) => adminConsent(scene, clouds, c.req.param("segment") ?? "", new URL(c.req.url).searchParams));
  }
  app.post("/:segment/sandbox/admin-consent", async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const decision = form.get("decision") === "accept" ? "accept" : "cancel";
    return adminConsent(scene, clouds, c.req.param("segment"), new URLSearchParams(form.get("query") ?? ""), decision);
  });
  app.get("/:segment/oauth2/v2.0/logout", (c) => {
    const headers = { "Set-Cookie": sessions.signOut(c.req.raw) };
    const target = c.req.query("post_logout_redirect_uri");
    if (target && scene.client.redirectUris().includes(target)) {
      const url = new URL(target);
      const state = c.req.query("state");
      if (state) url.searchParams.set("state", state);
      return new Response(null, { status: 302, headers: { ...headers, Location: url.href } });
    }
    return notePage("Signed out", "You signed out of your account.", headers);
  });
  app.get("/:segment/v2.0/.well-known/openid-configuration", (c) =>
    openIdConfiguration(scene, clouds, c.req.param("segment")),
  );
  app.get("/:segment/discovery/v2.0/keys", async () => Response.json(await publicKeys()));
  app.get("/common/discovery/instance", () => instanceDiscovery());
  app.get("/", () => notePage("Sign-in host", "Nothing to see here."));
  return app;
}
