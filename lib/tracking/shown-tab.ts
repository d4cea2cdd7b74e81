/** A tab as the browser commits it. `address` is undefined where we have no access to it. */
export type ShownTab = { readonly id: number; readonly address: string | undefined };

/**
 * What a screen has heard of its window's tab. `settled` once the background has judged the tab after all of that: what is only
 * remembered of a tab may be older than the last thing heard, and is not shown before.
 */
export type ShownState = { readonly tab: ShownTab | undefined; readonly settled: boolean };

export type ShownTabPorts = {
  /** The tab as it is now; `undefined` where it is gone. */
  tab(tabId: number): Promise<ShownTab | undefined>;
  /** Asks the background to judge a tab; says whether it did. */
  judge(tabId: number): Promise<boolean>;
  /** Hears every change, in the task in which it was heard. */
  changed(state: ShownState): void;
};

/** Follows the tab that one window shows, by what the browser says of it. Answers that come after newer news are dropped. */
export type ShownTabWatch = {
  /** The window switched to a tab. */
  activated(tabId: number): void;
  /** The browser put one tab in the place of another. */
  replaced(added: number, removed: number): void;
  /** A tab is at an address: it `moved` there, or something else of it changed. */
  updated(tab: ShownTab, moved: boolean): void;
  /** What the background keeps of a tab changed: that may be because we were let see its address. */
  recorded(tabId: number): void;
  /** Takes the answer to which tab the window shows, unless there is newer news by then. */
  find(answer: Promise<ShownTab | undefined>): Promise<void>;
};

const tries = 5;

/** Starts at a tab that was read before, or at none. */
export function watchShownTab(ports: ShownTabPorts, first: ShownTab | undefined): ShownTabWatch {
  let current = first?.id;
  let tab = first;
  let turn = 0;
  let asked = 0;

  async function settle(tabId: number): Promise<void> {
    const mine = turn;
    for (let left = tries; left > 0; left -= 1) {
      const judged = await ports.judge(tabId);
      if (mine !== turn) return;
      if (judged) return ports.changed({ tab, settled: true });
    }
  }

  function show(next: ShownTab | undefined): void {
    turn += 1;
    tab = next;
    ports.changed({ tab, settled: false });
    if (next) void settle(next.id);
  }

  async function locate(tabId: number): Promise<void> {
    const mine = turn;
    asked += 1;
    const ask = asked;
    const found = await ports.tab(tabId);
    const same = tab !== undefined && found?.id === tab.id && found.address === tab.address;
    if (mine === turn && ask === asked && !same) show(found);
  }

  function activated(tabId: number): void {
    current = tabId;
    show(undefined);
    void locate(tabId);
  }

  if (first) void settle(first.id);
  return {
    activated,
    replaced(added, removed) {
      if (removed === current) activated(added);
    },
    updated(next, moved) {
      if (next.id !== current || (!moved && tab?.address === next.address && tab !== undefined)) return;
      show(next);
    },
    recorded(tabId) {
      if (tabId === current && tab && tab.address === undefined) void locate(tabId);
    },
    async find(answer) {
      const mine = turn;
      const found = await answer;
      if (mine !== turn || !found || (found.id === tab?.id && found.address === tab.address)) return;
      current = found.id;
      show(found);
    },
  };
}
