import type { Certainty, Detection } from "../../schemas/detection.ts";
import type { ApiErrorKind } from "../../schemas/error-facts.ts";
import type { AddressReason } from "../../schemas/evidence.ts";
import type { Grade } from "../../schemas/grade.ts";
import { database } from "./en/database.ts";
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
      unlisted: "The page names a tenant. Your customer list is needed to say who it is.",
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
  error: {
    title: {
      "signed-out": "You are signed out",
      expired: "Your sign-in has ended",
      cancelled: "Sign-in was cancelled",
      "consent-needed": "Consent is missing in this customer's tenant",
      "app-unknown": "Microsoft does not know this app",
      "consent-needed-partner": "Your own directory has not consented to the app",
      "no-delegated-access": "No delegated access to this customer",
      "delegated-access-pending": "The customer has not accepted your GDAP request",
      "delegated-access-ended": "Your delegated access to this customer has ended",
      "missing-role": "A role is missing",
      "no-partner-center-role": "Partner Center refuses this account",
      "mfa-needed": "Microsoft asks for another proof of identity",
      "blocked-by-policy": "A sign-in policy refused access",
      throttled: "Microsoft asks us to wait",
      "not-found": "Microsoft does not know this",
      "microsoft-down": "Microsoft is not responding",
      offline: "No connection",
      "wrong-tenant": "Microsoft answered for another tenant",
      "wrong-cloud": "This cloud does not know the tenant",
      "clock-wrong": "This computer's clock is wrong",
      "not-set-up": "Not set up yet",
      "set-by-organisation": "Your organisation has set this",
      "changed-elsewhere": "This was changed elsewhere meanwhile",
      "assignments-tie": "Two assignments are equally specific",
      "wording-incomplete": "The wording of the statement cannot be used",
      "not-in-this-cloud": "Not available in this cloud",
      unexpected: "Something unexpected happened",
    } satisfies Record<ApiErrorKind, string>,
    advice: {
      "signed-out": "Sign in again.",
      expired: "Microsoft ends a sign-in after a day, or when a password or policy changes. Sign in again.",
      cancelled:
        "Sign in when you are ready. If Microsoft's window showed an error, check the client ID, the cloud and the redirect address in the settings.",
      "consent-needed": "Send this link to an administrator of the customer. They have to consent to your app.",
      "app-unknown":
        "Check the Application (client) ID and the cloud in the settings. The app must be registered in this cloud.",
      "consent-needed-partner": "An administrator of your directory has to consent to the app once for everybody.",
      "no-delegated-access": "Open the customer's admin relationships and check that a GDAP relationship is active.",
      "delegated-access-pending": "A global administrator of the customer has to approve the relationship.",
      "delegated-access-ended": "The GDAP relationship is over. Ask the customer for a new one in Partner Center.",
      "missing-role":
        "Ask for a GDAP relationship with the role Service Support Administrator: reading service health needs it in this customer's tenant.",
      "no-partner-center-role":
        "Your account needs the role Admin agent or Helpdesk agent in Partner Center. An administrator of your company assigns it.",
      "mfa-needed": "Sign out and in again, and answer Microsoft's prompt.",
      "blocked-by-policy":
        "Conditional Access in this tenant does not let this sign-in through. Ask its administrator.",
      throttled: "Too many questions were asked in a short time. It goes on by itself.",
      "not-found": "The customer may have left, or the relationship may have ended.",
      "microsoft-down": "Try again in a few minutes.",
      offline: "Check the network.",
      "wrong-tenant": "Nothing of the other tenant was kept or shown. Sign out and in again.",
      "wrong-cloud": "The tenant may be in another cloud, or deleted. Check the cloud in the settings.",
      "clock-wrong":
        "Microsoft refuses a sign-in from a clock that is minutes off. Set date, time and zone, then sign in again.",
      "not-set-up": "Enter your Application (client) ID in the settings.",
      "set-by-organisation": "It comes from browser policy. Ask whoever manages this browser.",
      "changed-elsewhere": "Nothing was overwritten. Look at what stands there now, then save yours or theirs.",
      "assignments-tie": "Nothing was saved. Change whom one of them is for, or its days.",
      "wording-incomplete": "Nothing was saved. The code names what is missing or wrong.",
      "not-in-this-cloud": "Microsoft does not offer this here.",
      unexpected: "Try again. If it stays, report it with the ID below.",
    } satisfies Record<ApiErrorKind, string>,
    fromBefore: "What is shown here is from before.",
    until: (time: string) => `Next try after ${time}`,
    code: (code: string) => `Code ${code}`,
    link: {
      consent: "Open the consent page of this customer's tenant",
      "partner-consent": "Consent for your own directory",
      relationships: "Open admin relationships in Partner Center",
    },
    consentEnds: "Afterwards a page fails to open; that is expected. Close it and refresh here.",
    copyLink: "Copy the link",
    newTab: "opens a new tab",
    copyId: "Copy correlation ID",
  },
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
