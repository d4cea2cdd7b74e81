import { hintLabels } from "../../lib/appearance/key-hints.ts";
import { shortcutLetters } from "../../lib/appearance/shortcut-keys.ts";
import { actionsInSight } from "./actions.ts";

/** An action in sight with the key, or the two keys after one another, that press it; where it stands, in pixels of the window. */
export type Hint = {
  readonly label: string;
  readonly element: HTMLElement;
  readonly left: number;
  readonly top: number;
};

/** The key that an element carries for itself, where it is a single one. */
function ownKey(element: HTMLElement): string | undefined {
  const key = element.getAttribute("aria-keyshortcuts");
  return key?.length === 1 ? key : undefined;
}

/** Every action in sight with its key: its own where it is the only one to have that, else one given for now. */
export function hintsInSight(): readonly Hint[] {
  const actions = actionsInSight();
  const carried = actions.map(ownKey);
  const own = carried.map((key) => (key && carried.filter((other) => other === key).length === 1 ? key : undefined));
  const without = own.filter((key) => key === undefined).length;
  // A letter that means something of its own, here or elsewhere, is given to nothing else.
  const given = hintLabels(without, shortcutLetters)[Symbol.iterator]();
  return actions.flatMap((element, at) => {
    const label = own[at] ?? given.next().value;
    const { left, top } = element.getBoundingClientRect();
    return label ? [{ label, element, left: Math.max(left, 8), top: Math.max(top, 8) }] : [];
  });
}
