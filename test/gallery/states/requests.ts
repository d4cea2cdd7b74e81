import { area } from "../../../lib/platform/areas.ts";
import type { Detection } from "../../../lib/schemas/detection.ts";
import type { ErrorFacts } from "../../../lib/schemas/error-facts.ts";
import type { RequestAct } from "../../../lib/schemas/request-act.ts";
import type { ServiceRequest, ServiceRequestDetail } from "../../../lib/schemas/service-request.ts";
import { storedPin } from "../../../lib/settings/pin.ts";
import { storedPlaces, withPlace } from "../../../lib/settings/places.ts";
import { inCloud } from "../around.ts";
import { Stage, tenant } from "../stage.ts";
import { ago, kinds, request } from "./made-requests.ts";
import { pressed } from "./press.ts";
import type { State } from "./state.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const correlationId = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

async function fetched(stage: Stage, rows: readonly ServiceRequest[], given: object = {}): Promise<void> {
  await stage.customer();
  await stage.place("requests");
  await stage.requests(rows);
  for (const source of ["requests", "azure-tickets", "azure-subscriptions"]) {
    await stage.synced({ source, succeededAt: stage.now - 2 * minute, ...given });
  }
}

const shown = (name: string, seed: (stage: Stage) => Promise<void>, click?: string, from?: string): State => ({
  name: `requests: ${name}`,
  screen: "panel",
  seed,
  ...(click ? { after: () => pressed(click) } : {}),
  ...(from ? { from } : {}),
});

const failed = (name: string, error: (now: number) => ErrorFacts, never = false): State =>
  shown(name, async (stage) => {
    if (never) {
      await stage.customer();
      await stage.place("requests");
    } else await fetched(stage, kinds({ now: stage.now - 40 * minute }));
    const before = never ? {} : { succeededAt: stage.now - 40 * minute };
    await stage.synced({ source: "requests", ...before, failedAt: stage.now - 30_000, error: error(stage.now) });
  });

export function detail(
  stage: Stage,
  row: ServiceRequest,
  given: Partial<ServiceRequestDetail> = {},
): ServiceRequestDetail {
  return {
    ...row,
    description: "Since Tuesday nobody sees the shared calendar.\nIt comes back after a restart, for an hour.",
    topicId: "1",
    topicName: "Calendar",
    productId: "15960",
    productName: "Exchange Online",
    countryCode: "US",
    organization: "Adatum",
    notes: [
      { by: "Han", at: ago(stage, 3 * hour), text: "The customer has sent a trace.\nIt is attached." },
      { by: "Microsoft", at: ago(stage, day), text: "<p>Thank you. <b>Please send</b> a trace.</p>", html: true },
    ],
    ...given,
  };
}

const late = "2261122000101";

/** One request opened, with what was last asked of it. */
const opened = (
  name: string,
  act: (stage: Stage) => Partial<RequestAct> | undefined = () => undefined,
  seen: (stage: Stage) => Promise<void> = () => Promise.resolve(),
): State =>
  shown(
    name,
    async (stage) => {
      const row = request(stage, late, { title: "Mail comes late", severity: "critical" });
      await fetched(stage, [row, ...kinds(stage).slice(1)]);
      await stage.requestDetail(detail(stage, row));
      const given = act(stage);
      if (given) {
        await stage.requestAct({
          id: "5eed0000-0009-4000-8000-000000000009",
          source: "partner-center",
          request: row.id,
          change: { note: "We sent the trace at 14:05 by secure mail." },
          state: "asking",
          judgement: { verdict: "silent", why: "no-tenant", shown: [], at: stage.now, tabId: 1, evidence: "" },
          at: stage.now - 2_000,
          sendAt: stage.now + 3_000,
          ...given,
        });
      }
      await seen(stage);
    },
    `[data-request='partner-center ${late}']`,
    name.startsWith("one opened") ? undefined : "[data-act]",
  );

const east = tenant("c0000000-0002-4000-8000-000000000002");

/** The customer is pinned, and the tab says something else. */
async function pinnedBeside(stage: Stage, detection: Detection): Promise<void> {
  await storedPin(area("session"), 1).set(stage.scope());
  await stage.judged(detection);
}

const saysNothing = (stage: Stage): Promise<void> =>
  pinnedBeside(stage, { kind: "silent", portal: "azure", cloud: "global", reason: "silent-no-tenant" });

const showsEast = async (stage: Stage): Promise<void> => {
  const row = { ...stage.scope(east), name: "Contoso", domain: "contoso-east.example", relationship: "reseller" };
  await stage.known(row, undefined);
  await pinnedBeside(stage, {
    kind: "customer",
    tenantId: east,
    certainty: "names",
    portal: "azure",
    cloud: "global",
    reason: "names-in-path",
  });
};

/** The place of requests in every state, and one request with every outcome of what was asked of it. */
export const requestStates: readonly State[] = [
  {
    ...shown("first time, fetching", async (stage) => {
      await stage.customer();
      await stage.place("requests");
      stage.answers(() => new Promise(() => {}));
    }),
    waits: true,
  },
  shown("both sources", (stage) => fetched(stage, kinds(stage))),
  shown("none", (stage) => fetched(stage, [])),
  shown("none open", (stage) => fetched(stage, kinds(stage).slice(-1))),
  shown("some unreadable", (stage) => fetched(stage, kinds(stage).slice(0, 1), { unreadable: 2 })),
  shown("no Azure seen", (stage) => fetched(stage, kinds(stage).slice(0, 1))),
  shown("Azure never read, no role", async (stage) => {
    await fetched(
      stage,
      kinds(stage).filter(({ source }) => source !== "azure"),
    );
    const error: ErrorFacts = { kind: "missing-role", code: "AuthorizationFailed", status: 403 };
    await stage.synced({ source: "azure-tickets", failedAt: stage.now - 30_000, error });
  }),
  shown("stale", (stage) =>
    fetched(stage, kinds({ now: stage.now - 3 * hour }), { succeededAt: stage.now - 3 * hour }),
  ),
  shown("signed out", async (stage) => {
    await fetched(stage, kinds({ now: stage.now - 20 * hour }), { succeededAt: stage.now - 20 * hour });
    await stage.signedIn(false);
  }),
  failed("offline", () => ({ kind: "offline", code: "TypeError" })),
  failed("throttled", (now) => ({ kind: "throttled", status: 429, correlationId, retryAt: now + 4 * minute })),
  failed("Microsoft down", () => ({ kind: "microsoft-down", status: 503, correlationId })),
  failed("no role in Partner Center", () => ({ kind: "no-partner-center-role", status: 403, correlationId }), true),
  failed("not in Partner Center", () => ({ kind: "not-found", code: "2000", status: 404, correlationId }), true),
  shown("no Azure role", async (stage) => {
    await fetched(stage, kinds({ now: stage.now - 3 * hour }));
    const error: ErrorFacts = { kind: "missing-role", code: "AuthorizationFailed", status: 403 };
    const succeededAt = stage.now - 3 * hour;
    await stage.synced({ source: "azure-tickets", succeededAt, failedAt: stage.now - 30_000, error });
  }),
  shown("long and right-to-left titles", (stage) =>
    fetched(stage, [
      request(stage, "1", { title: "A very long title that goes on ".repeat(7).slice(0, 200), severity: "critical" }),
      request(stage, "2", { title: "التقويم المشترك لا يعرض أي مواعيد منذ يوم الثلاثاء", status: "attention_needed" }),
      request(stage, "3", { title: "공유 일정이 화요일부터 비어 있습니다", updatedAt: ago(stage, 4 * hour) }),
    ]),
  ),
  shown("in China, whose API lacks them", async (stage) => {
    await inCloud(stage, "china", "Northwind Traders");
    const scope = { ...stage.scope(), cloud: "china" } as const;
    await storedPlaces(area("session")).set(withPlace([], scope, "requests"));
    const error: ErrorFacts = { kind: "not-in-this-cloud" };
    await stage.synced({ ...scope, source: "requests", failedAt: stage.now - 30_000, error });
  }),
  opened("one opened"),
  {
    ...opened("one opened, the keys of this place"),
    async after() {
      await pressed(`[data-request='partner-center ${late}']`);
      await pressed("nav [aria-haspopup='dialog']");
    },
  },
  {
    ...opened("one opened that Microsoft lists no longer"),
    async after() {
      await pressed(`[data-request='partner-center ${late}']`);
      await new Stage().unlisted(late);
    },
  },
  opened("asks whether it is the customer", () => ({}), saysNothing),
  opened(
    "refused on another customer's tab",
    (stage) => ({
      state: "refused",
      judgement: {
        verdict: "contradicts",
        why: "names-other",
        shown: [{ tenantId: east }],
        at: stage.now,
        tabId: 1,
        evidence: "",
      },
    }),
    showsEast,
  ),
  opened("a note waits", () => ({ state: "waiting" })),
  opened("sending", (stage) => ({ state: "sending", sentAt: stage.now })),
  opened("left unsent", (stage) => ({ state: "waiting", sendAt: stage.now - 2 * hour })),
  opened("in doubt", (stage) => ({ state: "doubt", sentAt: stage.now - minute, error: { kind: "offline" } })),
  opened("a severity changed", (stage) => ({
    state: "done",
    change: { severity: "critical" },
    before: { severity: "moderate", status: "open" },
    said: { severity: "critical", status: "open" },
    endedAt: stage.now,
  })),
  opened("Microsoft says otherwise", (stage) => ({
    state: "differs",
    change: { severity: "minimal" },
    said: { severity: "critical", status: "open" },
    endedAt: stage.now,
  })),
  opened("failed", (stage) => ({
    state: "failed",
    endedAt: stage.now,
    error: { kind: "no-partner-center-role", status: 403, correlationId },
  })),
];
