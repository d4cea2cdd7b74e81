import { priceTable } from "../../lib/pricing/price-table.ts";
import type { Run } from "../../lib/pricing/statement/block.ts";
import { priceWords, productWords } from "../../lib/pricing/statement/price-words.ts";
import type { Offer } from "../../lib/schemas/offer.ts";
import type { Price } from "../../lib/schemas/price.ts";
import { severities } from "../../lib/schemas/support-scope.ts";
import { useMessages } from "../hooks/use-messages.ts";
import styles from "./pricing.module.css";
import { Runs } from "./runs.tsx";

type Props = { readonly offer: Offer; readonly tax: readonly (readonly Run[])[] };

/** What support costs, by product, kind and severity. */
export function PriceTable({ offer, tax }: Props) {
  const { messages, language } = useMessages();
  const { pricing, support } = messages;
  const words = support.prices;
  // The row says what a price is for.
  const say = ({ scope: _scope, ...price }: Price) => priceWords(pricing, language, offer, price);
  return (
    <div className={styles["block"]}>
      <h3 id="prices">{words.heading}</h3>
      <table className={styles["table"]} aria-labelledby="prices">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.price}</th>
          </tr>
        </thead>
        <tbody>
          {priceTable(offer).map((row, at) => (
            <tr key={at}>
              <th scope="row">
                <span dir="auto">{row.products.map((product) => productWords(pricing, product)).join(", ")}</span>
                <span className={styles["second"]}>
                  {row.kinds.map((kind) => support.kinds[kind]).join(", ")},{" "}
                  {row.severities.length === severities.length ? words.any : words.severity(row.severities.join(", "))}
                </span>
              </th>
              <td>
                {row.prices.length === 0 ? support.cost.noPrice : null}
                {row.prices.map((price) => (
                  <p key={price.id} dir="auto">
                    {say(price)}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {tax.map((runs, at) => (
        <p key={at} className={styles["second"]}>
          <Runs runs={runs} />
        </p>
      ))}
    </div>
  );
}
