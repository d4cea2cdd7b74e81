import { useId, useRef } from "react";
import { keyOf, type Shortcut, shortcutsEverywhere, shortcutsIn } from "../../lib/appearance/shortcut-keys.ts";
import { type PlaceId, placeIds } from "../../lib/schemas/place.ts";
import { usePorts } from "../hooks/ports.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useStored } from "../hooks/use-stored.ts";
import { KeyHints } from "../keys/key-hints.tsx";
import { shortcutProps } from "../keys/shortcut-props.ts";
import { Button } from "../ui/button.tsx";
import styles from "./shortcuts.module.css";

type Line = { readonly keys: readonly string[]; readonly does: string };

function Lines({ heading, lines }: { readonly heading: string; readonly lines: readonly Line[] }) {
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <>
      <h3 id={id}>{heading}</h3>
      <dl aria-labelledby={id}>
        {lines.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((one) => (
                <kbd key={one}>{one.length === 1 ? one.toUpperCase() : one}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What every key does in a place, and whether single keys act at all. */
function List({ place }: { readonly place: PlaceId | undefined }) {
  const { overview, place: words } = useMessages().messages;
  const { keys } = overview;
  const { name } = words;
  const { singleKeys } = usePorts();
  const on = useStored(singleKeys);
  const line = ({ id, key }: Shortcut): Line => ({ keys: [key], does: keys.does[id] });
  const toPlaces = placeIds.map((id, at): Line => ({ keys: [`${at + 1}`], does: name[id] }));
  const special: Partial<Record<PlaceId, readonly Line[]>> = {
    issues: [{ keys: ["PgDn", "PgUp"], does: keys.pages }],
    requests: [
      { keys: ["PgDn", "PgUp"], does: keys.requestPages },
      { keys: ["Ctrl", "Enter"], does: keys.send },
    ],
  };
  const here = place ? [...shortcutsIn(place).map(line), ...(special[place] ?? [])] : [];
  return (
    <>
      {place ? <Lines heading={keys.inPlace(name[place])} lines={here} /> : null}
      <Lines heading={keys.everywhere} lines={[...shortcutsEverywhere.map(line), ...(place ? toPlaces : [])]} />
      <label className={styles["choice"]}>
        <input
          type="checkbox"
          checked={on ?? true}
          disabled={on === undefined}
          onChange={(event) => void singleKeys.set(event.currentTarget.checked)}
        />
        <span>{keys.single}</span>
      </label>
    </>
  );
}

type Props = {
  /** The place that is shown; none where there is no customer. */
  readonly place?: PlaceId;
  readonly onRefresh?: () => void;
};

/** Hears the keys of the panel, and lists them on demand. */
export function Shortcuts({ place, onRefresh }: Props) {
  const { keys } = useMessages().messages.overview;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const show = (): void => {
    dialog.current?.showModal();
    // The list is read from its top, which is not where its first control stands.
    heading.current?.focus();
  };
  const refresh = (key: string): boolean => {
    if (!onRefresh || key !== keyOf("refresh")) return false;
    onRefresh();
    return true;
  };
  return (
    <>
      <KeyHints own={refresh} />
      <button
        type="button"
        className={place ? styles["open"] : styles["worded"]}
        onClick={show}
        aria-label={keys.heading}
        title={keys.open}
        aria-haspopup="dialog"
        {...shortcutProps("help")}
      >
        {place ? null : keys.heading}
        <span>?</span>
      </button>
      <dialog ref={dialog} className={styles["dialog"]} aria-labelledby={id}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {keys.heading}
        </h2>
        <List place={place} />
        <Button onPress={() => dialog.current?.close()}>{keys.close}</Button>
      </dialog>
    </>
  );
}
