import { useState } from "react";
import { calendarDate } from "../../lib/schemas/calendar.ts";
import type { Allowance } from "../../lib/schemas/price.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { type Usage, usageSchema } from "../../lib/schemas/usage.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import type { KnownUsage } from "../hooks/use-support.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import { allowanceWords } from "./allowance-words.ts";
import { SelectField, TextField, wholeNumber } from "./fields.tsx";
import styles from "./pricing.module.css";

type Props = {
  readonly scope: Scope;
  /** The id of the offer that the allowances belong to. */
  readonly offer: string;
  readonly allowances: readonly Allowance[];
  readonly used: KnownUsage;
  /** The calendar day in the zone of the offer's hours. */
  readonly today: string;
};

const most = { incidents: 10_000, minutes: 1_000_000, packs: 1000 };

/** Enters by hand what was used of an allowance, or packs that were bought. */
export function UsageForm({ scope, offer, allowances, used, today }: Props) {
  const { messages, language } = useMessages();
  const words = messages.support.left;
  const { ask, running, error } = useCommand("record-usage");
  const [price, setPrice] = useState(allowances[0]?.id ?? "");
  const [what, setWhat] = useState<"used" | "bought">("used");
  const [amount, setAmount] = useState("1");
  const [on, setOn] = useState(today);
  const [note, setNote] = useState("");
  const [tried, setTried] = useState<"wrong" | "full" | "entered">();
  const allowance = allowances.find(({ id }) => id === price) ?? allowances[0];
  if (!allowance) return null;
  const pack = allowance.model === "prepaid-pack";
  const bought = pack && what === "bought";
  const unit = bought ? "packs" : allowance.unit === "hours" ? "minutes" : "incidents";
  const count = wholeNumber(amount, 1, most[unit]);
  const day = calendarDate.safeParse(on).data;
  const enter = (): void => {
    if (count === undefined || day === undefined) {
      setTried("wrong");
      return;
    }
    const usage = withEntry(used.usage, { offer, allowance }, day, { [unit]: count }, note.trim());
    if (!usageSchema.safeParse(usage).success) {
      setTried("full");
      return;
    }
    const { account, cloud, tenantId } = scope;
    void ask({ owner: { account, cloud }, tenantId, usage, from: used.version }).then((done) => {
      setTried(done ? "entered" : undefined);
      if (done) setNote("");
    });
  };
  return (
    <div className={styles["form"]} role="group" aria-label={words.enter}>
      <SelectField
        label={words.which}
        value={allowance.id}
        choices={allowances.map((one) => ({ value: one.id, words: allowanceWords(language, one) }))}
        onChange={setPrice}
      />
      {pack ? (
        <SelectField
          label={words.what}
          value={what}
          choices={(["used", "bought"] as const).map((value) => ({ value, words: words[value] }))}
          onChange={setWhat}
        />
      ) : null}
      <TextField
        label={words[unit]}
        value={amount}
        onChange={setAmount}
        numeric
        wrong={tried === "wrong" && count === undefined ? words.wrong(1, most[unit]) : undefined}
      />
      <TextField
        label={words.on}
        type="date"
        value={on}
        onChange={setOn}
        wrong={tried === "wrong" && day === undefined ? words.wrongDay : undefined}
      />
      {bought ? null : <TextField label={words.note} value={note} onChange={setNote} most={200} />}
      <div className={styles["actions"]}>
        <Button onPress={enter} disabled={running}>
          {words.save}
        </Button>
        <span role="status">{tried === "entered" ? words.entered : ""}</span>
      </div>
      {tried === "full" ? <p role="alert">{words.full}</p> : null}
      {error ? <ErrorNote error={error} /> : null}
    </div>
  );
}

type Count = { readonly incidents?: number; readonly minutes?: number; readonly packs?: number };

type Of = { readonly offer: string; readonly allowance: Allowance };

function withEntry(usage: Usage, { offer, allowance }: Of, on: string, count: Count, note: string): Usage {
  const { incidents = 0, minutes = 0, packs } = count;
  const of = { offer, price: allowance.id };
  if (packs !== undefined) {
    // What was bought stays what it was when the price is changed later.
    const { unit, count: size } = allowance;
    const row = { ...of, bought: on, packs, holds: { unit, count: size } };
    return { ...usage, packs: [...usage.packs, row] };
  }
  const row = { ...of, on, incidents, minutes, from: "hand" as const, ...(note === "" ? {} : { note }) };
  return { ...usage, used: [...usage.used, row] };
}
