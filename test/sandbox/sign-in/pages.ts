import { html } from "hono/html";
import { page } from "../page.ts";
import type { Agent } from "../worlds/world.ts";
import type { EntraError } from "./entra-error.ts";

const noStore = { "Cache-Control": "no-store, no-cache", "X-Frame-Options": "DENY" };

const withCookie = (cookie: string | undefined): Record<string, string> => (cookie ? { "Set-Cookie": cookie } : {});

/** The account picker: one button an agent, no password anywhere. */
export function accountPage(given: {
  agents: readonly { agent: Agent; partnerName: string }[];
  segment: string;
  query: string;
  hint: string | undefined;
  signedIn: readonly string[];
}): Promise<Response> {
  const buttons = given.agents.map(
    ({ agent, partnerName }) => html`<p>
      <button name="username" value="${agent.username}" data-agent="${agent.username}">Sign in as ${agent.name}</button>
      ${agent.username}, ${partnerName}${given.signedIn.includes(agent.username) ? ", signed in" : ""}${
        given.hint === agent.username.toLowerCase() ? ", asked for" : ""
      }
    </p>`,
  );
  return page({
    title: "Sign in",
    headers: noStore,
    body: html`<main>
      <h1>Pick an account</h1>
      <form method="post" action="/${given.segment}/sandbox/sign-in">
        <input type="hidden" name="query" value="${given.query}" />
        ${buttons}
        <p><label><input type="checkbox" name="kmsi" id="kmsi" value="1" /> Stay signed in</label></p>
        <button name="cancel" value="1" id="cancel" formaction="/${given.segment}/sandbox/decline">Cancel</button>
      </form>
    </main>`,
  });
}

type ConsentQuestion = {
  readonly query: string;
  readonly segment: string;
  readonly username: string;
  readonly tenantName: string;
  readonly missing: readonly string[];
};

const scopeList = (missing: readonly string[]) => html`<ul>
  ${missing.map((scope) => html`<li>${scope}</li>`)}
</ul>`;

/** Asks an administrator whether the application may have what it asks for. */
export function consentPage(given: ConsentQuestion, cookie?: string): Promise<Response> {
  return page({
    title: "Permissions requested",
    headers: { ...noStore, ...withCookie(cookie) },
    body: html`<main>
      <h1>Permissions requested for ${given.tenantName}</h1>
      ${scopeList(given.missing)}
      <form method="post" action="/${given.segment}/sandbox/consent">
        <input type="hidden" name="query" value="${given.query}" />
        <input type="hidden" name="username" value="${given.username}" />
        <button id="accept">Accept</button>
        <button id="cancel" formaction="/${given.segment}/sandbox/decline">Cancel</button>
      </form>
    </main>`,
  });
}

/** Asks an administrator of a tenant for consent on behalf of everybody in it. */
export function adminConsentPage(given: {
  query: string;
  segment: string;
  tenantName: string;
  scopes: readonly string[];
}): Promise<Response> {
  return page({
    title: "Permissions requested",
    headers: noStore,
    body: html`<main>
      <h1>Permissions requested</h1>
      <p>For everybody in ${given.tenantName}</p>
      ${scopeList(given.scopes)}
      <form method="post" action="/${given.segment}/sandbox/admin-consent">
        <input type="hidden" name="query" value="${given.query}" />
        <button id="accept" name="decision" value="accept">Accept as an administrator of ${given.tenantName}</button>
        <button id="cancel" name="decision" value="cancel">Cancel</button>
      </form>
    </main>`,
  });
}

/** Tells an agent who may not consent that an administrator has to. */
export function needsAdminPage(given: ConsentQuestion, cookie?: string): Promise<Response> {
  return page({
    title: "Need admin approval",
    headers: { ...noStore, ...withCookie(cookie) },
    body: html`<main>
      <h1>Need admin approval</h1>
      <p>AADSTS90094: an administrator of ${given.tenantName} has to consent first.</p>
      ${scopeList(given.missing)}
      <form method="post" action="/${given.segment}/sandbox/decline">
        <input type="hidden" name="query" value="${given.query}" />
        <button id="back">Return to the application without granting consent</button>
      </form>
    </main>`,
  });
}

/** A refusal that Entra shows itself, because it does not trust the address to send it to. */
export function errorPage(error: EntraError, cookie?: string): Promise<Response> {
  return page({
    title: "Sign in",
    status: 400,
    headers: { ...noStore, ...withCookie(cookie) },
    body: html`<main>
      <h1>Sorry, but we're having trouble signing you in.</h1>
      <p id="error">${error.error_description}</p>
    </main>`,
  });
}

/** A page that says one thing. */
export function notePage(title: string, text: string, headers: Record<string, string> = {}): Promise<Response> {
  return page({ title, headers: { ...noStore, ...headers }, body: html`<main><h1>${title}</h1><p>${text}</p></main>` });
}
