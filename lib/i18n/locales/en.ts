import type { Certainty, Detection } from "../../schemas/detection.ts";
import type { AddressReason } from "../../schemas/evidence.ts";
import type { Grade } from "../../schemas/grade.ts";
import { database } from "./en/database.ts";
import { error } from "./en/error.ts";
import { issues } from "./en/issues.ts";
import { judgement } from "./en/judgement.ts";
import { overview } from "./en/overview.ts";
import { partnerProfile } from "./en/partner-profile.ts";
import { place } from "./en/place.ts";
import { plans } from "./en/plans.ts";
import { popup } from "./en/popup.ts";
import { portal } from "./en/portal.ts";
import { priceEditor } from "./en/price-editor.ts";
import { pricing } from "./en/pricing.ts";
import { relationship } from "./en/relationship.ts";
import { requests } from "./en/requests.ts";
import { setUp } from "./en/set-up.ts";
import { site } from "./en/site.ts";
import { support } from "./en/support.ts";
import { who } from "./en/who.ts";

const count = (n: number, one: string, other: string): string => `${n} ${n === 1 ? one : other}`;

/** English. The shape of this catalogue is the shape of every other. */
export const en = {
  manifest: {
    name: "Partner Sidekick",
    description: "Shows which customer an admin portal is about, with that customer's service health, beside the page.",
    openPanel: "Open the panel",
  },
  app: { name: "Partner Sidekick" },
  database,
  place,
  overview,
  issues,
  actions: {
    cancel: "Cancel",
    openPanel: "Open panel",
    refresh: "Refresh",
    signIn: "Sign in",
    signOut: "Sign out",
    settings: "Settings",
    copy: "Copy",
    copied: "Copied",
    notCopied: "Not copied",
    copyRefused: "The browser did not let it be copied. Try again.",
    copyTenantId: "Copy tenant ID",
    show: "Show",
    hide: "Hide",
  },
  cloud: {
    global: "Global",
    usgov: "US Government (GCC High)",
    usdod: "US Government (DoD)",
    china: "China (21Vianet)",
    germany: "Germany (closed)",
  },
  age: {
    now: "just now",
    minutes: (n: number) => `${n} min ago`,
    hours: (n: number) => `${n} h ago`,
    days: (n: number) => count(n, "day ago", "days ago"),
    exact: (time: string) => `Fetched ${time}`,
    never: "Not fetched yet",
    fresh: (age: string) => `Updated ${age}`,
    stale: (age: string) => `Fetched ${age}. May have changed.`,
  },
  detection: {
    title: {
      "no-access": "No access to this site",
      "no-portal": "Not an admin portal",
      "closed-cloud": "Microsoft Cloud Germany is closed",
      many: "Many customers at once",
      silent: "This page does not say which customer it shows",
      customer: "Customer",
      "own-tenant": "Your own tenant",
      stranger: "Not one of your customers",
      unlisted: "Customer not known yet",
      contradiction: "Evidence disagrees",
    } satisfies Record<Detection["kind"], string>,
    advice: {
      "no-access": "The browser does not let Partner Sidekick see this page.",
      "no-portal": "Open a customer in Partner Center, the Azure portal or the Microsoft 365 admin center.",
      "closed-cloud": "It closed on 29 October 2021. No data can be fetched from it.",
      many: "This portal shows many tenants together, so no single customer is shown here.",
      silent: "Open the customer from Partner Center, or use a link that carries the customer.",
      customer: "",
      "own-tenant": "Changes here affect your own company. Open the customer in Partner Center, or choose one.",
      stranger: "This tenant is not in your customer list. It may be new, or belong to another partner.",
      unlisted: "The address names a tenant. Your customer list is needed to say who it is.",
      contradiction: "Nothing is shown until the evidence agrees.",
    } satisfies Record<Detection["kind"], string>,
    certainty: {
      names: "Named by the address",
      claims: "Asked for in the address",
      remembers: "Named here before",
    } satisfies Record<Certainty, string>,
    confirmedByPage: "Named by the address, confirmed by the page",
    doubt: {
      names: "",
      claims: (name: string) =>
        `The link asked for ${name}, but the page does not confirm it. Compare the name on the page, or choose another customer.`,
      claimsConfirmed: (name: string) => `The link asked for ${name}, and the page bears the same name.`,
      remembers: (name: string, age: string) =>
        `This page does not say which customer it shows. ${name} was named in this tab ${age}.`,
    },
    confirmed: "The directory name on the page agrees.",
    contradicts: (words: string) => `The page calls itself “${words}”.`,
    how: "How we know",
    reason: {
      "names-in-path": "The path of the address names the tenant.",
      "names-in-hash": "The address names the tenant after the # sign.",
      "names-in-query": "A parameter of the address names the tenant.",
      "names-in-environment": "The default environment in the address carries the tenant's ID.",
      "names-sharepoint": "The host carries a SharePoint name.",
      "claims-delegated-org": "The address carries delegatedOrg: who was asked for, not who is shown.",
      "claims-client-session": "The address starts a session for the tenant.",
      "claims-login-redirect": "The address sends on to the tenant.",
      "many-tenants": "This portal shows many tenants together.",
      "silent-no-tenant": "The address names no tenant.",
      "silent-missing-value": "The address has a place for the tenant, but it is empty.",
      "silent-malformed-value": "What the address gives as the tenant cannot be read.",
      "silent-doubled-value": "The address names the tenant twice, differently.",
      "silent-disagrees": "Two parts of the address name different tenants.",
      "silent-environment-only": "The address names an environment, not a tenant.",
      "silent-organisation-name": "The host carries an organisation's name, not a tenant.",
      "silent-cloud-closed": "This cloud is closed.",
      "silent-retired": "This portal is retired.",
    } satisfies Record<AddressReason, string>,
  },
  customer: {
    heading: "Customer",
    tenantId: "Tenant ID",
    domain: "Default domain",
    noDomain: "No default domain known",
    endsIn: (tail: string) => `Tenant ID ends in ${tail}`,
    thisTab: "This tab",
    loading: "Looking at this tab",
  },
  health: {
    heading: "Health",
    grade: {
      down: "Down",
      degraded: "Degraded",
      advisory: "Advisory",
      unknown: "Unknown",
      fine: "Fine",
    } satisfies Record<Grade, string>,
    unknownStatus: (status: string) => `Microsoft says “${status}”, which has no known meaning here`,
    servicesFine: (n: number) => count(n, "service fine", "services fine"),
    issues: (n: number) => count(n, "open issue", "open issues"),
    allFine: "Microsoft reports no trouble for this customer.",
    none: "Microsoft lists no services for this customer.",
    unreadable: (n: number) =>
      `${count(n, "entry", "entries")} from Microsoft could not be read. This list may be incomplete.`,
    loading: "Fetching the health of this customer",
    noIssue: "Microsoft has published no issue for it",
    waiting: "Sign in to fetch the health of this customer.",
  },
  issue: {
    incident: "Incident",
    advisory: "Advisory",
    since: (time: string) => `Since ${time}`,
    updated: (age: string) => `Updated ${age}`,
    updates: (n: number) => (n === 0 ? "Details" : count(n, "update", "updates")),
    feature: "Feature",
    region: "Region",
    summary: {
      copy: "Copy for the customer",
      service: "Service",
      number: "Microsoft's number",
      began: "Began",
      impact: "Impact",
      updated: "Last updated by Microsoft",
      latest: "Latest from Microsoft",
    },
    noUpdate: "Microsoft has published no update yet.",
  },
  signIn: {
    signOutForgets:
      "Signing out forgets your sign-in and everything fetched from Microsoft. Settings with the client ID, price lists, partner profile, recorded use, notes and drafts, SharePoint names and watched customers stay on this computer.",
    eraseToo: "Erase these too, for every account in this browser. This cannot be undone.",
    signOutAndErase: "Sign out and erase",
    signedInAs: (name: string) => `Signed in as ${name}`,
    signedOut: "Not signed in",
    expired: "You are signed out",
    waiting: "Waiting for Microsoft's sign-in window",
    notSetUp: "Enter your Application (client) ID in the settings first.",
  },
  settings: {
    byOrganisation: "Set by your organisation",
    heading: "Settings",
    general: "General",
    app: "App registration",
    clientId: "Application (client) ID",
    clientIdHelp: "From your app registration in Microsoft Entra: a GUID such as 1a2b3c4d-….",
    clientIdWrong:
      "This is not an application ID. It has 32 digits in five groups, such as 1a2b3c4d-0000-4000-8000-000000000001.",
    redirect: "Redirect address for this browser",
    redirectHelp: "Register it in Entra as a redirect URI of type “Single-page application”.",
    cloud: "Cloud",
    cloudHelp: "Where you sign in and where your customers' tenants are. Choose it before you sign in.",
    language: "Language",
    languageAuto: "Same as the browser",
    save: "Save",
    saved: "Saved",
    account: "Account",
  },
  error,
  badge: {
    customer: (name: string) => `Partner Sidekick: ${name}`,
    unknown: (why: string) => `Partner Sidekick: ${why}`,
  },
  who,
  relationship,
  portal,
  popup,
  setUp,
  site,
  judgement,
  requests,
  pricing,
  priceEditor,
  partnerProfile,
  plans,
  support,
};
