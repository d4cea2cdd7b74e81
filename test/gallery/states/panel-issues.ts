import type { SyncRow } from "../../../lib/database/cache.ts";
import type { AzureEvent } from "../../../lib/schemas/azure-event.ts";
import type { ServiceMessage } from "../../../lib/schemas/message.ts";
import type { PlaceId } from "../../../lib/schemas/place.ts";
import type { Issue, Stage } from "../stage.ts";
import { services } from "./services.ts";
import type { State } from "./state.ts";

const hour = 3_600_000;
const day = 24 * hour;

const iso = (stage: Stage, agoMs: number): string => new Date(stage.now - agoMs).toISOString();

const longTitle =
  "Some people may intermittently be unable to open, save, share, print, sign or otherwise finish working with documents that were begun in the desktop applications before the change of last Thursday evening was";

const threeIssues: readonly Issue[] = [
  { id: "EX900001", status: "ServiceInterruption" },
  { id: "TM900002", title: "Calls drop after a minute", serviceId: "Service1", service: "Microsoft Teams" },
  {
    id: "SP900003",
    title: "Search results in some sites are a day old",
    serviceId: "Service2",
    service: "SharePoint Online",
    classification: "Advisory",
  },
];

/** What three services say, and three open issues. */
async function trouble(stage: Stage, sync: Partial<SyncRow> = {}): Promise<void> {
  await stage.customer();
  await stage.health(services(["ServiceInterruption", "ServiceDegradation", "ServiceDegradation"]), threeIssues, sync);
}

const event = (stage: Stage, id: string, title: string, given: Partial<AzureEvent> = {}): AzureEvent => ({
  id,
  title,
  type: "ServiceIssue",
  status: "Active",
  level: "Warning",
  summary: `<p>${title}. We are rerouting traffic.</p>`,
  article: "",
  startedAt: iso(stage, 5 * hour),
  mitigatedAt: undefined,
  updatedAt: iso(stage, hour),
  impacts: [{ service: "Virtual Machines", region: "West Europe", status: "Active" }],
  updates: [],
  ticketsWelcome: true,
  sensitive: false,
  ...given,
});

const message = (stage: Stage, id: string, title: string, given: Partial<ServiceMessage> = {}): ServiceMessage => ({
  id,
  title,
  category: "PlanForChange",
  severity: "Normal",
  services: ["Microsoft Teams"],
  tags: [],
  majorChange: false,
  actBefore: undefined,
  startedAt: iso(stage, 7 * day),
  endedAt: iso(stage, -90 * day),
  updatedAt: iso(stage, 6 * day),
  contentType: "html",
  content: `<p>${title}.</p><p><b>When this will happen:</b> next month.</p>`,
  ...given,
});

const panel = (name: string, seed: (stage: Stage) => Promise<void>): State => ({ name, screen: "panel", seed });

const elsewhere = (place: PlaceId, name: string, seed: (stage: Stage) => Promise<void>): State =>
  panel(`${place}: ${name}`, async (stage) => {
    await seed(stage);
    await stage.place(place);
  });

/** Overview, Health and Issues, each in the states that only it has. */
export const panelIssues: readonly State[] = [
  panel("overview: new since the agent looked", async (stage) => {
    await trouble(stage);
    await stage.looked([{ id: "EX900001", updatedAt: "" }], 3);
  }),
  panel("overview: long titles", async (stage) => {
    await stage.customer();
    const issues = threeIssues.map((issue) => ({ ...issue, title: longTitle }));
    await stage.health(
      services(["ServiceInterruption"]).map((one) => ({ ...one, service: `${one.service} ${longTitle}` })),
      issues,
    );
  }),
  panel("overview: Azure in trouble", async (stage) => {
    await trouble(stage);
    await stage.azure([event(stage, "BC_9-XYZ", "Virtual machines restart", { level: "Critical" })]);
  }),
  elsewhere("health", "every grade", async (stage) => {
    await stage.customer();
    await stage.health(
      services(["ServiceInterruption", "Investigating", "ServiceDegradation", "MitigatedByMoonlight"]),
      threeIssues,
    );
  }),
  elsewhere("health", "what the customer bought", async (stage) => {
    await stage.customer();
    const statuses = ["ServiceInterruption", "", "ServiceDegradation", "", "ServiceDegradation"];
    await stage.health(services(statuses.map((status) => status || "ServiceOperational")), [{ id: "EX900001" }]);
    await stage.bought(["Exchange Online (Plan 1)", "SharePoint (Plan 1)", "Power BI Pro"]);
  }),
  elsewhere("health", "false positive and restored", async (stage) => {
    await stage.customer();
    await stage.health(services(["FalsePositive", "ServiceRestored", "PostIncidentReviewPublished"]), [
      { id: "EX900001", status: "FalsePositive" },
      { id: "TM900002", status: "ServiceRestored", serviceId: "Service1" },
    ]);
  }),
  elsewhere("health", "Azure in trouble", async (stage) => {
    await trouble(stage);
    await stage.azure([
      event(stage, "BC_9-XYZ", "Virtual machines restart", { level: "Critical" }),
      event(stage, "AD-77", "Storage is slow", {
        impacts: ["Storage", "Backup"].map((service) => ({ service, region: "Korea Central", status: "Active" })),
      }),
    ]);
  }),
  elsewhere("health", "refresh failed, public status pages", (stage) =>
    trouble(stage, {
      succeededAt: stage.now - 3 * hour,
      failedAt: stage.now - 60_000,
      error: { kind: "microsoft-down", status: 503 },
      retryAt: stage.now + 5 * 60_000,
    }),
  ),
  elsewhere("issues", "three", (stage) => trouble(stage)),
  elsewhere("issues", "none", async (stage) => {
    await stage.customer();
    await stage.health(services());
  }),
  elsewhere("issues", "new since the agent looked", async (stage) => {
    await trouble(stage);
    await stage.looked(
      [
        { id: "EX900001", updatedAt: "" },
        { id: "TM900002", updatedAt: iso(stage, 20 * 60_000) },
      ],
      3,
    );
  }),
  elsewhere("issues", "long titles", async (stage) => {
    await stage.customer();
    await stage.health(
      services(["ServiceInterruption"]),
      threeIssues.map((issue) => ({ ...issue, title: longTitle, impact: longTitle })),
    );
  }),
  elsewhere("issues", "right to left", async (stage) => {
    await stage.customer({ name: "شركة النخيل الأخضر", domain: "greenpalm.example" });
    await stage.health(services(["ServiceDegradation"]), [
      { id: "EX900001", title: "لا يستطيع بعض الأشخاص إرسال البريد" },
    ]);
  }),
  elsewhere("issues", "never fetched, signed out", async (stage) => {
    await stage.customer();
    await stage.signedIn(false);
  }),
  panel("issues: one opened", async (stage) => {
    await trouble(stage);
    await stage.issueView({ issue: "TM900002" });
  }),
  panel("issues: Korean, one opened", async (stage) => {
    await stage.customer({ name: "한빛바이오 주식회사", domain: "hanbitbio.example" });
    await stage.health(services(["ServiceDegradation"]), [
      {
        id: "EX900001",
        title: "일부 사용자가 웹용 Outlook에서 메일을 보내지 못할 수 있음",
        impact: "웹용 Outlook에서 보낸 메일이 보낼 편지함에 남아 있을 수 있습니다.",
        posts: [
          {
            at: iso(stage, hour),
            type: "Regular",
            contentType: "Html",
            content:
              "<b>현재 상태:</b> 최근 변경된 <i>요청 라우팅</i>이 원인입니다.<br/>두 시간 안에 다시 알려 드리겠습니다.",
          },
        ],
      },
    ]);
    await stage.issueView({ issue: "EX900001" });
  }),
  panel("issues: of one service", async (stage) => {
    await trouble(stage);
    await stage.issueView({ service: "Service1" });
  }),
  panel("issues: Azure events", async (stage) => {
    await stage.customer();
    await stage.health(services());
    await stage.azure([event(stage, "BC_9-XYZ", "Virtual machines restart", { level: "Critical" })]);
    await stage.issueView({ issue: "BC_9-XYZ" });
  }),
  panel("issues: history", async (stage) => {
    await stage.customer();
    const over = { resolved: true, status: "ServiceRestored" };
    await stage.health(services(), [
      {
        id: "EX900001",
        ...over,
        startedAt: iso(stage, 3 * day),
        endedAt: iso(stage, 2 * day),
        updatedAt: iso(stage, 2 * day),
      },
      {
        id: "EX900004",
        status: "FalsePositive",
        title: "No mail at all",
        startedAt: iso(stage, 10 * day),
        endedAt: iso(stage, 9 * day),
        updatedAt: iso(stage, 9 * day),
      },
    ]);
    await stage.issueView({ name: "history" });
  }),
  panel("issues: planned changes", async (stage) => {
    await stage.customer();
    await stage.health(services());
    await stage.messages([
      message(stage, "MC900001", "A new button in the calendar"),
      message(stage, "MC900002", "Old sign-in is switched off", {
        actBefore: iso(stage, -20 * day),
        majorChange: true,
      }),
      message(stage, "MC900003", "Basic reports go", { actBefore: iso(stage, 3 * day), category: "PreventOrFixIssue" }),
    ]);
    await stage.azure([
      event(stage, "PM-1", "Hosts are renewed in West Europe", {
        type: "PlannedMaintenance",
        level: "Informational",
        startedAt: iso(stage, -2 * day),
        mitigatedAt: iso(stage, -2 * day - 4 * hour),
      }),
    ]);
    await stage.issueView({ name: "planned" });
  }),
  panel("issues: planned changes never fetched", async (stage) => {
    await trouble(stage);
    await stage.issueView({ name: "planned" });
  }),
];
