import { lazy, Suspense, useState } from "react";
import { useAfterPaint } from "../hooks/use-after-paint.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { OverviewLine } from "../overview/overview-line.tsx";
import type { PlaceProps } from "../panel/place.ts";
import { emptyLine } from "./empty-line.ts";

type Props = Pick<PlaceProps, "scope" | "customer" | "go">;

/** The line before its words are there, with their room. */
function Room({ go }: Pick<Props, "go">) {
  const { overview, place } = useMessages().messages;
  return <OverviewLine label={place.name.pricing} value={overview.loading} tall waits to="pricing" go={go} />;
}

/** The line where its words could not be loaded. */
function Unloaded({ go }: Pick<Props, "go">) {
  const { place, support } = useMessages().messages;
  return (
    <OverviewLine label={place.name.pricing} value={emptyLine} note={support.unloaded} tall to="pricing" go={go} />
  );
}

/** Reckoning hours is no part of the panel's first paint: it is loaded once that is over. */
const Words = lazy(() =>
  import("./support-line-words.tsx").then(
    ({ SupportLineWords }) => ({ default: SupportLineWords }),
    () => ({ default: Unloaded }),
  ),
);

let painted = false;

/** A customer's support in a line of the overview. Its room is kept from the first paint on: nothing jumps when it comes. */
export function SupportLine({ scope, customer, go }: Props) {
  const [ready, setReady] = useState(painted);
  useAfterPaint(ready ? undefined : "support-line", () => {
    painted = true;
    setReady(true);
  });
  if (!ready) return <Room go={go} />;
  return (
    <Suspense fallback={<Room go={go} />}>
      <Words scope={scope} customer={customer} go={go} />
    </Suspense>
  );
}
