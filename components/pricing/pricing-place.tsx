import { lazy, Suspense } from "react";
import { scopeKey } from "../../lib/schemas/scope.ts";
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

/** What support a customer has, when, how, and for how much. The heading stands at once, the rest when it is loaded. */
export function PricingPlace({ scope, customer }: Pick<PlaceProps, "scope" | "customer">) {
  const { place, support } = useMessages().messages;
  return (
    <section
      className={`${styles["section"]} ${styles["place"]}`}
      aria-labelledby="pricing"
      data-tenant={scope.tenantId}
      key={scopeKey(scope)}
    >
      <h2 id="pricing">{place.name.pricing}</h2>
      <Suspense fallback={<Skeleton lines={6} label={support.loading} />}>
        <Section scope={scope} customer={customer} />
      </Suspense>
    </section>
  );
}
