import { segments } from "./path.ts";
import { readSlot, type Slot } from "./slot.ts";

const markers = new Set(["environments", "environment", "e"]);
const prefix = "default-";

/**
 * Reads the Power Platform environment behind `/environments/`, `/environments/environment/` or `/e/`. The default environment's
 * id is `Default-` and the tenant's id; the id of any other says nothing of a tenant.
 * @see https://learn.microsoft.com/power-platform/admin/environments-overview (checked 2026-11-22)
 */
export function readEnvironment(url: URL): Slot {
  const path = segments(url);
  const at = path.findIndex((segment) => markers.has(segment.toLowerCase()));
  if (at < 0) return undefined;
  const id = path.slice(at).find((segment) => !markers.has(segment.toLowerCase()));
  if (id === undefined) return undefined;
  return id.toLowerCase().startsWith(prefix) ? readSlot(id.slice(prefix.length), "id") : "silent-environment-only";
}
