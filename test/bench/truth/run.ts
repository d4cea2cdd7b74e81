import { contosoEast, contosoWest } from "../../builders/tenants.ts";
import { ModelBrowser, type ModelTab } from "./browser.ts";
import { type Dice, dice as throwing } from "./dice.ts";
import { Pipes } from "./pipes.ts";
import { type Place, places } from "./places.ts";
import { ModelScreen, type ScreenFaults } from "./screen.ts";
import { ModelWorker, type WorkerFaults } from "./worker.ts";

export type Faults = ScreenFaults & WorkerFaults;

/** How a run went. `wrong` tells what was painted that must not be, or not painted when everything had come to rest. */
export type Run = {
  readonly steps: number;
  /** Frames with a customer in the header. */
  readonly named: number;
  readonly kills: number;
  /** How often everything came to rest, and all screens showed what was true. */
  readonly rests: number;
  /** How often a screen showed nobody at rest because what was true had been forgotten, which is safe. */
  readonly forgotten: number;
  readonly wrong: readonly string[];
};

const windows = [1, 2, 3];
const both = [contosoWest, contosoEast];
const silent = places.filter(({ portal, tenant }) => portal && !tenant);

/** One browser with the extension in it, driven by dice. */
class World {
  readonly pipes = new Pipes();
  readonly screens = new Map<number, ModelScreen>();
  readonly browser: ModelBrowser;
  readonly worker: ModelWorker;
  kills = 0;
  private readonly dice: Dice;
  private readonly faults: Faults;

  constructor(seed: number, faults: Faults) {
    this.dice = throwing(seed);
    this.faults = faults;
    this.browser = new ModelBrowser(
      (news) => {
        if (news.kind === "updated" || news.kind !== "activated") this.worker.post({ kind: "news", news });
        for (const screen of this.screens.values()) screen.tell(news);
      },
      (change) => {
        for (const screen of this.screens.values()) screen.tellStored(change);
      },
    );
    this.worker = new ModelWorker(this.browser, this.pipes, faults);
    for (const windowId of windows) {
      this.browser.open(windowId, this.place());
      this.browser.open(windowId, this.place());
      this.openScreen(windowId);
    }
  }

  get waiting(): number {
    const screens = [...this.screens.values()].reduce((sum, { waiting }) => sum + waiting, 0);
    return this.pipes.waiting + this.worker.waiting + screens;
  }

  /** Something happens: somebody does something, or something that was under way arrives. */
  step(): void {
    const { dice } = this;
    if (dice.chance(this.waiting > 60 ? 0.02 : 0.2)) this.deed();
    else this.deliver();
  }

  /** Something that is under way goes on. Says whether there was anything. */
  deliver(): boolean {
    const { dice, pipes, worker } = this;
    const screens = [...this.screens.values()];
    const ways = [
      () => pipes.step(dice),
      () => pipes.step(dice),
      () => worker.step(),
      ...screens.map((screen) => () => screen.stepNews()),
      ...screens.map((screen) => () => screen.stepStored()),
    ];
    const from = dice.roll(ways.length);
    return ways.some((_, at) => ways[(from + at) % ways.length]?.() ?? false);
  }

  private place(): Place {
    return (this.dice.chance(0.4) ? this.dice.pick(silent) : this.dice.pick(places)) ?? { address: undefined };
  }

  private tab(): ModelTab | undefined {
    const { browser, dice } = this;
    const among = dice.chance(0.7) ? [...browser.active.values()] : [...browser.tabs.keys()];
    return browser.tabs.get(dice.pick(among) ?? -1);
  }

  private openScreen(windowId: number): void {
    this.screens.get(windowId)?.close();
    this.screens.set(windowId, new ModelScreen(windowId, this.browser, this.pipes, this.worker, this.faults));
  }

  /** The script in the page reports, for the document and the address it is at. */
  private report({ id, document, place: { address }, truth: { words } }: ModelTab): void {
    if (address === undefined) return;
    const report = { kind: "report", tabId: id, document, address, ...(words ? { words } : {}) } as const;
    this.worker.post(report, this.dice.chance(0.3));
  }

  /** The shell of the page comes to name somebody: mostly whom the address names. */
  private draw(tab: ModelTab): void {
    tab.truth.words = this.dice.chance(0.8) ? tab.truth.customer : this.dice.pick(both);
    this.report(tab);
  }

  private navigate(tab: ModelTab): void {
    const { browser, dice } = this;
    const near = places.filter(({ portal }) => portal !== undefined && portal === tab.place.portal);
    const place = dice.chance(0.6) ? (dice.pick(near) ?? this.place()) : this.place();
    const sameDocument = place.portal !== undefined && place.portal === tab.place.portal && dice.chance(0.7);
    browser.go(tab.id, place, ...(sameDocument ? [tab.document] : []));
    if (!sameDocument) tab.truth.words = undefined;
    if (place.portal) this.report(tab);
  }

  private deed(): void {
    const { browser, dice, worker } = this;
    const tab = this.tab();
    if (!tab) return;
    const windowId = tab.window;
    const deeds: readonly [share: number, act: () => void][] = [
      [30, () => this.navigate(tab)],
      // Two at once, as a page that pushes a state and at once another.
      [8, () => [0, 1].forEach(() => this.navigate(tab))],
      [
        3,
        () => {
          browser.go(tab.id, tab.place);
          tab.truth.words = undefined;
        },
      ],
      [4, () => browser.stir(tab.id)],
      [14, () => browser.activate(dice.pick(browser.tabsOf(windowId)) ?? tab.id)],
      [
        4,
        () =>
          browser.tabs.size < 12 && browser.open(windowId, this.place(), { opener: tab.id, behind: dice.chance(0.4) }),
      ],
      [3, () => browser.tabs.size < 12 && browser.open(windowId, this.place())],
      [5, () => browser.close(tab.id)],
      [4, () => browser.move(tab.id, dice.pick(windows) ?? windowId)],
      [5, () => this.draw(tab)],
      [3, () => this.openFor(windowId)],
      [3, () => worker.post({ kind: "pin", windowId, tenantId: dice.chance(0.3) ? dice.pick(both) : undefined })],
      [3, () => this.openScreen(windowId)],
      [4, () => this.kill()],
    ];
    let at = dice.roll(deeds.reduce((sum, [share]) => sum + share, 0));
    for (const [share, act] of deeds) {
      at -= share;
      if (at >= 0) continue;
      act();
      break;
    }
  }

  private kill(): void {
    this.kills += 1;
    this.worker.kill();
  }

  private openFor(windowId: number): void {
    const tenantId = this.dice.pick(both);
    const place = this.dice.pick(silent);
    if (tenantId && place && this.browser.tabs.size < 12) this.worker.post({ kind: "open", windowId, tenantId, place });
  }
}

/** What is painted that must not be: rows of another than the header's, or a header that the window did not show. */
function wrongPaint({ browser }: World, screen: ModelScreen): string | undefined {
  const { header, rows, pinned } = screen.painted();
  if (rows !== undefined && rows !== header) return `rows of ${rows} under ${header}`;
  if (header === undefined) return undefined;
  const among = pinned
    ? browser.pinsSince(screen.windowId, screen.heardStored)
    : browser.since(screen.windowId, screen.heard);
  const allowed = [...new Set(among)];
  return allowed.includes(header) ? undefined : `${header} where ${allowed.map(String).join(" or ")} was to be seen`;
}

/** Whether a screen shows nobody where a customer could have been remembered. */
function isForgotten({ browser }: World, screen: ModelScreen): boolean {
  const truth = browser.tabs.get(browser.active.get(screen.windowId) ?? -1)?.truth;
  return screen.painted().header === undefined && truth?.customer !== undefined && truth.forgettable;
}

/** What is wrong when everything has come to rest: a screen that does not show what is true, with its rows. */
function wrongRest(world: World, screen: ModelScreen): string | undefined {
  const { browser, worker } = world;
  const { windowId } = screen;
  const truth = browser.tabs.get(browser.active.get(windowId) ?? -1)?.truth;
  const pin = browser.pinsSince(windowId, browser.storedMoment).at(-1);
  const { header, rows } = screen.painted();
  const should = pin ?? (truth && !truth.contradicted && worker.knows(truth.asks) ? truth.customer : undefined);
  if (isForgotten(world, screen)) return undefined;
  if (header !== should) return `at rest: ${header} instead of ${should}`;
  return rows === header ? undefined : `at rest: ${header} without rows`;
}

const task = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lets the dice drive a browser for so many steps; ends early after ten wrongs. */
export async function runTruth(steps: number, seed: number, faults: Faults = {}): Promise<Run> {
  const world = new World(seed, faults);
  const wrong = new Set<string>();
  let named = 0;
  let rests = 0;
  let forgotten = 0;
  const look = (check: (world: World, screen: ModelScreen) => string | undefined, at: number): void => {
    for (const screen of world.screens.values()) {
      const problem = check(world, screen);
      if (problem) wrong.add(`step ${at}, window ${screen.windowId}: ${problem}`);
    }
  };
  for (let at = 1; at <= steps && wrong.size < 10; at += 1) {
    world.step();
    await task();
    look(wrongPaint, at);
    for (const screen of world.screens.values()) if (screen.painted().header) named += 1;
    if (at % 400 !== 0) continue;
    for (let calm = 0; calm < 3; calm += 1) {
      while (world.deliver()) {
        calm = 0;
        await task();
        look(wrongPaint, at);
      }
      await task();
      for (const screen of world.screens.values()) screen.painted();
      await task();
    }
    rests += 1;
    look(wrongRest, at);
    for (const screen of world.screens.values()) if (isForgotten(world, screen)) forgotten += 1;
    world.browser.forget(Math.min(...[...world.screens.values()].map(({ heard }) => heard)));
  }
  if (world.worker.failures > 0) wrong.add(`the tracker failed ${world.worker.failures} times`);
  return { steps, named, kills: world.kills, rests, forgotten, wrong: [...wrong] };
}
