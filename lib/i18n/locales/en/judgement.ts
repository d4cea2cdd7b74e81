import type { JudgementReason, Verdict } from "../../../schemas/judgement.ts";

/** English: whether the tab fits the customer that something is about to be done for. */
export const judgement = {
  verdict: {
    agrees: "This tab fits",
    silent: "This tab does not say whose it is",
    claims: "This tab was asked for the customer, but does not prove it",
    contradicts: "This tab is not the customer's",
  } satisfies Record<Verdict, string>,
  why: {
    "names-tenant": "The address names this tenant.",
    "partner-center-customer": "Partner Center is yours, and its address names this customer.",
    "claims-tenant": "The address asks for this tenant, or the tab was opened for it.",
    "remembers-tenant": "The tenant was named here before; this page does not say.",
    "names-other": "The address names another tenant.",
    "remembers-other": "The last tenant named in this tab was another one.",
    "own-tenant": "The tab is in your own tenant, and this form belongs in the customer's.",
    "own-tenant-no-customer": "The tab is in your own tenant and does not say which customer.",
    "customer-tenant": "The tab is in a customer's tenant, and this form belongs in your own.",
    "resource-of-unknown-owner": "The tab is in your own directory, but the resource may be the customer's.",
    "unresolved-name": "The tab names a tenant that is not in your list, and whose ID is not known.",
    "other-cloud": "The tab is in another cloud.",
    "closed-cloud": "The tab is in a cloud that is closed.",
    disagrees: "Evidence in the tab disagrees.",
    "many-tenants": "The tab shows many tenants together.",
    "no-tenant": "The page names no tenant.",
    "no-portal": "The tab is no admin portal.",
    "no-access": "The browser does not let us see this tab.",
    anywhere: "This form is in nobody's tenant.",
  } satisfies Record<JudgementReason, string>,
};
