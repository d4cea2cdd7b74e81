/** An event of the browser's that the gallery fires by hand. */
class FakeEvent<Arguments extends unknown[]> {
  private readonly heard = new Set<(...about: Arguments) => unknown>();
  addListener = (listener: (...about: Arguments) => unknown): void => void this.heard.add(listener);
  removeListener = (listener: (...about: Arguments) => unknown): void => void this.heard.delete(listener);
  hasListener = (listener: (...about: Arguments) => unknown): boolean => this.heard.has(listener);
  fire = (...about: Arguments): void => {
    for (const listener of this.heard) listener(...about);
  };
}

type Changes = Record<string, { newValue?: unknown }>;

/** A storage area in memory. */
class FakeArea {
  private readonly values = new Map<string, unknown>();
  readonly onChanged = new FakeEvent<[Changes]>();
  get = (keys?: string | readonly string[] | null): Promise<Record<string, unknown>> => {
    const wanted = keys === undefined || keys === null ? [...this.values.keys()] : [keys].flat();
    const held = wanted.filter((key) => this.values.has(key));
    return Promise.resolve(Object.fromEntries(held.map((key) => [key, structuredClone(this.values.get(key))])));
  };
  set = (entries: Record<string, unknown>): Promise<void> => {
    const changes: Changes = {};
    for (const [key, newValue] of Object.entries(entries)) {
      this.values.set(key, newValue);
      changes[key] = { newValue };
    }
    this.onChanged.fire(changes);
    return Promise.resolve();
  };
  remove = (keys: string | readonly string[]): Promise<void> => {
    for (const key of [keys].flat()) this.values.delete(key);
    this.onChanged.fire(Object.fromEntries([keys].flat().map((key) => [key, {}])));
    return Promise.resolve();
  };
}

/** What the background answers to a command; `never` leaves it waiting, as a slow Microsoft does. */
export type Answer = (command: string, input: unknown) => unknown;

export const tab = { id: 1, windowId: 1, active: true, url: undefined as string | undefined };
let answer: Answer = () => ({ done: true });

/** Says how the background behaves. */
export function answerWith(given: Answer): void {
  answer = given;
}

const nothing = (): Promise<void> => Promise.resolve();

/** The part of the extension API that our pages use, with nothing behind it. */
export const browser = {
  storage: {
    local: new FakeArea(),
    session: new FakeArea(),
    managed: new FakeArea(),
    onChanged: new FakeEvent<[Changes, string]>(),
  },
  tabs: {
    query: () => Promise.resolve([tab]),
    get: () => Promise.resolve(tab),
    create: nothing,
    onActivated: new FakeEvent(),
    onUpdated: new FakeEvent(),
    onRemoved: new FakeEvent(),
    onAttached: new FakeEvent(),
    onReplaced: new FakeEvent(),
    onCreated: new FakeEvent(),
  },
  windows: { getCurrent: () => Promise.resolve({ id: 1 }), WINDOW_ID_NONE: -1, onRemoved: new FakeEvent() },
  identity: { getRedirectURL: () => "https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/" },
  i18n: { getUILanguage: () => new URLSearchParams(location.search).get("language") ?? "en" },
  runtime: {
    id: "gallery",
    getURL: (path: string) => `${location.origin}${path}`,
    getManifest: () => ({ content_scripts: [], host_permissions: [], optional_host_permissions: [] }),
    sendMessage: ({ command, input }: { command: string; input: unknown }) => Promise.resolve(answer(command, input)),
    openOptionsPage: nothing,
    onMessage: new FakeEvent(),
  },
  permissions: {
    contains: () => Promise.resolve(true),
    getAll: () => Promise.resolve({ origins: [], permissions: [] }),
    request: () => Promise.resolve(false),
    remove: () => Promise.resolve(false),
    onAdded: new FakeEvent(),
    onRemoved: new FakeEvent(),
  },
  scripting: { executeScript: () => Promise.resolve([]) },
  sidePanel: { open: nothing },
};
