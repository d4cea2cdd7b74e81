import { type Language, locales } from "../i18n/index.ts";
import { exactTime } from "../i18n/time.ts";
import type { HealthIssue } from "../schemas/health.ts";

/** A summary in two forms: for a plain field and for a rich one. */
export type Summary = { readonly text: string; readonly html: string };

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter);

/**
 * What a customer is told about an issue, in a language of its own whatever the screen's is. Microsoft's words stay as they came;
 * `latest` is the latest post as plain text. Every time carries its zone.
 */
export function summarise(issue: HealthIssue, latest: string, language: Language): Summary {
  const { summary } = locales[language].issue;
  const rows: [string, string][] = [
    [summary.service, issue.service || issue.serviceId],
    [summary.number, issue.id],
    [summary.began, issue.startedAt ? exactTime(language, issue.startedAt) : ""],
    [summary.impact, issue.impact],
    [summary.updated, issue.updatedAt ? exactTime(language, issue.updatedAt) : ""],
    [summary.latest, latest],
  ];
  const told = rows.filter(([, value]) => value !== "");
  const lines = told.map(([name, value]) => `${name}: ${value}`);
  const html = told.map(([name, value]) => `<p><b>${escape(name)}:</b> ${escape(value).replaceAll("\n", "<br>")}</p>`);
  return {
    text: [issue.title, "", ...lines].join("\n"),
    html: `<div lang="${language}"><h3>${escape(issue.title)}</h3>${html.join("")}</div>`,
  };
}
