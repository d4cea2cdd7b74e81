import { type Portal, type PortalExample, portals } from "../../lib/portals/index.ts";

type Unit = { readonly [name: string]: unknown; readonly examples?: readonly PortalExample[] };

const units = import.meta.glob<Unit>("../../lib/portals/*.ts", { eager: true });

/** The examples of every portal, by its id. A portal's file is the one that exports it; without `examples` it has none. */
export const examplesOf: ReadonlyMap<string, readonly PortalExample[]> = new Map(
  portals.map((portal) => [
    portal.id,
    Object.values(units).find((unit) => exportsPortal(unit, portal))?.examples ?? [],
  ]),
);

/** Files in lib/portals that hold a portal or examples which the registry does not list. */
export const unlisted: readonly string[] = Object.entries(units)
  .filter(([, unit]) => "examples" in unit && !portals.some((portal) => exportsPortal(unit, portal)))
  .map(([file]) => file);

function exportsPortal(unit: Unit, portal: Portal): boolean {
  return "examples" in unit && Object.values(unit).includes(portal);
}
