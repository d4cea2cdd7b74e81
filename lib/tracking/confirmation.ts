import * as z from "zod/mini";
import type { Trail } from "../detection/trail.ts";
import { tenantIdSchema } from "../schemas/account.ts";
import { cloudIds } from "../schemas/cloud.ts";
import { type Area, type Stored, stored } from "../settings/stored.ts";

const confirmationSchema = z.optional(
  z.object({ account: z.string(), cloud: z.enum(cloudIds), tenantId: tenantIdSchema, evidence: z.string() }),
);

/** The agent's yes that a tab is a customer's, for as long as the tab gives this evidence. */
export type Confirmation = NonNullable<z.infer<typeof confirmationSchema>>;

/** The yes given in a tab, in memory only. */
export function storedConfirmation(session: Area, tabId: number): Stored<Confirmation | undefined> {
  return stored<Confirmation | undefined>(session, `confirmed:${tabId}`, confirmationSchema, undefined);
}

/**
 * What a tab gives as evidence, without its times and addresses: equal while its portal and whom it names stay the same. The page's
 * own words are left out: they come and go with each page, and where they contradict no yes counts anyway.
 */
export function evidenceOf({ evidence, named, openedFor }: Trail): string {
  const before = named?.evidence === evidence ? undefined : named?.evidence;
  return JSON.stringify([evidence ?? "none", before ?? "none", openedFor ?? "none"]);
}

/** Takes a tab's yes back where the tab has moved on to other evidence. Call it with every trail, in order. */
export async function dropStale(session: Area, tabId: number, trail: Trail): Promise<void> {
  const kept = storedConfirmation(session, tabId);
  const confirmation = await kept.get();
  if (confirmation && confirmation.evidence !== evidenceOf(trail)) await kept.remove();
}
