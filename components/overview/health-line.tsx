import { unreadableOf } from "../health/unreadable.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { GradeMark } from "../ui/grade-mark.tsx";
import { Parts } from "../ui/parts.tsx";
import { type LineProps, useUnknown } from "./line.ts";
import { OverviewLine } from "./overview-line.tsx";

/** The worst state of all services in shape, word and colour, how many are how, and what could not be read. */
export function HealthLine(props: LineProps) {
  const { board, rows, go } = props;
  const { messages } = useMessages();
  const unknown = useUnknown(props);
  const { place, health, overview } = messages;
  const worst = board?.worst;
  const say = (words: (n: number) => string, n = 0): string => (n > 0 ? words(n) : "");
  const troubled = board && board.troubled.length + board.unknown.length > 0;
  const counts = [
    say(overview.inTrouble, board?.troubled.length),
    say(overview.unknown, board?.unknown.length),
    say(troubled ? overview.fine : health.servicesFine, board?.fine.length),
    say(overview.unreadable, board && rows && unreadableOf(rows)),
  ].filter((words) => words !== "");
  const known = worst ? health.grade[worst] : overview.noServices;
  return (
    <OverviewLine
      label={place.name.health}
      mark={worst ? <GradeMark grade={worst} /> : null}
      value={board ? known : unknown}
      note={counts.length > 0 ? <Parts of={counts} /> : undefined}
      to="health"
      go={go}
    />
  );
}
