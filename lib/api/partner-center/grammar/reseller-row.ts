import * as z from "zod/mini";
import type { Reseller } from "../../../schemas/reseller.ts";
import { itemCollection } from "../../collection.ts";
import { text } from "../../text.ts";
import { textOrNumber } from "../../word.ts";

const row = z.pipe(
  z.object({ id: z.string(), name: text, relationshipType: text, state: text, mpnId: textOrNumber, location: text }),
  z.transform(({ relationshipType, ...given }): Reseller => ({ ...given, relationship: relationshipType })),
);

/** A list of resellers. Partner Center answers `null` where there are none. */
export const resellers = z.pipe(
  z.pipe(
    z.unknown(),
    z.transform((body): unknown => (body === null ? { items: [] } : body)),
  ),
  itemCollection(row),
);
