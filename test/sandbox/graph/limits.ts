/**
 * Counts service health requests for an application and tenant: 240 a minute and 800 an hour, whoever of the partner's agents asks.
 * @see https://learn.microsoft.com/graph/throttling-limits (checked 2026-11-22)
 */
export type Limits = {
  /** Counts a request; the seconds to wait where it is one too many, and then it still counts. */
  count(tenantId: string, now: number): number | undefined;
  /** What was asked until now counts no more, as after an hour. */
  passAnHour(): void;
};

const windows = [
  { length: 60_000, most: 240 },
  { length: 3_600_000, most: 800 },
] as const;

export function createLimits(): Limits {
  const asked = new Map<string, number[]>();
  return {
    passAnHour: () => asked.clear(),
    count(tenantId, now) {
      const times = [...(asked.get(tenantId) ?? []), now].filter((at) => at > now - 3_600_000);
      asked.set(tenantId, times);
      for (const { length, most } of windows) {
        const within = times.filter((at) => at > now - length);
        const oldest = within[0];
        if (within.length > most && oldest !== undefined) return Math.max(1, Math.ceil((oldest + length - now) / 1000));
      }
      return undefined;
    },
  };
}
