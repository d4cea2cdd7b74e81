import { lazy, Suspense } from "react";
import { useMessages } from "../hooks/use-messages.ts";
import type { PlaceProps } from "../panel/place.ts";
import { Note } from "../ui/note.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import styles from "./issues-place.module.css";

function Unloaded() {
  return <Note tone="warning" title={useMessages().messages.support.unloaded} />;
}

/** The long list and its tabs are no part of the panel's first paint. */
const Section = lazy(() =>
  import("./issues-section.tsx").then(
    ({ IssuesSection }) => ({ default: IssuesSection }),
    () => ({ default: Unloaded }),
  ),
);

function Loading() {
  return (
    <div className={styles["loading"]}>
      <Skeleton lines={6} label={useMessages().messages.issues.loading} />
    </div>
  );
}

/** The place of the issues, with their room for the moment that its code is being read from the disk. */
export function IssuesPlace(props: PlaceProps) {
  return (
    <Suspense fallback={<Loading />}>
      <Section {...props} />
    </Suspense>
  );
}
