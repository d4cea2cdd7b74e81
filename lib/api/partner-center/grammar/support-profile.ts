import * as z from "zod/mini";
import type { SupportProfile } from "../../../schemas/profile.ts";
import { camelKeys } from "../../camel-keys.ts";
import { text } from "../../text.ts";

/** The support profile as it is read and as a change answers it. Its type is written in two ways and says nothing. */
export const supportProfile = camelKeys(
  z.pipe(
    z.object({ email: text, telephone: text, website: text }),
    z.transform((row): SupportProfile => ({ kind: "support", ...row })),
  ),
);
