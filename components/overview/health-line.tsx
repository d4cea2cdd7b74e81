import { useMessages } from "../hooks/use-messages.ts";
import { GradeMark } from "../ui/grade-mark.tsx";
import type { LineProps } from "./line.ts";
import { OverviewLine } from "./overview-line.tsx";

/** The worst state of all services in shape, word and colour, and how many are how. */
export function HealthLine({ board, rows, go }: LineProps) {
  const { messages } = useMessages();
  const { place, health, overview } = messages;
  const worst = board?.worst;
  const counts = board && [
    board.troubled.length > 0 ? overview.inTrouble(board.troubled.length) : "",
    board.fine.length > 0 ? health.servicesFine(board.fine.length) : "",
  ];
  return (
    <OverviewLine
      label={place.name.health}
      mark={worst ? <GradeMark grade={worst} /> : null}
      value={worst ? health.grade[worst] : rows ? overview.notKnown : ""}
      note={counts?.filter((words) => words !== "").join(" · ")}
      to="health"
      go={go}
    />
  );
}
