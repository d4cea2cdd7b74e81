import { useRef } from "react";
import { useMessages } from "../hooks/use-messages.ts";
import { useShortcut } from "../hooks/use-shortcut.ts";
import { Button } from "../ui/button.tsx";
import { places } from "./places.tsx";
import styles from "./shortcuts.module.css";

type Props = { readonly onRefresh: () => void };

/** The keys that work everywhere in the panel beside those of the places, and a list of all of them. */
export function Shortcuts({ onRefresh }: Props) {
  const { messages } = useMessages();
  const { keys } = messages.overview;
  const dialog = useRef<HTMLDialogElement>(null);
  const show = (): void => dialog.current?.showModal();
  useShortcut((key) => {
    if (key === "r" || key === "R") onRefresh();
    else if (key === "?") show();
    else return false;
    return true;
  });
  const all: readonly (readonly [key: string, does: string])[] = [
    ...places.map(({ id }, at) => [`${at + 1}`, messages.place.name[id]] as const),
    ["r", keys.refresh],
    ["/", keys.search],
    ["PgDn PgUp", keys.pages],
    ["?", keys.help],
  ];
  return (
    <>
      <button
        type="button"
        className={styles["open"]}
        onClick={show}
        aria-label={keys.heading}
        aria-keyshortcuts="?"
        title={keys.open}
      >
        ?
      </button>
      <dialog ref={dialog} className={styles["dialog"]} aria-labelledby="shortcuts">
        <h2 id="shortcuts">{keys.heading}</h2>
        <dl>
          {all.map(([key, does]) => (
            <div key={key}>
              <dt>
                {key.split(" ").map((one) => (
                  <kbd key={one}>{one}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <Button onPress={() => dialog.current?.close()}>{keys.close}</Button>
      </dialog>
    </>
  );
}
