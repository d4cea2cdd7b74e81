import { clouds } from "../../lib/clouds/index.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useRequestCounts } from "../hooks/use-requests.ts";
import type { LineProps } from "./line.ts";
import { OverviewLine } from "./overview-line.tsx";

/** How many requests are open with Microsoft, and how many of them wait for the partner. */
export function RequestsLine({ scope, rows, signedIn, go }: LineProps) {
  const { messages } = useMessages();
  const { overview, place } = messages;
  const counts = useRequestCounts(scope);
  const known = counts && (counts.known || counts.open > 0);
  const comes = signedIn && !counts?.failed && !rows?.sync?.error && clouds[scope.cloud].has.serviceRequests;
  const unknown = comes ? overview.fetching : overview.notAvailable;
  return (
    <OverviewLine
      label={place.name.requests}
      value={known ? overview.openRequests(counts.open) : counts ? unknown : ""}
      note={counts && counts.attention > 0 ? overview.attention(counts.attention) : undefined}
      to="requests"
      go={go}
    />
  );
}
