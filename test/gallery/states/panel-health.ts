import type { ErrorFacts } from "../../../lib/schemas/error-facts.ts";
import type { Issue } from "../stage.ts";
import { services } from "./services.ts";
import type { State } from "./state.ts";

const hour = 3_600_000;

/** A customer in trouble whose last refresh failed so. */
const failed = (name: string, error: (now: number) => ErrorFacts): State => ({
  name: `refresh failed: ${name}`,
  screen: "panel",
  async seed(stage) {
    await stage.customer();
    await stage.health(services(["ServiceDegradation"]), [{ id: "EX900001" }], {
      failedAt: stage.now - 30_000,
      error: error(stage.now),
    });
  },
});

/** Everything a post must not bring: each part would leave a mark in the page or fetch something. */
export const hostilePost = `<p>Mail is <b>slow</b>.</p><script>window.planted=1</script><img src="https://evil.example/p.png" alt="a chart"
  onerror="window.planted=2"><svg onload="window.planted=3"><script>window.planted=4</script></svg>
  <style>body{display:none}</style><a href="javascript:window.planted=5">bad link</a> <a href="https://example.com/w">good link</a>
  <iframe src="https://evil.example"></iframe><form action="https://evil.example"><input name="password"></form>
  <math><mtext><table><mglyph><style><img src=x onerror="window.planted=6"></style></mglyph></table></mtext></math>
  <p style="position:fixed;inset:0" onclick="window.planted=7">Styled</p>`;

const correlationId = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

/** The panel with a customer, in every state of health and of knowing it. */
export const panelHealth: readonly State[] = [
  {
    name: "first time, fetching",
    screen: "panel",
    waits: true,
    async seed(stage) {
      await stage.customer();
      stage.answers(() => new Promise(() => {}));
    },
  },
  {
    name: "nothing wrong",
    screen: "panel",
    async seed(stage) {
      await stage.customer();
      await stage.health(services());
    },
  },
  {
    name: "every grade",
    screen: "panel",
    async seed(stage) {
      await stage.customer();
      const issues: Issue[] = [
        { id: "EX900001", status: "ServiceInterruption" },
        { id: "TM900002", title: "Calls drop", serviceId: "Service1", service: "Microsoft Teams" },
        { id: "SP900003", title: "Search is a day old", serviceId: "Service2", classification: "Advisory" },
      ];
      const statuses = ["ServiceInterruption", "Investigating", "ServiceDegradation", "MitigatedByMoonlight"];
      await stage.health(services(statuses), issues);
    },
  },
  {
    name: "hostile post",
    screen: "panel",
    async seed(stage) {
      await stage.customer();
      const posts = [hostilePost, `<p>${"word ".repeat(200_000)}</p>`].map((content, at) => ({
        at: new Date(stage.now - at * hour).toISOString(),
        type: "Regular",
        contentType: "Html",
        content,
      }));
      await stage.health(services(["ServiceDegradation"]), [{ id: "EX900001", posts }]);
      await stage.place("issues");
    },
  },
  {
    name: "stale",
    screen: "panel",
    async seed(stage) {
      await stage.customer();
      await stage.health(services(["ServiceDegradation"]), [{ id: "EX900001" }], { succeededAt: stage.now - 3 * hour });
    },
  },
  {
    name: "some entries unreadable",
    screen: "panel",
    async seed(stage) {
      await stage.customer();
      await stage.health(services(), [], { unreadable: 2 });
    },
  },
  {
    name: "no services",
    screen: "panel",
    async seed(stage) {
      await stage.customer();
      await stage.health([]);
    },
  },
  {
    name: "signed out, with rows from before",
    screen: "panel",
    async seed(stage) {
      await stage.customer();
      await stage.health(services(["ServiceDegradation"]), [{ id: "EX900001" }], {
        succeededAt: stage.now - 20 * hour,
      });
      await stage.signedIn(false);
    },
  },
  failed("offline", () => ({ kind: "offline", code: "TypeError" })),
  failed("throttled", (now) => ({ kind: "throttled", status: 429, correlationId, retryAt: now + 4 * 60_000 })),
  failed("Microsoft down", () => ({ kind: "microsoft-down", status: 503, correlationId })),
];
