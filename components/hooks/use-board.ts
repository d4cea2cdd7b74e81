import { useMemo } from "react";
import type { HealthRows } from "../../lib/database/read.ts";
import { type Board, layBoard } from "../../lib/health/board.ts";
import { useMessages } from "./use-messages.ts";

/** A customer's services laid out from its rows; `undefined` where none were ever fetched. */
export function useBoard(rows: HealthRows | undefined): Board | undefined {
  const { language } = useMessages();
  return useMemo(
    () => (rows?.sync?.succeededAt === undefined ? undefined : layBoard(rows, language)),
    [rows, language],
  );
}
