import { emptyPriceList } from "../../../lib/schemas/price-list.ts";
import { relationships } from "../around.ts";
import type { Stage } from "../stage.ts";
import { kinds } from "./made-requests.ts";
import { everyone, gold } from "./priced-offers.ts";
import { services } from "./services.ts";
import type { State } from "./state.ts";

/** One customer with a bit of everything, as on any day. */
async function anyDay(stage: Stage): Promise<void> {
  await stage.customer();
  await stage.health(services(["ServiceInterruption", "ServiceDegradation"]), [
    { id: "EX900001", status: "ServiceInterruption" },
    { id: "TM900002", title: "Calls drop after a minute", serviceId: "Service1", service: "Microsoft Teams" },
  ]);
  await stage.requests(kinds(stage));
  await relationships(stage, {});
  const list = { ...emptyPriceList, offers: [gold(stage.now)], assignments: [everyone] };
  await stage.made("priceLists", { list });
}

/** The overview with something in each of its lines. */
export const atAGlance: readonly State[] = [{ name: "overview: any day", screen: "panel", seed: anyDay }];
