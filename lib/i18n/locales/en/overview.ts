const count = (n: number, one: string, other: string): string => `${n} ${n === 1 ? one : other}`;

/** The overview, the health of the services, and what both say of their age. */
export const overview = {
  heading: "Overview",
  inTrouble: (n: number) => `${count(n, "service", "services")} in trouble`,
  unknown: (n: number) => `${n} unknown`,
  fine: (n: number) => `${n} fine`,
  unreadable: (n: number) => `${count(n, "entry", "entries")} could not be read`,
  fetching: "Fetching…",
  notAvailable: "Not available",
  noServices: "No services",
  noIssues: "No open issues",
  newIssues: (n: number) => `${n} new or updated since you looked`,
  openRequests: (n: number) => (n === 0 ? "No open requests" : count(n, "open request", "open requests")),
  attention: (n: number) => (n === 1 ? "1 waits for you" : `${n} wait for you`),
  wrong: "In trouble now",
  unclear: "State unknown",
  moreServices: (n: number) => count(n, "more service in trouble", "more services in trouble"),
  moreIssues: (n: number) => count(n, "more issue", "more issues"),
  /** Said by a screen reader when a refresh changed it. */
  changed: (grade: string, issues: string) => `Health changed: ${grade}, ${issues}`,
  refreshKey: "Refresh (press R)",
  failedNext: (title: string, time: string) => `${title}. Next try ${time}`,
  partOf: (names: string) => `Part of ${names}`,
  notBought: "Not in any subscription bought through you",
  noAzure: "Azure is not in this list: you have no access to an Azure subscription of this customer.",
  azureFailed: (title: string) => `Azure's events could not be fetched: ${title}`,
  statusPages: {
    heading: "Microsoft's public status pages",
    m365: "Microsoft 365 status",
    azure: "Azure status",
    none: "We know of no public status page for this cloud.",
  },
  keys: {
    open: "Keyboard shortcuts (press ?)",
    heading: "Keyboard shortcuts",
    search: "Search the issues",
    refresh: "Refresh",
    help: "Show these shortcuts",
    pages: "In the list of issues: next, previous issue",
    close: "Close",
  },
};
