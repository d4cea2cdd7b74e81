import { hour, minute } from "./days.ts";
import type { Issue, Post } from "./world.ts";

/** A post in the words and the HTML of Microsoft's own: headings in bold, breaks between paragraphs. */
export function post(at: number, parts: Record<string, string>, type = "Regular"): Post {
  const html = Object.entries(parts).map(([heading, text]) => `<b>${heading}:</b> ${text}`);
  return { at, type, html: html.join("<br/><br/>") };
}

/** An incident that began two hours ago, is being looked into and has two posts, the older first. */
export function issue(id: string, title: string, now: number, given: Partial<Issue> = {}): Issue {
  const startedAt = given.startedAt ?? now - 2 * hour;
  const impact = given.impact ?? `${title}.`;
  const status = given.status ?? "ServiceDegradation";
  const words = status.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return {
    id,
    title,
    feature: "E-Mail timely delivery",
    featureGroup: "Mail flow",
    impact,
    classification: "Incident",
    origin: "Microsoft",
    status,
    resolved: false,
    startedAt,
    endedAt: undefined,
    updatedAt: now - 20 * minute,
    details: [{ name: "NotifyInApp", value: "True" }],
    posts: [
      post(startedAt + 10 * minute, {
        Title: title,
        "User impact": impact,
        "Current status": "We're looking into a possible problem and will say more within 60 minutes.",
      }),
      post(now - 20 * minute, {
        Title: title,
        "User impact": impact,
        "More info":
          'Affected people may find that a retry works. <a href="https://example.com/workaround">A workaround</a> helps some of them.',
        "Current status": `We've found that a recent change to <i>request routing</i> is behind this. The service is now in the state: ${words}.`,
        "Scope of impact": "People who are served through the affected infrastructure.",
        "Next update by": "We'll give an update in two hours.",
      }),
    ],
    ...given,
  };
}
