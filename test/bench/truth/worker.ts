import type { Known } from "../../../lib/detection/detect.ts";
import { subjectOf, type Trail } from "../../../lib/detection/trail.ts";
import type { TenantId } from "../../../lib/schemas/tenant.ts";
import { createTracker, type Tracker } from "../../../lib/tracking/tracker.ts";
import { contosoEast, contosoWest, customer, partnerTenant } from "../../builders/tenants.ts";
import type { ModelBrowser, News } from "./browser.ts";
import type { Life, Pipes } from "./pipes.ts";
import { eastDomain, type Place, wordsOf } from "./places.ts";

/** What the worker is told, besides the browser's news. */
export type Letter =
  | { readonly kind: "news"; readonly news: News }
  | {
      readonly kind: "report";
      readonly tabId: number;
      readonly document: number;
      readonly address: string;
      readonly words?: TenantId;
    }
  | { readonly kind: "judge"; readonly tabId: number; readonly answer: (judged: boolean) => void }
  | { readonly kind: "look"; readonly tabId: number }
  | { readonly kind: "open"; readonly windowId: number; readonly tenantId: TenantId; readonly place: Place }
  | { readonly kind: "pin"; readonly windowId: number; readonly tenantId: TenantId | undefined };

/** What may be planted in the background to see it caught. */
export type WorkerFaults = { readonly forgetsMarks?: boolean };

const known = new Map([contosoWest, contosoEast].map((id) => [id, customer(id)]));

/** The background with the product's own tracker: it is told one thing after another, and may die at any moment. */
export class ModelWorker {
  private life: Life = { alive: false };
  private tracker: Tracker | undefined;
  private readonly inbox: Letter[] = [];
  private readonly reports = new Set<Extract<Letter, { kind: "report" }>>();
  private readonly unanswered = new Set<(judged: boolean) => void>();
  private readonly inHand = new Map<number, number>();
  private readonly browser: ModelBrowser;
  private readonly pipes: Pipes;
  private readonly faults: WorkerFaults;
  private readonly resolved = new Set<string>();
  failures = 0;

  constructor(browser: ModelBrowser, pipes: Pipes, faults: WorkerFaults) {
    this.browser = browser;
    this.pipes = pipes;
    this.faults = faults;
  }

  get waiting(): number {
    return this.inbox.length;
  }

  /** Whether the domain has been asked about. */
  knows(domain: string | undefined): boolean {
    return domain === undefined || this.resolved.has(domain);
  }

  /** A letter comes last, or where it overtakes one just before the last. */
  post(letter: Letter, overtakes = false): void {
    this.inbox.splice(overtakes ? Math.max(this.inbox.length - 1, 0) : this.inbox.length, 0, letter);
  }

  /** The browser stops the worker. What it was asked is answered with nothing. */
  kill(): void {
    this.life.alive = false;
    this.tracker = undefined;
    for (const [tabId, count] of this.inHand) {
      const truth = this.browser.tabs.get(tabId)?.truth;
      if (truth && count > 0) truth.forgiven = true;
    }
    this.inHand.clear();
    for (const answer of this.unanswered) answer(false);
    this.unanswered.clear();
    // The page's script hears that nobody heard it, and says it again as long as it is what the page says.
    for (const letter of this.reports) {
      const tab = this.browser.tabs.get(letter.tabId);
      const same = tab?.document === letter.document && tab.place.address === letter.address;
      if (same && tab.truth.words === letter.words) this.post(letter);
    }
    this.reports.clear();
  }

  /** The next letter reaches the worker, which is started for it where it does not run. */
  step(): boolean {
    const letter = this.inbox.shift();
    if (!letter) return false;
    this.tracker ??= this.start();
    this.open(letter, this.tracker);
    return true;
  }

  private open(letter: Letter, tracker: Tracker): void {
    switch (letter.kind) {
      case "news":
        return this.hear(letter.news, tracker);
      case "report": {
        const { tabId, document, address, words } = letter;
        const name = words && wordsOf.get(words);
        const report = { tabId, documentId: String(document), address, words: name ? { directoryName: name } : {} };
        const { life } = this;
        this.reports.add(letter);
        return this.run(
          tracker.reported(report).finally(() => {
            if (life.alive) this.reports.delete(letter);
          }),
        );
      }
      case "judge": {
        const { answer } = letter;
        const { life } = this;
        this.unanswered.add(answer);
        return this.run(
          tracker.judge(letter.tabId).then(() => {
            if (life.alive && this.unanswered.delete(answer)) answer(true);
          }),
        );
      }
      case "look":
        return this.run(tracker.looked(letter.tabId));
      case "open": {
        const { windowId, tenantId, place } = letter;
        const { life } = this;
        let opened = -1;
        const create = () =>
          this.pipes.ask(life, () => {
            opened = this.browser.open(windowId, place, { openedFor: tenantId });
            this.take(opened, done);
            return opened;
          });
        const done = tracker.open(tenantId, create);
        return this.run(done);
      }
      case "pin":
        this.browser.pin(letter.windowId, letter.tenantId);
    }
  }

  private hear(news: News, tracker: Tracker): void {
    if (news.kind === "updated") this.take(news.tabId, tracker.moved(news.tabId, news.address));
    if (news.kind === "opened") this.take(news.tabId, tracker.opened(news.tabId, news.openerId));
    if (news.kind === "closed") this.run(tracker.closed(news.tabId));
  }

  /** Work on a tab whose loss costs its memory. */
  private take(tabId: number, work: Promise<void>): void {
    const { life } = this;
    this.inHand.set(tabId, (this.inHand.get(tabId) ?? 0) + 1);
    const done = (): void => {
      if (life.alive) this.inHand.set(tabId, (this.inHand.get(tabId) ?? 1) - 1);
    };
    this.run(work.finally(done));
  }

  private run(work: Promise<void>): void {
    work.catch(() => {
      this.failures += 1;
    });
  }

  private start(): Tracker {
    this.pipes.finish(this.life);
    const life: Life = { alive: true };
    this.life = life;
    const { browser, pipes, faults, resolved } = this;
    const ask = <T>(compute: () => T): Promise<T> => pipes.ask(life, compute);
    const marks = (): number[] =>
      [...browser.stored.keys()].filter((key) => key.startsWith("moving:")).map((key) => Number(key.slice(7)));
    return createTracker({
      address: (tabId) => ask(() => browser.tabs.get(tabId)?.place.address),
      document: (tabId) =>
        ask(() => {
          const tab = browser.tabs.get(tabId);
          const address = tab?.place.address;
          return address === undefined ? undefined : { id: String(tab?.document), address };
        }),
      read: (tabId) => ask(() => browser.record(tabId)),
      write: (tabId, record) => {
        const copy = structuredClone(record);
        return ask(() => browser.store(`tab:${tabId}`, copy));
      },
      forget: (tabId) => ask(() => browser.store(`tab:${tabId}`, undefined)),
      mark: (tabId) => ask(() => browser.store(`moving:${tabId}`, true)),
      unmark: (tabId) => ask(() => browser.store(`moving:${tabId}`, undefined)),
      marked: () => ask(() => (faults.forgetsMarks ? [] : marks())),
      lookUp: (trail) => ask(() => lookedUp(trail, resolved)),
      resolve: (trail) =>
        ask(() => {
          const evidence = subjectOf(trail)?.evidence;
          if (!evidence || !("domain" in evidence) || evidence.domain === undefined) return false;
          if (resolved.has(evidence.domain)) return false;
          resolved.add(evidence.domain);
          return true;
        }),
      paint: () => ask(() => undefined),
      now: () => browser.moment,
    });
  }
}

/** The customer list, and what asking about domains has brought. */
function lookedUp(trail: Trail, resolved: ReadonlySet<string>): Known {
  const evidence = subjectOf(trail)?.evidence;
  const words = trail.words?.directoryName;
  const worded = [...wordsOf].filter(([, name]) => name === words).map(([tenantId]) => tenantId);
  const base = { partnerTenantId: partnerTenant, listed: true, worded };
  const named = evidence && "tenantId" in evidence ? evidence.tenantId : evidence ? undefined : trail.openedFor;
  const asked = evidence && "domain" in evidence && evidence.domain === eastDomain && resolved.has(eastDomain);
  const tenantId = asked ? contosoEast : named;
  const found = tenantId && known.get(tenantId);
  return { ...base, named: found ? [found] : [], ...(asked ? { resolved: contosoEast } : {}) };
}
