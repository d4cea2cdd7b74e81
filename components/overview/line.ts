import type { ReactNode } from "react";

import type { Board } from "../../lib/health/board.ts";
import type { HealthRows } from "../hooks/use-health.ts";
import { useMessages } from "../hooks/use-messages.ts";
import type { PlaceProps } from "../panel/place.ts";

/** What a line of the overview is given: the place, and the health that was read for all of them. */
export type LineProps = PlaceProps & {
  readonly rows: HealthRows | undefined;
  /** `undefined` where the health was never fetched. */
  readonly board: Board | undefined;
};

/** One line of the overview. What it says at once must be among the first reads, so that nothing jumps in later. */
export type Line = { readonly id: string; readonly Shown: (props: LineProps) => ReactNode };

/** What a line says of a health that was never fetched: on its way, or not to be had; nothing until the cache was read. */
export function useUnknown({ rows, signedIn }: Pick<LineProps, "rows" | "signedIn">): string {
  const { overview } = useMessages().messages;
  if (!rows) return "";
  return signedIn && !rows.sync?.error ? overview.fetching : overview.notAvailable;
}
