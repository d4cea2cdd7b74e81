import type { FactId } from "../../../plans/facts/index.ts";
import type { FactMark } from "../../../plans/marks.ts";
import type { MissingDuty, Standing } from "../../../plans/standing.ts";

/** English: what the partner holds with Microsoft, and dated facts about it. */
export const plans = {
  state: {
    held: "Held",
    available: "Available",
    "not-available": "Not available",
  } satisfies Record<Standing["state"], string>,
  why: {
    "every-partner": "Every partner has it",
    contract: "By contract",
    benefit: "By a benefit",
    designation: "By a Solutions Partner designation",
    "by-contract": "Bought by contract",
    "with-designation-or-benefits": "Comes with a Solutions Partner designation or a benefits package",
    "direct-customers-only": "Only for customers who buy from Microsoft directly",
  } satisfies Record<Standing["why"], string>,
  heldUntil: (date: string) => `until ${date}`,
  expired: (date: string) => `Expired on ${date}`,
  missing: {
    "direct-bill-needs-advanced-or-premier":
      "A direct bill partner must hold Advanced or Premier Support for Partners.",
    "reseller-names-no-provider": "Enter your indirect provider: technical requests go through it.",
  } satisfies Record<MissingDuty, string>,
  mark: {
    "older-than-three-years": "Older than three years",
    undated: "Undated",
    press: "From the press",
    "third-party": "From a third party",
    "low-confidence": "Uncertain",
  } satisfies Record<FactMark, string>,
  formerly: (names: string) => `formerly ${names}`,
  source: (source: string, date: string) => `${source}, ${date}`,
  notPublished: "not published",
  noneOffered: "not offered",
  unlimited: "unlimited",
  about: (price: string) => `about ${price}`,
  per: { month: "a month", year: "a year" },
  within: {
    minutes: (n: number) => (n % 60 === 0 ? `${n / 60} h` : `${n} min`),
    "business-minutes": (n: number) => `${n / 60} business hours`,
    "business-days": (n: number) => (n === 1 ? "1 business day" : `${n} business days`),
  },
  fact: {
    "commercial-free": "Billing and subscription questions cost nothing, for any partner in the programme.",
    "premier-fee": "Costs a fee and is good for every product.",
    "premier-highest": "The highest level that Microsoft offers partners.",
    "premier-price": "Negotiated partner by partner; there is no list price.",
    "premier-page": "Microsoft's page about the plan.",
    "premier-unified": "Enterprises get Unified instead; a version for partners is said to come from July 2026.",
    "advanced-fee": "Costs a fee and is good for cloud products.",
    "advanced-price": "Announced for partners in the United States; no newer price is known.",
    "advanced-critical": "Announced target for critical incidents.",
    "advanced-contents": "With an account manager, cloud consultations each year, and higher priority.",
    "advanced-page": "Microsoft's page about Advanced Support.",
    "advanced-dynamics":
      "Technical incidents of Dynamics 365 needed at least this level; newer pages no longer say so.",
    "signature-competency": "As Signature Cloud Support it came with a Gold or Silver competency.",
    "cloud-renamed": "Signature Cloud Support is called Partner Cloud Support since 23 June 2025.",
    "cloud-with-benefits": "Comes with programme benefits, for cloud products only.",
    "cloud-incidents": "Cloud incidents a year, by membership.",
    "cloud-competencies":
      "As cloud competencies counted: Security, Cloud Business Applications, Cloud Platform, Cloud Productivity, Enterprise Mobility Management, Small and Midmarket Cloud Solutions. They have ended.",
    "on-premises-renamed": "Product Support is called Partner On-Premises Support since 23 June 2025.",
    "on-premises-incidents": "Incidents a year on own servers, by membership.",
    "on-premises-versions": "Only the current version and the one before, while in mainstream support.",
    "azure-not-for-csp": "Customers in CSP report that they cannot buy these plans; their partner gives support.",
    "azure-price-basic": "Basic: billing and subscriptions only.",
    "azure-price-developer": "Developer: for trials and tests.",
    "azure-price-standard": "Standard: for production.",
    "azure-price-prodirect": "Professional Direct: for what the business depends on.",
    "azure-price-unified": "Unified: negotiated.",
    "competencies-gone": "Solutions Partner designations took the place of Gold and Silver competencies.",
    "support-designation":
      "The Support Services designation needs a Solutions Partner designation, direct bill or distribution, and Advanced or Premier.",
    "plans-compared": "Microsoft's own comparison of the plans.",
    "programme-revenue":
      "In twelve months an indirect reseller is said to need US$1,000 of revenue, a distributor US$30,000,000.",
    "advisory-hours": "Hours of advice a year before and during deployment; nothing is repaired in them.",
    "advisory-first-contact": "First contact after a request for advice.",
    "direct-bill-plan": "A direct bill partner must hold Advanced or Premier.",
    "direct-bill-since": "That has been so since 31 August 2018.",
    "direct-bill-credit-check": "Buy the plan only after Microsoft has confirmed the credit check.",
    "direct-bill-revenue-2023": "Direct bill takes US$300,000 of revenue in twelve months.",
    "direct-bill-revenue-2025": "Direct bill is said to take US$1,000,000 of revenue in twelve months.",
    "benefit-ids":
      "Access ID and Contract ID are entered when an account first uses the benefit; Microsoft 365 does not ask for them. Activating takes a Global or an MPN Partner administrator.",
    "access-id-linked":
      "“Access ID is already associated” in the Azure portal does no harm if the same account linked it before.",
    "csp-azure-plan": "For Azure, the plan “Cloud Solution Provider” can be chosen without adding a contract.",
    "incidents-left":
      "What is left is shown in Support for Business only; portals hide a plan that is used up or expired.",
    "api-needs-plan":
      "Requests by API need Professional Direct, Premier or Unified; with others they are accepted and then fail.",
    "microsoft-365-no-fee": "Office 365, Dynamics CRM Online and EMS carry no support fee of their own.",
    "azure-fee": "Azure support is charged; programme benefits can pay it.",
    "own-tenant": "The partner's own tenant is not covered by the CSP entitlement.",
    "response-csp": "Technical break-fix incidents of CSP partners, in English; other languages in business hours.",
    "response-azure": "Azure, by plan.",
    "response-azure-older": "An older copy of the same page gave Standard more time.",
    "response-dynamics": "Dynamics 365 and Power Platform, by plan.",
    "response-professional": "Professional Support through Services Hub.",
    "response-21vianet": "Office 365 by 21Vianet; severity A with an advanced agreement only.",
    "response-21vianet-hours":
      "21Vianet answers B and C from 09:00 to 24:00 Beijing time, billing Monday to Friday, by phone at +86 400-089-0365.",
    "severity-levels":
      "A: production is down or badly degraded. B: partly impaired, work goes on. C: small loss, or no production.",
    "severity-a-duty":
      "Severity A means being reachable around the clock with the right contacts; otherwise Microsoft may make it B.",
    "duty-diagnose":
      "Take the customer's requests, find the cause as far as you can, and solve what is yours to solve.",
    "duty-tell": "Tell the customer what support there is, its hours, how to reach it, and the price if there is one.",
    "duty-ways": "Support may be done yourself, outsourced or resold, free or for a fee.",
    "duty-customer": "Customers in CSP cannot file with Microsoft themselves.",
    "duty-indirect":
      "Indirect resellers go through their provider; for Azure only it or a direct bill partner can file.",
    "duty-escalate":
      "Escalate a service that is down or departs from its description, a bug, a large network outage, or a regional problem of many tenants.",
    "duty-health-first": "Look at service health before filing; file if the trouble outlasts the outage.",
    "duty-own-contact": "Give your own contact, never the customer's.",
    "duty-start": "Start from Partner Center, so that the portal opens for the customer and the entitlement counts.",
    "duty-role": "Service Support Administrator is enough to file.",
    "duty-21vianet": "Partners of 21Vianet give support at any hour of any day.",
    "desk-partner-center": "Partner Center: invoices, reconciliation, prices, purchases, provisioning.",
    "desk-azure": "Azure: reconciling usage, quotas, moving to CSP, deprovisioning.",
    "desk-microsoft-365": "Microsoft 365 admin center: assigning seats, seat counts.",
    "desk-product": "The product's own portal: all that is technical.",
    "desk-finance-operations":
      "Finance and Operations: Lifecycle Services. Other Dynamics 365 apps: the Power Platform admin center.",
    "desk-business-central": "Business Central: only the delegated administrator can file.",
    "desk-marketplace": "Marketplace products: their publisher.",
    "desk-no-phone": "There is no telephone line for incidents of CSP customers.",
    "desk-hours-korean": "In Korean: Monday to Friday 09:00–18:00 in Seoul.",
    "desk-hours-english": "In English, North America: Monday 06:00 to Friday 18:00 Pacific time.",
    "credit-who": "Only direct bill partners and indirect providers may claim credit.",
    "credit-when": "Azure: two months after the month of the incident. Others: one.",
    "credit-needs":
      "A claim takes the tenant ID, the outage's ID, proof of the damage and of the customer's request, times, users and places, what was tried, the ticket's number, and Microsoft's form.",
    "credit-advisory": "An advisory usually earns no credit.",
  } satisfies Record<FactId, string>,
};
