import type { IssueViewName } from "../../../schemas/issue-view.ts";

const count = (n: number, one: string, other: string): string => `${n} ${n === 1 ? one : other}`;

/** The list of issues, what is over, and what Microsoft plans. */
export const issues = {
  heading: "Issues",
  waiting: "Sign in to fetch the issues of this customer.",
  loading: "Reading the issues",
  views: "What to show",
  view: { open: "Open", history: "Last 30 days", planned: "Planned" } satisfies Record<IssueViewName, string>,
  searchHint: "Search (press /)",
  service: "Service",
  allServices: "All services",
  count: (n: number) => count(n, "issue", "issues"),
  changes: (n: number) => count(n, "planned change", "planned changes"),
  sinceLook: (n: number) => `Only ${n} new or updated since you looked`,
  mark: { new: "New", updated: "Updated" },
  none: {
    open: "No open issues.",
    history: "Nothing ended in the last 30 days.",
    planned: "No announced changes.",
  } satisfies Record<IssueViewName, string>,
  noHit: {
    open: (typed: string) => `No open issue matches “${typed}”.`,
    history: (typed: string) => `No issue of the last 30 days matches “${typed}”.`,
  },
  clear: "Clear search",
  until: (time: string) => `Until ${time}`,
  over: "Over",
  impact: "Impact",
  /** Microsoft's word stays as it came. */
  status: (word: string) => `Microsoft's status: ${word}`,
  kind: {
    serviceissue: "Service issue",
    healthadvisory: "Health advisory",
    securityadvisory: "Security advisory",
    emergingissues: "Emerging issue",
    billing: "Billing",
    rca: "Review after the incident",
  } as Readonly<Record<string, string>>,
  noTicket: "Microsoft asks for no support request about this event.",
  planned: {
    actBy: (date: string) => `Act by ${date}`,
    actWas: (date: string) => `Was due ${date}`,
    starts: (time: string) => `Begins ${time}`,
    ends: (time: string) => `Ends ${time}`,
    major: "Major change",
    details: "What changes",
    from: "From the message center and Azure's planned maintenance",
    unread: "The message center has not been fetched yet.",
    category: {
      preventorfixissue: "Prevent or fix an issue",
      planforchange: "Plan for change",
      stayinformed: "Stay informed",
      plannedmaintenance: "Planned maintenance",
    } as Readonly<Record<string, string>>,
  },
};
