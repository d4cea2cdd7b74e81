import * as z from "zod/mini";
import { type Scope, scopeKey } from "../schemas/scope.ts";
import { type Area, type Stored, stored } from "./stored.ts";

const keptCustomers = 100;
const keptIssues = 400;

const lookSchema = z.object({
  key: z.string(),
  /** Epoch milliseconds. */
  at: z.number(),
  /** When each issue that was listed had last been updated, by its number. */
  seen: z.record(z.string(), z.string()),
});

/** What an agent saw when last looking at a customer's issues. */
export type Look = z.infer<typeof lookSchema>;

/** The last looks of every agent of this profile, the newest last. */
export type Looks = readonly Look[];

/** On the disk, so that tomorrow's first look knows of today's; no one else's than this account's is ever asked for. */
export function storedLooks(local: Area): Stored<Looks> {
  return stored<Looks>(local, "looks", z.array(lookSchema), []);
}

/** The last look at a customer's issues; `undefined` where there was none. */
export function lookOf(looks: Looks, scope: Scope): Look | undefined {
  const key = scopeKey(scope);
  return looks.find((look) => look.key === key);
}

type Listed = { readonly id: string; readonly updatedAt: string };

/** The looks after an agent looked at these issues of a customer. */
export function withLook(looks: Looks, scope: Scope, issues: readonly Listed[], at: number): Looks {
  const key = scopeKey(scope);
  const seen = Object.fromEntries(issues.slice(0, keptIssues).map(({ id, updatedAt }) => [id, updatedAt]));
  return [...looks.filter((look) => look.key !== key), { key, at, seen }].slice(-keptCustomers);
}

/** What happened to an issue since a look: it is new, or Microsoft updated it. Without a look there is no since. */
export function sinceLook(look: Look | undefined, issue: Listed): "new" | "updated" | undefined {
  if (!look) return undefined;
  const before = Object.hasOwn(look.seen, issue.id) ? look.seen[issue.id] : undefined;
  if (before === undefined) return "new";
  return before === issue.updatedAt ? undefined : "updated";
}
