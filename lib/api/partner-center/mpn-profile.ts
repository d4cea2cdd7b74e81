import * as z from "zod/mini";
import type { MpnProfile } from "../../schemas/profile.ts";
import { camelKeys } from "../camel-keys.ts";
import type { Endpoint } from "../endpoint.ts";
import { text } from "../text.ts";
import { textOrNumber } from "../word.ts";

const body = camelKeys(
  z.pipe(
    z.object({ mpnId: textOrNumber, partnerName: text }),
    z.transform((row): MpnProfile => ({ kind: "mpn", ...row })),
  ),
);

/** The partner's own number, or the name behind another partner's; 404 where there is no such number. */
export const mpnProfileEndpoint: Endpoint<string | undefined, MpnProfile> = {
  id: "partner-center.mpn-profile",
  service: "partner-center",
  method: "GET",
  permissions: ["user_impersonation"],
  path: (mpnId) => `/v1/profiles/mpn${mpnId === undefined ? "" : `?mpnId=${encodeURIComponent(mpnId)}`}`,
  schema: body,
  docs: "https://learn.microsoft.com/partner-center/developer/get-partner-network-profile",
  verifiedOn: "2026-11-22",
};
