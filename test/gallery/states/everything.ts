import type { PlaceId } from "../../../lib/schemas/place.ts";
import { relationships } from "../around.ts";
import type { Issue, Stage } from "../stage.ts";
import { ago, request } from "./made-requests.ts";
import { everyService } from "./services.ts";
import type { State } from "./state.ts";

const minute = 60_000;
const hour = 60 * minute;

const troubles = [
  "Some people can't send mail from Outlook on the web",
  "Calls drop after a minute",
  "Search results in some sites are a day old",
  "Sign-in asks for a second factor again and again, also right after one was given",
  "Policies reach some devices hours late",
  "Reports can't be refreshed",
] as const;

const asked = [
  "Mail comes late",
  "Shared calendar stays empty",
  "A disk is slow",
  "Licences can't be assigned",
  "The VPN gateway restarts",
] as const;

/** Thirty services in trouble with two hundred issues, five hundred requests, and access that ends in six days. */
async function everything(stage: Stage): Promise<void> {
  await stage.customer();
  const services = everyService();
  const issues = Array.from({ length: 200 }, (_, at): Issue => {
    const { id, service } = services[at % services.length] ?? { id: "", service: "" };
    return {
      id: `EX90${String(at).padStart(4, "0")}`,
      serviceId: id,
      service,
      title: troubles[at % troubles.length] ?? "",
      classification: at % 4 === 3 ? "Advisory" : "Incident",
      startedAt: ago(stage, (at + 90) * minute),
      updatedAt: ago(stage, (at + 3) * minute),
    };
  });
  await stage.health(services, issues);
  const requests = Array.from({ length: 500 }, (_, at) =>
    request(stage, `2261122${String(at).padStart(6, "0")}`, {
      title: asked[at % asked.length] ?? "",
      severity: ["critical", "moderate", "minimal"][at % 3] ?? "",
      status: at % 5 === 4 ? "closed" : "open",
      createdAt: ago(stage, (at + 2) * hour),
      updatedAt: ago(stage, (at + 1) * hour),
    }),
  );
  await stage.requests(requests);
  for (const source of ["requests", "azure-tickets", "azure-subscriptions"]) {
    await stage.synced({ source, succeededAt: stage.now - 2 * minute });
  }
  await relationships(stage, { inDays: 6, autoExtend: "PT0S" });
}

const seenIn = (place: PlaceId, name: string): State => ({
  name,
  screen: "panel",
  async seed(stage) {
    await everything(stage);
    await stage.place(place);
  },
});

/** One customer for whom everything is wrong, in each place that shows a part of it. */
export const everythingWrong: readonly State[] = [
  seenIn("overview", "everything wrong"),
  seenIn("health", "health: everything wrong"),
  seenIn("issues", "issues: everything wrong"),
  seenIn("requests", "requests: everything wrong"),
];
