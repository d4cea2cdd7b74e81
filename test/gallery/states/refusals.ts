import type { ApiErrorKind, ErrorFacts } from "../../../lib/schemas/error-facts.ts";
import { emptyPriceList } from "../../../lib/schemas/price-list.ts";
import { relationships } from "../around.ts";
import type { Stage } from "../stage.ts";
import { pressed } from "./press.ts";
import { everyone, gold } from "./priced-offers.ts";
import type { State } from "./state.ts";

const correlationId = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

/** A customer whose health was never fetched because Microsoft refused. */
const refused = (
  name: string,
  error: ErrorFacts,
  before: (stage: Stage) => Promise<void> = () => Promise.resolve(),
): State => ({
  name: `never fetched: ${name}`,
  screen: "panel",
  async seed(stage) {
    await stage.customer();
    await before(stage);
    await stage.synced({ failedAt: stage.now - 30_000, error });
  },
});

/** A command that the background refuses. */
const refuses = (stage: Stage, refusedCommand: string, error: ErrorFacts): void =>
  stage.answers((command) => (command === refusedCommand ? { done: false, error } : { done: true }));

/** A sign-in that came to nothing. */
const signIn = (name: string, error: ErrorFacts): State => ({
  name: `sign-in: ${name}`,
  screen: "panel",
  async seed(stage) {
    await stage.customer();
    await stage.signedIn(false);
    refuses(stage, "sign-in", error);
  },
  after: () => pressed("footer button"),
});

/** A price list that was sound here and was not taken. */
const save = (name: string, kind: ApiErrorKind, code?: string): State => ({
  name: `price list: not saved, ${name}`,
  screen: "options",
  at: "price-list",
  async seed(stage) {
    const list = { ...emptyPriceList, offers: [gold(stage.now)], assignments: [everyone] };
    await stage.made("priceListDrafts", { editor: "gallery", draft: list, base: 0 });
    refuses(stage, "save-price-list", { kind, ...(code ? { code } : {}) });
  },
  after: () => pressed("[data-save] button"),
});

/** What Microsoft, the organisation or the user's own other page refuses. */
export const refusals: readonly State[] = [
  refused("consent missing", { kind: "consent-needed", code: "AADSTS65001", correlationId }),
  refused("consent missing at the partner", { kind: "consent-needed-partner", code: "AADSTS65001", correlationId }),
  refused("no delegated access", { kind: "no-delegated-access", code: "AADSTS90072", correlationId }),
  refused("delegated access ended", { kind: "no-delegated-access", code: "AADSTS90072", correlationId }, (stage) =>
    relationships(stage, { inDays: -9, status: "expired" }),
  ),
  refused("delegated access pending", { kind: "no-delegated-access", code: "AADSTS90072", correlationId }, (stage) =>
    relationships(stage, { status: "approvalPending" }),
  ),
  refused("role missing", { kind: "missing-role", code: "Forbidden", status: 403, correlationId }),
  refused("second factor needed", { kind: "mfa-needed", code: "AADSTS50076", correlationId }),
  refused("blocked by policy", { kind: "blocked-by-policy", code: "AADSTS53003", correlationId }),
  refused("sign-in ended", { kind: "expired", code: "AADSTS700082", correlationId }),
  refused("signed out meanwhile", { kind: "signed-out" }),
  refused("not found", { kind: "not-found", code: "ResourceNotFound", status: 404, correlationId }),
  refused("wrong tenant", { kind: "wrong-tenant" }),
  refused("wrong cloud", { kind: "wrong-cloud", code: "AADSTS900439", correlationId }),
  refused("unexpected", { kind: "unexpected", code: "unreadable-answer", correlationId }),
  signIn("cancelled", { kind: "cancelled" }),
  signIn("app unknown", { kind: "app-unknown", code: "AADSTS700016", correlationId }),
  signIn("clock wrong", { kind: "clock-wrong", correlationId }),
  signIn("app removed meanwhile", { kind: "not-set-up" }),
  save("set by the organisation", "set-by-organisation"),
  save("changed elsewhere", "changed-elsewhere"),
  save("assignments tie", "assignments-tie"),
  save("prices alike", "prices-alike"),
  save("wording incomplete", "wording-incomplete", "{{hours}}"),
];
