import type { Run } from "../../lib/pricing/statement/block.ts";
import type { Placeholder } from "../../lib/pricing/statement/template.ts";
import { useMessages } from "../hooks/use-messages.ts";
import styles from "./pricing.module.css";
import { Runs } from "./runs.tsx";

export type Facts = Readonly<Record<Placeholder, readonly (readonly Run[])[]>>;

const shown = ["contacts", "response", "covers", "languages", "delivery"] as const;

/** How to reach support, how soon it answers, what it covers, in which languages, by whom. */
export function OfferFacts({ facts }: { readonly facts: Facts }) {
  const { support } = useMessages().messages;
  return (
    <dl className={styles["facts"]}>
      {shown.map((name) =>
        facts[name].length === 0 ? null : (
          <div key={name}>
            <dt>{support.fact[name]}</dt>
            {facts[name].map((runs, at) => (
              <dd key={at} dir="auto">
                <Runs runs={runs} />
              </dd>
            ))}
          </div>
        ),
      )}
    </dl>
  );
}
