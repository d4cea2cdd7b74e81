import { useMemo, useState } from "react";
import { exactTime } from "../../lib/i18n/time.ts";
import type { Json } from "../../lib/pricing/editor/json.ts";
import { noCustomerKeys } from "../../lib/pricing/list/customer-keys.ts";
import type { Account } from "../../lib/schemas/account.ts";
import { ownerOf, ownerText } from "../../lib/schemas/owner.ts";
import { usePorts } from "../hooks/ports.ts";
import { useAccount } from "../hooks/use-customer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { type PriceListInForce, usePriceList } from "../hooks/use-price-list.ts";
import { useEditorSeat } from "../hooks/use-price-list-draft.ts";
import { PolicyFault } from "../pricing/policy-fault.tsx";
import { Note } from "../ui/note.tsx";
import { FormContext, useEditor } from "./editor-state.ts";
import { ExportButtons } from "./export-buttons.tsx";
import { ListPreview } from "./list-preview.tsx";
import styles from "./price-list.module.css";
import { PriceListEditor } from "./price-list-editor.tsx";
import { PriceListForm } from "./price-list-form.tsx";

/** The zone of this browser, and today's date in it. */
function useHere() {
  const { now } = usePorts();
  return useMemo(() => {
    const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
    return { zone, today: new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(now()) };
  }, [now]);
}

/** The list of browser policy: to be read, with what is wrong with it. */
function PolicyList({ stored }: { readonly stored: PriceListInForce }) {
  const { messages, language } = useMessages();
  const words = messages.priceEditor;
  const here = useHere();
  const { form } = useEditor(stored.list as unknown as Json, here, noCustomerKeys, true);
  const [shown, setShown] = useState(0);
  const { problem, at, version } = stored;
  return (
    <FormContext value={form}>
      <div className={styles["editor"]} data-from="policy">
        <Note title={words.policy.title}>
          <p>{words.policy.help}</p>
          {version > 0 ? <p>{words.policy.own}</p> : null}
        </Note>
        {problem ? (
          <Note tone="warning" title={words.policy.broken}>
            <PolicyFault fault={problem} />
            <p>{at === undefined ? words.policy.noneGood : words.policy.lastGood(exactTime(language, at))}</p>
          </Note>
        ) : null}
        <div className={styles["columns"]}>
          <div className={styles["form"]}>
            <PriceListForm />
            <ExportButtons list={stored.list} />
          </div>
          <ListPreview draft={form.draft} shown={shown} onShow={setShown} zone={here.zone} />
        </div>
      </div>
    </FormContext>
  );
}

function OwnList({ account, stored }: { readonly account: Account; readonly stored: PriceListInForce }) {
  const owner = ownerOf(account);
  const here = useHere();
  const seat = useEditorSeat(owner);
  return seat ? <PriceListEditor key={seat.editor} owner={owner} stored={stored} seat={seat} here={here} /> : null;
}

function AccountList({ account }: { readonly account: Account }) {
  const stored = usePriceList(account);
  if (!stored) return null;
  if (stored.from !== "policy") return <OwnList account={account} stored={stored} />;
  return <PolicyList key={`${stored.at} ${stored.problem?.code}`} stored={stored} />;
}

/** The price list of whoever is known here: written by the agent, or given by browser policy. */
export function PriceListSection() {
  const { messages } = useMessages();
  const words = messages.priceEditor;
  const state = useAccount();
  return (
    <section className={styles["section"]} aria-labelledby="price-list-heading">
      <h2 id="price-list-heading">{words.heading}</h2>
      <p>{words.intro}</p>
      {state && !state.account ? <p>{words.signIn}</p> : null}
      {state?.account ? <AccountList key={ownerText(ownerOf(state.account))} account={state.account} /> : null}
    </section>
  );
}
