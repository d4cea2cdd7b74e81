import { lazy, Suspense } from "react";
import { useMessages } from "../hooks/use-messages.ts";
import type { PlaceProps } from "../panel/place.ts";
import { Note } from "../ui/note.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import styles from "./pricing.module.css";

function Unloaded() {
  return <Note tone="warning" title={useMessages().messages.support.unloaded} />;
}

/** Reckoning prices and hours is no part of the panel's first paint. */
const Section = lazy(() =>
  import("./pricing-section.tsx").then(
    ({ PricingSection }) => ({ default: PricingSection }),
    () => ({ default: Unloaded }),
  ),
);

/** What support a customer has, when, how, and for how much. */
export function PricingPlace(props: PlaceProps) {
  const { support } = useMessages().messages;
  const waiting = (
    <div className={`${styles["section"]} ${styles["place"]}`}>
      <Skeleton lines={6} label={support.loading} />
    </div>
  );
  return (
    <Suspense fallback={waiting}>
      <Section {...props} />
    </Suspense>
  );
}
