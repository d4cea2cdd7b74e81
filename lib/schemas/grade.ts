/** The five grades the product speaks in, worst first. */
export const grades = ["down", "degraded", "advisory", "unknown", "fine"] as const;

export type Grade = (typeof grades)[number];
