import { useState } from "react";
import type { Board } from "../../lib/health/board.ts";
import { useMessages } from "../hooks/use-messages.ts";

/** Tells a screen reader when a refresh changed the worst state or the number of open issues: once, and nothing of ages. */
export function Announced({ board }: { readonly board: Board | undefined }) {
  const { messages } = useMessages();
  const open = board?.issues.filter((issue) => issue.open).length ?? 0;
  const now = board?.worst
    ? messages.overview.changed(messages.health.grade[board.worst], messages.health.issues(open))
    : "";
  const [first, setFirst] = useState(now);
  if (first === "" && now !== "") setFirst(now);
  const [changed, setChanged] = useState(false);
  if (!changed && first !== "" && now !== first) setChanged(true);
  return (
    <p role="status" className="visually-hidden">
      {changed ? now : ""}
    </p>
  );
}
