import type { PortalLink } from "../../lib/appearance/portal-links.ts";
import type { Messages } from "../../lib/i18n/index.ts";
import type { PortalId } from "../../lib/schemas/evidence.ts";

/** A portal's name in the screen's language, where Microsoft has one there, else as Microsoft writes it in English. */
export function portalName({ portal, name }: Pick<PortalLink, "portal" | "name">, { portal: words }: Messages): string {
  const names: Readonly<Partial<Record<PortalId, string>>> = words.names;
  return names[portal] ?? name;
}
