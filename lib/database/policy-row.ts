/** How something of browser policy stands. `ended`: the policy is gone, and what it brought with it, but for one that comes back broken. */
export type PolicyState = "in-force" | "broken" | "ended";

/** What browser policy brought, for whoever uses this browser. What was sound last stays while there is nothing sound. */
export type Brought<Value, Fault> = {
  readonly state: PolicyState;
  readonly value?: Value;
  /** When that was taken in; epoch milliseconds. */
  readonly at?: number;
  /** What is wrong with what the policy holds now. */
  readonly fault?: Fault;
};

/** What the policy holds now, read: something sound, or what is wrong with it. */
export type PolicyRead<Value, Fault> = { readonly sound: Value } | { readonly fault: Fault };

/** What a policy brought, given what it had brought before and what it holds now, if anything; `undefined` where nothing changes. */
export function nextBrought<Value, Fault>(
  before: Brought<Value, Fault> | undefined,
  read: PolicyRead<Value, Fault> | undefined,
  now: number,
): Brought<Value, Fault> | undefined {
  const { value, at } = before ?? {};
  const kept = value !== undefined && at !== undefined ? { value, at } : {};
  if (read === undefined) return before && { ...kept, state: "ended" };
  if ("fault" in read) return { ...kept, state: "broken", fault: read.fault };
  const same = before?.state === "in-force" && JSON.stringify(value) === JSON.stringify(read.sound);
  return same ? undefined : { state: "in-force", value: read.sound, at: now };
}

/** Whether the policy sets it, soundly or not: then nobody here may change it. */
export function isSet<Row extends { readonly state: PolicyState }>(row: Row | undefined): row is Row {
  return row !== undefined && row.state !== "ended";
}

/** The text of what a policy holds: it may come as text or as an object. */
export function policyText(given: unknown): string {
  return typeof given === "string" ? given : (JSON.stringify(given) ?? "");
}
