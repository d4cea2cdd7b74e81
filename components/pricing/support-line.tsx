import { lazy, Suspense } from "react";
import type { PlaceProps } from "../panel/place.ts";
import styles from "./support-line.module.css";

type Props = Pick<PlaceProps, "scope" | "customer">;

/** Reckoning hours is no part of the panel's first paint. */
const Words = lazy(() =>
  import("./support-line-words.tsx").then(
    ({ SupportLineWords }) => ({ default: SupportLineWords }),
    () => ({ default: () => null }),
  ),
);

/** A customer's support in a line for the overview. Its room is kept from the first paint on: nothing jumps when it comes. */
export function SupportLine({ scope, customer }: Props) {
  return (
    <p className={styles["line"]} data-tenant={scope.tenantId}>
      <Suspense fallback={null}>
        <Words scope={scope} customer={customer} />
      </Suspense>
    </p>
  );
}
