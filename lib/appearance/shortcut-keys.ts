import { type PlaceId, placeIds } from "../schemas/place.ts";

/** The keys that work in every place of the panel. */
const everywhere = {
  hints: "f",
  refresh: "r",
  copyTenantId: "i",
  pin: "p",
  evidence: "w",
  chooseCustomer: "c",
  help: "?",
} as const;

/** The keys of single places. A letter may mean two things in two places, never in one. */
const inPlace = {
  overview: {},
  health: { foldHealthy: "h" },
  issues: { search: "/", filterService: "v", onlyNew: "n", copyEnglish: "y", copyKorean: "k" },
  requests: {
    writeNote: "n",
    changeSeverity: "v",
    closeOrReopen: "x",
    undo: "z",
    answer: "a",
    dismiss: "d",
    copyNumber: "y",
    openRequest: "o",
    foldClosed: "h",
  },
  pricing: { copyEnglish: "y", copyKorean: "k", enterUsage: "n" },
  portals: { search: "/" },
} as const satisfies Record<PlaceId, Readonly<Record<string, string>>>;

type InPlace = typeof inPlace;

/** Something the panel does at a single key. */
export type ShortcutId = keyof typeof everywhere | { [place in PlaceId]: keyof InPlace[place] }[PlaceId];

export type Shortcut = { readonly id: ShortcutId; readonly key: string };

const listed = (keys: Readonly<Record<string, string>>): readonly Shortcut[] =>
  // Object.entries forgets that the names are those of the table.
  Object.entries(keys).map(([id, key]) => ({ id: id as ShortcutId, key }));

/** What works in every place, in the order in which it is shown. */
export const shortcutsEverywhere: readonly Shortcut[] = listed(everywhere);

/** What works in one place beside that. */
export const shortcutsIn = (place: PlaceId): readonly Shortcut[] => listed(inPlace[place]);

/** Every key that means something in some place. */
export const shortcutLetters: ReadonlySet<string> = new Set(
  [...shortcutsEverywhere, ...placeIds.flatMap((place) => shortcutsIn(place))].map(({ key }) => key),
);

const keys = new Map(
  [...shortcutsEverywhere, ...placeIds.flatMap((place) => shortcutsIn(place))].map(({ id, key }) => [id, key]),
);

/** The key of a shortcut, as it is pressed. */
export function keyOf(id: ShortcutId): string {
  const key = keys.get(id);
  if (key === undefined) throw new Error(`${id} has no key`);
  return key;
}

type Pressed = Pick<KeyboardEvent, "key" | "code">;

/**
 * The key that was pressed: a letter is small, Shift and Caps Lock or not, and the one of a Latin keyboard where another script is
 * switched on (Korean above all).
 */
export function pressedKey({ key, code }: Pressed): string {
  const latin = /^[\x20-\x7e]$/.test(key) || (key.length > 1 && key !== "Process" && key !== "Unidentified");
  const letter = latin ? key : (/^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key);
  return letter.length === 1 ? letter.toLowerCase() : letter;
}
