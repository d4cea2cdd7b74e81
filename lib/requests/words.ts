/** A request's severity in the words of both sources; `unrated` where Microsoft names none. */
export type SeverityWord = "highest" | "critical" | "moderate" | "minimal" | "unrated";

/** A request's status in the words of both sources; `attention` waits for the partner, `unsaid` is none that Microsoft names. */
export type StatusWord = "open" | "attention" | "updating" | "closed" | "unsaid";

const severities = new Map<string, SeverityWord>([
  ["highestcriticalimpact", "highest"],
  ["critical", "critical"],
  ["moderate", "moderate"],
  ["minimal", "minimal"],
  ["unknown", "unrated"],
  ["", "unrated"],
]);

const statuses = new Map<string, StatusWord>([
  ["open", "open"],
  ["attentionneeded", "attention"],
  ["updating", "updating"],
  ["closed", "closed"],
  ["none", "unsaid"],
  ["", "unsaid"],
]);

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s_]/g, "");

/** The word for a severity of either source; `undefined` for one that is not known, which is shown as it came. */
export function severityWord(severity: string): SeverityWord | undefined {
  return severities.get(plain(severity));
}

/** The word for a status of either source; `undefined` for one that is not known, which is shown as it came. */
export function statusWord(status: string): StatusWord | undefined {
  return statuses.get(plain(status));
}

/** Whether a request still wants something of somebody. What Microsoft does not call closed is open: it is shown rather than folded. */
export function isOpenRequest({ status }: { readonly status: string }): boolean {
  return statusWord(status) !== "closed";
}
