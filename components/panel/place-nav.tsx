import type { PlaceId } from "../../lib/schemas/place.ts";
import { useMessages } from "../hooks/use-messages.ts";
import styles from "./place-nav.module.css";
import { places } from "./places.tsx";
import { Shortcuts } from "./shortcuts.tsx";

type Props = {
  readonly place: PlaceId;
  readonly go: (place: PlaceId) => void;
  readonly onRefresh: () => void;
};

/** The way to every place of the panel: one click, or the key of its number. */
export function PlaceNav({ place, go, onRefresh }: Props) {
  const { place: words } = useMessages().messages;
  return (
    <nav className={styles["nav"]} aria-label={words.nav}>
      {places.map(({ id }, at) => (
        <button
          key={id}
          type="button"
          aria-current={id === place ? "true" : undefined}
          aria-keyshortcuts={`${at + 1}`}
          title={words.key(words.name[id], at + 1)}
          onClick={() => go(id)}
        >
          {words.name[id]}
        </button>
      ))}
      <Shortcuts place={place} onRefresh={onRefresh} />
    </nav>
  );
}
