import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { Language } from "../../lib/i18n/index.ts";
import type { Block } from "../../lib/pricing/statement/block.ts";
import type { StatementCustomer } from "../../lib/pricing/statement/facts.ts";
import { statement } from "../../lib/pricing/statement/statement.ts";
import type { TemplateProblem } from "../../lib/pricing/statement/template.ts";
import type { Offer } from "../../lib/schemas/offer.ts";
import type { PriceList } from "../../lib/schemas/price-list.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { Note } from "../ui/note.tsx";
import { richText } from "../ui/rich-text.ts";
import { writtenLanguages } from "../ui/written-languages.ts";
import styles from "./pricing.module.css";
import { StatementPage } from "./statement-page.tsx";

type Props = {
  readonly offer: Offer;
  readonly customer: StatementCustomer;
  /** The manager's words, where there are any. */
  readonly wording: PriceList["statement"];
  readonly now: number;
};

type Done =
  | { readonly kind: "copied" | "failed" }
  | { readonly kind: "broken"; readonly problems: readonly TemplateProblem[] };

/** Copies or prints what the customer is told of its support, in English or Korean whatever the screen's language. */
export function StatementActions({ offer, customer, wording, now }: Props) {
  const { messages } = useMessages();
  const words = messages.support.statement;
  const [done, setDone] = useState<Done>();
  const [printed, setPrinted] = useState<{ language: Language; blocks: readonly Block[] }>();
  useEffect(() => {
    if (!printed) return;
    const over = (): void => setPrinted(undefined);
    window.addEventListener("afterprint", over, { once: true });
    window.print();
    return () => window.removeEventListener("afterprint", over);
  }, [printed]);
  const made = (language: Language) => {
    const said = statement(offer, customer, language, wording[language], now);
    setDone(said.ok ? undefined : { kind: "broken", problems: said.problems });
    return said.ok ? said : undefined;
  };
  const copy = (language: Language): void => {
    const said = made(language);
    if (!said) return;
    void navigator.clipboard.write([richText(said)]).then(
      () => setDone({ kind: "copied" }),
      () => setDone({ kind: "failed" }),
    );
  };
  const print = (language: Language): void => {
    const said = made(language);
    if (said) setPrinted({ language, blocks: said.blocks });
  };
  return (
    <div className={styles["block"]}>
      <h3>{words.heading}</h3>
      <p className={styles["second"]}>{words.help}</p>
      {(["copy", "print"] as const).map((action) => (
        <div key={action} className={styles["actions"]}>
          <span>{words[action]}</span>
          {writtenLanguages.map(([language, name, shortcut]) => (
            <Button
              key={language}
              look="quiet"
              shortcut={action === "copy" ? shortcut : undefined}
              onPress={() => (action === "copy" ? copy(language) : print(language))}
              label={`${name}: ${words[action]}`}
            >
              {name}
            </Button>
          ))}
          {action === "copy" ? (
            <span role="status">{done?.kind === "copied" ? messages.actions.copied : ""}</span>
          ) : null}
        </div>
      ))}
      {done?.kind === "failed" ? <p role="alert">{messages.actions.copyRefused}</p> : null}
      {done?.kind === "broken" ? (
        <Note tone="warning" title={words.broken}>
          {done.problems.map(({ code, placeholder }) => (
            <p key={`${code} ${placeholder}`}>{messages.pricing.statement[code](placeholder)}</p>
          ))}
        </Note>
      ) : null}
      {printed ? createPortal(<StatementPage {...printed} />, document.body) : null}
    </div>
  );
}
