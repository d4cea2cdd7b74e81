import { type RelationshipStanding, relationshipStanding } from "../../lib/advice/relationship.ts";
import { clouds } from "../../lib/clouds/index.ts";
import { readRelationships } from "../../lib/database/read-relationship.ts";
import type { ErrorFacts } from "../../lib/schemas/error-facts.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { usePorts } from "./ports.ts";
import { useLive } from "./use-live.ts";
import { useNow } from "./use-now.ts";

/** What the GDAP relationships with a customer come to now. */
export type RelationshipView =
  /** The cloud has no GDAP. */
  | { readonly known: "not-here" }
  /** They were never fetched; with what went wrong, if something did. */
  | { readonly known: "not-yet"; readonly error: ErrorFacts | undefined }
  | {
      readonly known: "yes";
      readonly standing: RelationshipStanding;
      /** Epoch milliseconds. */
      readonly fetchedAt: number;
      readonly error: ErrorFacts | undefined;
    };

/** The GDAP relationships with a customer, judged anew as time passes; `undefined` until they were read. */
export function useRelationship(scope: Scope): RelationshipView | undefined {
  const { cache } = usePorts();
  const now = useNow();
  const found = useLive("relationship", scope, () => readRelationships(cache, scope));
  if (!clouds[scope.cloud].has.delegatedAdmin) return { known: "not-here" };
  if (!found) return undefined;
  const { rows, sync } = found;
  if (sync?.succeededAt === undefined) return { known: "not-yet", error: sync?.error };
  const standing = relationshipStanding(rows, scope.tenantId, now);
  return { known: "yes", standing, fetchedAt: sync.succeededAt, error: sync.error };
}
