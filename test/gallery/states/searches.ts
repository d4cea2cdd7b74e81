import type { PlaceId } from "../../../lib/schemas/place.ts";
import { lookedAt, portals } from "../around.ts";
import type { Stage } from "../stage.ts";
import { services } from "./services.ts";
import type { State } from "./state.ts";

/** Types into a field as soon as it is drawn. */
async function typed(selector: string, words: string): Promise<void> {
  for (;;) {
    const field = document.querySelector<HTMLInputElement>(selector);
    if (field) {
      // As a key does it: React hears a change only where the element's own setter made it.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, words);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      return;
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

const searched = (place: PlaceId, seed: (stage: Stage) => Promise<void>): State => ({
  name: `search: ${place}, without a hit`,
  screen: "panel",
  async seed(stage) {
    await stage.customer();
    await stage.health(services(["ServiceDegradation"]), [{ id: "EX900001" }]);
    await seed(stage);
    await stage.place(place);
  },
  after: () => typed("main input[type=search], section input[type=search]", "zzz"),
});

const found = (name: string, words: string): State => ({
  name: `search: a customer, ${name}`,
  screen: "popup",
  async seed(stage) {
    await stage.judged({ kind: "no-portal" });
    await lookedAt(stage);
  },
  after: () => typed("input[role=combobox]", words),
});

/** What is searched, with and without a hit. */
export const searches: readonly State[] = [
  searched("issues", async () => {}),
  searched("portals", portals),
  found("without a hit", "zzz"),
  found("a customer by name", "contoso"),
  found("in Korean", "한빛"),
];
