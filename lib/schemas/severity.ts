const ranks = new Map([
  ["highestcriticalimpact", 4],
  ["critical", 3],
  ["moderate", 2],
  ["minimal", 1],
]);

/** How severe a request is, 4 the worst. `unknown`, and any word that is not known, is 0: it never stands above a known one. */
export function severityRank(severity: string): number {
  return ranks.get(severity.trim().toLowerCase()) ?? 0;
}

/** Sorts the most severe first and what nobody rated last. */
export function bySeverity(a: { readonly severity: string }, b: { readonly severity: string }): number {
  return severityRank(b.severity) - severityRank(a.severity);
}
