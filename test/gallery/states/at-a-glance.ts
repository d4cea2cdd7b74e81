import type { PlaceId } from "../../../lib/schemas/place.ts";
import { emptyPriceList } from "../../../lib/schemas/price-list.ts";
import { relationships } from "../around.ts";
import type { Issue, Stage } from "../stage.ts";
import { ago, request } from "./made-requests.ts";
import { everyone, gold } from "./priced-offers.ts";
import { services } from "./services.ts";
import type { State } from "./state.ts";

const minute = 60_000;
const hour = 60 * minute;

const issues: readonly Issue[] = [
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

/** One customer with a bit of everything, as on any day. */
async function anyDay(stage: Stage): Promise<void> {
  await stage.customer();
  await stage.health(services(["ServiceInterruption", "ServiceDegradation", "ServiceDegradation"]), issues);
  await stage.looked(
    [
      { id: "EX900001", updatedAt: "" },
      { id: "TM900002", updatedAt: ago(stage, 20 * minute) },
    ],
    3,
  );
  await stage.requests([
    request(stage, "2261122000101", {
      title: "Mail comes late",
      severity: "critical",
      updatedAt: ago(stage, 20 * minute),
    }),
    request(stage, "2261122000102", { status: "attention_needed", updatedAt: ago(stage, 26 * hour) }),
    request(stage, "126112200011", {
      source: "azure",
      title: "The VPN gateway restarts",
      severity: "critical",
      status: "updating",
      updatedAt: ago(stage, 5 * hour),
    }),
    request(stage, "126112200010", { source: "azure", title: "A disk is slow", severity: "minimal" }),
    request(stage, "2261122000105", { status: "closed", closedAt: ago(stage, 48 * hour) }),
  ]);
  await relationships(stage, {});
  const list = { ...emptyPriceList, offers: [gold(stage.now)], assignments: [everyone] };
  await stage.made("priceLists", { list });
}

const seenIn = (place: PlaceId): State => ({
  name: `${place}: any day`,
  screen: "panel",
  async seed(stage) {
    await anyDay(stage);
    await stage.place(place);
  },
});

/** The same customer on the same day, place by place. */
export const atAGlance: readonly State[] = [
  seenIn("overview"),
  seenIn("issues"),
  seenIn("requests"),
  seenIn("pricing"),
];
