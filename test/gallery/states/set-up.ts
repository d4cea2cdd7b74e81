import type { DatabaseTrouble } from "../../../lib/advice/failure.ts";
import { databaseFailure, madeFailure } from "../../../lib/advice/failure.ts";
import type { ErrorFacts } from "../../../lib/schemas/error-facts.ts";
import type { SetUpCheck } from "../../../lib/settings/set-up-check.ts";
import { browser } from "../fake-browser.ts";
import { account, type Stage, tenant } from "../stage.ts";
import { services } from "./services.ts";
import type { State } from "./state.ts";

const day = 86_400_000;
const health = "f023fd81-a637-4b56-95fd-791ac0226033";
const reader = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b";
const correlationId = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

/** What the check may find, each with how health and Partner Center answered; `null` was never asked. */
const findings: readonly {
  readonly status?: string;
  readonly roles?: readonly string[];
  readonly endsInDays?: number;
  readonly health?: ErrorFacts | null;
  readonly standing?: ErrorFacts | null;
}[] = [
  { status: "expired", endsInDays: -7, health: null },
  { health: null },
  { status: "approvalPending", health: null },
  { status: "active", health: { kind: "consent-needed", code: "AADSTS65001", correlationId } },
  { status: "active", roles: [reader], health: { kind: "missing-role", status: 403, correlationId } },
  { status: "active", health: { kind: "missing-role", status: 403, correlationId } },
  { status: "active", standing: { kind: "not-found", status: 404, correlationId } },
  { status: "expiring", endsInDays: 6 },
  { status: "active", health: { kind: "microsoft-down", status: 503, correlationId } },
  { status: "active" },
];

const names = ["Consolidated Messenger", "Graphic Design Institute", "Humongous Insurance", "한빛바이오 주식회사"];

/** So many customers, of which the first `done` were asked about. */
async function checked(stage: Stage, many: number, done: number, state?: SetUpCheck["state"]): Promise<void> {
  const scopeAt = (at: number) => stage.scope(tenant(`c0000000-0001-4000-8000-${String(at).padStart(12, "0")}`));
  const at = stage.now - 120_000;
  for (let number = 1; number <= many; number += 1) {
    const scope = scopeAt(number);
    const found = findings[number % findings.length] ?? {};
    const name = `${names[number % names.length]} ${number}`;
    await stage.known(
      { ...scope, name, domain: `customer${number}.example`, relationship: "reseller" },
      found.status
        ? {
            ...scope,
            id: `relationship-${number}`,
            name,
            customer: scope.tenantId,
            customerName: name,
            status: found.status,
            roles: found.roles ?? [health],
            duration: "P730D",
            autoExtend: "PT0S",
            createdAt: undefined,
            activatedAt: undefined,
            endsAt: new Date(stage.now + (found.endsInDays ?? 400) * day).toISOString(),
            indirectProvider: undefined,
          }
        : undefined,
    );
    if (number > done) continue;
    const asked = { health: found.health, standing: found.standing };
    for (const [source, error] of Object.entries(asked)) {
      if (error === null) continue;
      await stage.synced({ ...scope, source, ...(error ? { error, failedAt: at } : { succeededAt: at }) });
    }
  }
  if (many > 0) await stage.synced({ ...stage.scope(account.tenantId), source: "relationships", succeededAt: at });
  if (state) await stage.checking({ account: account.id, state, startedAt: at, total: many, done });
}

/** Waits until the screen has it. */
async function appears(look: () => Element | null | undefined): Promise<Element> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

const setUp = (name: string, from: string, many: number, done: number, state?: SetUpCheck["state"]): State => ({
  name: `set-up check: ${name}`,
  screen: "options",
  from,
  async seed(stage) {
    // A running check that nobody answers stays as it is.
    stage.answers(() => new Promise(() => {}));
    await checked(stage, many, done, state);
  },
  async after() {
    await appears(() => document.querySelector(many > 0 ? "tr[data-step]" : "[aria-labelledby=set-up] [role=status]"));
  },
});

const database = (trouble: DatabaseTrouble, made = false): State => ({
  name: made ? `database of what the user made: ${trouble}` : `database: ${trouble}`,
  screen: "panel",
  async seed(stage) {
    await stage.customer();
    await stage.health(services(["ServiceDegradation"]), [{ id: "EX900001" }]);
    stage.answers(() => ({ done: false, error: made ? madeFailure(trouble) : databaseFailure(trouble) }));
  },
  async after() {
    await appears(() => document.querySelector("[data-database], [data-user-database]"));
  },
});

/** The options page: the set-up check, signing out, and what the organisation has set; and the database's own trouble. */
export const setUpStates: readonly State[] = [
  setUp("nobody known yet", "#set-up", 0, 0),
  setUp("running", "#set-up-customers", 30, 12, "running"),
  setUp("stopped", "#set-up-customers", 30, 12, "stopped"),
  setUp("done, thirty customers", "#set-up-customers", 30, 30, "done"),
  {
    name: "sign-out question",
    screen: "options",
    seed: () => Promise.resolve(),
    async after() {
      const words = ["Sign out", "로그아웃"];
      const button = await appears(() =>
        Array.from(document.querySelectorAll("button")).find(({ textContent }) => words.includes(textContent)),
      );
      (button as HTMLElement).click();
      await appears(() => document.querySelector("input[type=checkbox]"));
    },
  },
  {
    name: "settings locked by policy",
    screen: "options",
    async seed() {
      await browser.storage.managed.set({
        clientId: "5d1dec1c-0001-4000-8000-00000000c11e",
        cloud: "global",
        language: new URLSearchParams(location.search).get("language") ?? "en",
      });
    },
  },
  database("newer"),
  database("blocked"),
  database("full"),
  database("broken"),
  database("newer", true),
  database("blocked", true),
  database("full", true),
  database("broken", true),
];
