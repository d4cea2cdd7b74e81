import type { Fact } from "../schemas/plan.ts";

type Source = Pick<Fact, "source" | "docs" | "kind">;

/** A page of the documentation by the name of its file. */
function page(file: string): Source {
  return { source: `Partner Center documentation, ${file}.md`, kind: "official" };
}

/** Where the facts were read; the day each speaks for stands with the fact. */
export const sources = {
  technicalSupport2018: { source: "Partner Center documentation, Provide technical support", kind: "official" },
  escalating: page("escalating-to-microsoft"),
  /** The copy of March 2023: the page of today reads otherwise, so there is no link. */
  benefits2023: page("mpn-benefits-technical-support"),
  benefits2021: page("mpn-benefits-technical-support"),
  benefits: {
    ...page("mpn-benefits-technical-support"),
    docs: "https://learn.microsoft.com/partner-center/benefits/mpn-benefits-technical-support",
  },
  advisory: page("technical-benefits"),
  directBill: page("direct-partner-new-requirements"),
  reporting: page("report-problems-on-behalf-of-a-customer"),
  customerSupport: page("customer-support"),
  healthFirst: page("check-service-health"),
  leastRole: page("gdap-faq"),
  credit: page("request-credit"),
  supportOptions: page("support-resource-options"),
  supportHours: page("support-hours"),
  designation: {
    ...page("support-services-designation"),
    docs: "https://learn.microsoft.com/partner-center/membership/support-services-designation",
  },
  planComparison: {
    source: "Microsoft partner site, comparison of support plans",
    docs: "https://partner.microsoft.com/support/partnersupport",
    kind: "official",
  },
  premierPage: {
    source: "Microsoft partner site, Premier Support",
    docs: "https://partner.microsoft.com/support/microsoft-services-premier-support",
    kind: "official",
  },
  advancedPage: {
    source: "Microsoft partner site, Advanced Support",
    docs: "https://partner.microsoft.com/support/advanced-cloud-support",
    kind: "official",
  },
  announcements2023: { source: "Partner Center announcements", kind: "official" },
  rcpmag: { source: "Redmond Channel Partner", kind: "press" },
  windowsnews: { source: "Windows News", kind: "third-party" },
  alif: { source: "Alif Consulting, blog", kind: "third-party" },
  azureCourses: { source: "Two published Azure courses", kind: "third-party" },
  azureResponse: {
    source: "Azure support plans, response times",
    docs: "https://azure.microsoft.com/support/plans/response/",
    kind: "official",
  },
  azureDocsIssue: {
    source: "Azure documentation, question 104246",
    docs: "https://github.com/MicrosoftDocs/azure-docs/issues/104246",
    kind: "third-party",
  },
  supportApi: {
    source: "Azure Support REST API, and a report by users of its SDK",
    docs: "https://learn.microsoft.com/rest/api/support",
    kind: "mixed",
  },
  dynamics: { source: "Dynamics 365 documentation, Support overview", kind: "official" },
  businessCentral: { source: "Business Central documentation, Raise a support case", kind: "official" },
  servicesHub: {
    source: "Services Hub documentation, Professional Support questions",
    docs: "https://learn.microsoft.com/services-hub/sfbus/support-for-business/professional-support-faqs",
    kind: "official",
  },
  vianet: { source: "21Vianet, Office 365 service description", kind: "official" },
} as const satisfies Record<string, Source>;
