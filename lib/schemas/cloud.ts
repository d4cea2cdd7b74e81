/**
 * The national clouds of Microsoft's online services. `germany` closed on 2021-10-29 and is recognised only to say so.
 * @see https://learn.microsoft.com/graph/deployments (checked 2026-11-22)
 */
export const cloudIds = ["global", "usgov", "usdod", "china", "germany"] as const;

export type CloudId = (typeof cloudIds)[number];
