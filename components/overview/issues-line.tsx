import { sinceLook } from "../../lib/settings/looks.ts";
import { unreadableOf } from "../health/unreadable.ts";
import { useLastLook } from "../hooks/use-last-look.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { type LineProps, useUnknown } from "./line.ts";
import { OverviewLine } from "./overview-line.tsx";

/** How many issues are open, and how many of them are news to this agent. */
export function IssuesLine(props: LineProps) {
  const { scope, board, rows, go } = props;
  const { messages } = useMessages();
  const unknown = useUnknown(props);
  const { place, health, overview } = messages;
  const look = useLastLook(scope);
  const open = board?.issues.filter((issue) => issue.open);
  const news = open?.filter((issue) => sinceLook(look, issue) !== undefined).length ?? 0;
  const lost = rows ? unreadableOf(rows) : 0;
  const none = lost > 0 ? overview.noIssuesRead : overview.noIssues;
  const count = open?.length === 0 ? none : health.issues(open?.length ?? 0);
  return (
    <OverviewLine
      label={place.name.issues}
      value={open ? count : unknown}
      note={news > 0 ? overview.newIssues(news) : undefined}
      to="issues"
      go={go}
    />
  );
}
