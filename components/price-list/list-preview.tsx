import { useId, useMemo, useState } from "react";
import * as z from "zod/mini";
import type { Language } from "../../lib/i18n/index.ts";
import { at, type Json, listAt, textAt, tidy } from "../../lib/pricing/editor/json.ts";
import { statement } from "../../lib/pricing/statement/statement.ts";
import { type Offer, offerSchema } from "../../lib/schemas/offer.ts";
import { emptyPriceList, type PriceList } from "../../lib/schemas/price-list.ts";
import { parseTenantId } from "../../lib/schemas/tenant.ts";
import { noUsage } from "../../lib/schemas/usage.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useNow } from "../hooks/use-now.ts";
import { CostForm } from "../pricing/cost-form.tsx";
import { Select } from "./choice-field.tsx";
import styles from "./price-list.module.css";
import { problemWords } from "./problem-words.ts";
import { titleOf } from "./record-list.tsx";
import { StatementBlocks } from "./statement-blocks.tsx";

const tenantId = parseTenantId("c0000000-0000-4000-8000-000000000000");
const example = tenantId && { tenantId, name: "", domain: "", relationship: "" };

/** A list in which everybody has this offer. */
function listWith(offer: Offer, sound: readonly Offer[]): PriceList {
  const offers = [offer, ...sound.filter(({ id }) => id !== offer.id)];
  return { ...emptyPriceList, offers, assignments: [{ who: { to: "everyone" }, offer: offer.id }] };
}

type Props = {
  readonly draft: Json;
  readonly shown: number;
  readonly onShow: (index: number) => void;
  readonly zone: string;
};

/** The offers that are sound, by their place. */
function soundOffers(offers: readonly Json[]): ReadonlyMap<number, Offer> {
  const read = offers.map((offer) => z.safeParse(offerSchema, tidy(offer)));
  return new Map(read.flatMap((one, index) => (one.success ? [[index, one.data] as const] : [])));
}

function byIdOf(offers: ReadonlyMap<number, Offer>): ReadonlyMap<string, Offer> {
  return new Map([...offers.values()].map((offer) => [offer.id, offer]));
}

/** The statement and a quote of one offer, as the draft has it; while it has mistakes, as it last was without. */
export function ListPreview({ draft, shown, onShow, zone }: Props) {
  const { messages, language: screen } = useMessages();
  const words = messages.priceEditor;
  const id = useId();
  const now = useNow();
  const [language, setLanguage] = useState<Language>(screen);
  const all = listAt(draft, ["offers"]);
  const index = Math.min(shown, all.length - 1);
  const sound = useMemo(() => soundOffers(all), [all]);
  const [seen, setSeen] = useState({ sound, byId: byIdOf(sound) });
  if (seen.sound !== sound) setSeen({ sound, byId: new Map([...seen.byId, ...byIdOf(sound)]) });
  const current = sound.get(index);
  const offer = current ?? seen.byId.get(textAt(draft, ["offers", index, "id"]));
  const template = at(draft, ["statement", language]);
  const said =
    offer &&
    statement(
      offer,
      { name: words.preview.customer, zone: offer.hours.zone },
      language,
      typeof template === "string" && template.trim() !== "" ? template : undefined,
      now,
    );
  return (
    <aside className={styles["preview"]} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{words.preview.heading}</h3>
      {all.length === 0 ? (
        <p>{words.preview.noOffer}</p>
      ) : (
        <div className={styles["asked"]}>
          <div className={styles["field"]}>
            <Select
              id={`${id}-offer`}
              label={words.preview.offer}
              value={String(index)}
              options={all.map((_, place) => ({
                value: String(place),
                label: titleOf(messages, draft, "offers", place),
              }))}
              onChange={(value) => onShow(Number(value))}
            />
          </div>
          <div className={styles["field"]}>
            <Select
              id={`${id}-language`}
              label={words.preview.language}
              value={language}
              options={[
                { value: "en", label: "English" },
                { value: "ko", label: "한국어" },
              ]}
              onChange={(value) => setLanguage(value === "ko" ? "ko" : "en")}
            />
          </div>
        </div>
      )}
      {all.length > 0 && !current ? <p className={styles["help"]}>{words.preview.notSound}</p> : null}
      {said?.ok ? (
        <div className={styles["statement"]} lang={language} data-statement={language}>
          <StatementBlocks blocks={said.blocks} />
        </div>
      ) : null}
      {said && !said.ok ? (
        <p className={styles["wrong"]}>
          {said.problems
            .map((problem) => problemWords(messages, draft, { path: [], code: "wording", problem }))
            .join(" ")}
        </p>
      ) : null}
      {offer && example ? (
        <CostForm
          key={offer.id}
          list={listWith(offer, [...sound.values()])}
          customer={example}
          usage={noUsage}
          zones={{ agentZone: zone, said: undefined, say: () => {} }}
          now={now}
        />
      ) : null}
    </aside>
  );
}
