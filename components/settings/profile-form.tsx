import { type FormEvent, useId, useState } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { TextArea } from "react-aria-components/TextArea";
import { TextField } from "react-aria-components/TextField";
import type { Account } from "../../lib/schemas/account.ts";
import { ownerOf } from "../../lib/schemas/owner.ts";
import { heldPlanIds } from "../../lib/schemas/partner-profile.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import type { KnownProfile } from "../hooks/use-partner-profile.ts";
import { Select } from "../price-list/choice-field.tsx";
import boxes from "../price-list/price-list.module.css";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import { Note } from "../ui/note.tsx";
import { SecretField } from "./secret-field.tsx";
import styles from "./settings-page.module.css";
import { type ProfileMistake, readProfile, type TypedProfile, typedProfile } from "./typed-profile.ts";

type Props = {
  readonly account: Account;
  readonly known: KnownProfile | null;
  /** What was typed before and not saved. */
  readonly unsaved?: TypedProfile | undefined;
  /** Hears what is typed, and `undefined` when it was saved. */
  readonly onTyped?: (typed: TypedProfile | undefined) => void;
};

type TextProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  /** What is wrong with it. */
  readonly wrong?: string | undefined;
  readonly type?: "text" | "date";
  readonly lines?: boolean;
  readonly locked: boolean;
  readonly onChange: (value: string) => void;
};

function Text({ id, label, value, help, wrong, type = "text", lines = false, locked, onChange }: TextProps) {
  const said = wrong ?? help;
  return (
    <TextField
      id={id}
      className={styles["field"] ?? ""}
      value={value}
      onChange={onChange}
      isInvalid={wrong !== undefined}
      isReadOnly={locked}
      {...(said === undefined ? {} : { "aria-describedby": `${id}-help` })}
    >
      <Label>{label}</Label>
      {lines ? <TextArea rows={3} /> : <Input type={type} autoComplete="off" />}
      {said === undefined ? null : (
        <p id={`${id}-help`} className={wrong === undefined ? styles["help"] : styles["wrong"]}>
          {said}
        </p>
      )}
    </TextField>
  );
}

/** The profile as it is typed, saved whole; only to be read where the organisation set it. */
export function ProfileForm({ account, known, unsaved, onTyped }: Props) {
  const { partnerProfile: words, priceEditor } = useMessages().messages;
  const { elsewhere } = priceEditor;
  const id = useId();
  const [typed, setTyped] = useState<TypedProfile>(() => unsaved ?? typedProfile(known?.profile));
  const [wrong, setWrong] = useState<readonly ProfileMistake[]>([]);
  const [saved, setSaved] = useState(false);
  const [base, setBase] = useState(known?.version ?? 0);
  const { ask, error, running } = useCommand("save-partner-profile");
  const locked = known?.policy !== undefined;
  const change = (part: Partial<TypedProfile>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    onTyped?.(next);
    setSaved(false);
  };
  const save = async (removed?: "accessId" | "contractId"): Promise<void> => {
    const read = readProfile(typed, known?.profile);
    setWrong("wrong" in read ? read.wrong : []);
    if ("wrong" in read) {
      const [first] = read.wrong;
      document.getElementById(`${id}-${first}`)?.focus();
      return;
    }
    const secret = (key: "accessId" | "contractId") => {
      if (removed === key) return { [key]: null };
      return typed[key].trim() === "" ? {} : { [key]: typed[key].trim() };
    };
    const input = { owner: ownerOf(account), profile: read.profile, from: base };
    const done = await ask({ ...input, ...secret("accessId"), ...secret("contractId") });
    setSaved(done);
    if (!done) return;
    setBase(base + 1);
    setTyped({ ...typed, accessId: "", contractId: "" });
    onTyped?.(undefined);
  };
  const take = (): void => {
    setTyped(typedProfile(known?.profile));
    onTyped?.(undefined);
    setBase(known?.version ?? 0);
    setWrong([]);
  };
  const said = (mistake: ProfileMistake, text: string): string | undefined =>
    wrong.includes(mistake) ? text : undefined;
  const kindWrong = said("kind", words.wrongKind);
  const hold = (plan: (typeof heldPlanIds)[number], held: boolean): void => {
    const { [plan]: lastDay = "", ...others } = typed.held;
    change({ held: held ? { ...others, [plan]: lastDay } : others });
  };
  return (
    <form
      className={styles["group"]}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (!locked) void save();
      }}
    >
      <div className={styles["field"]}>
        <Select
          id={`${id}-kind`}
          label={words.kind}
          value={typed.kind}
          options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
          empty={typed.kind === "" ? priceEditor.choose : undefined}
          disabled={locked}
          onChange={(kind) => change({ kind: kind as TypedProfile["kind"] })}
          description={kindWrong ? `${id}-kind-help` : undefined}
          invalid={kindWrong !== undefined}
        />
        {kindWrong ? (
          <p id={`${id}-kind-help`} className={styles["wrong"]}>
            {kindWrong}
          </p>
        ) : null}
      </div>
      {typed.kind === "indirect-reseller" ? (
        <>
          <Text
            id={`${id}-provider`}
            label={words.provider}
            value={typed.provider}
            locked={locked}
            onChange={(provider) => change({ provider })}
            wrong={said("provider", words.wrongProvider)}
          />
          <Text
            id={`${id}-contact`}
            label={words.providerContact}
            value={typed.contact}
            locked={locked}
            help={words.providerContactHelp}
            onChange={(contact) => change({ contact })}
            wrong={said("contact", words.wrongContact)}
          />
        </>
      ) : null}
      <fieldset className={boxes["record"]}>
        <legend>{words.plans}</legend>
        {heldPlanIds.map((plan) => (
          <div key={plan} className={styles["field"]}>
            <Checkbox
              isSelected={typed.held[plan] !== undefined}
              isReadOnly={locked}
              onChange={(held) => hold(plan, held)}
              className={boxes["box"] ?? ""}
            >
              <span aria-hidden="true" className={boxes["tick"]} />
              {words.planNames[plan]}
            </Checkbox>
            {typed.held[plan] === undefined ? null : (
              <Text
                id={`${id}-${plan}`}
                label={words.lastDay(words.planNames[plan])}
                value={typed.held[plan]}
                type="date"
                locked={locked}
                help={words.lastDayHelp}
                onChange={(lastDay) => change({ held: { ...typed.held, [plan]: lastDay } })}
                wrong={said(plan, words.wrongDay)}
              />
            )}
          </div>
        ))}
      </fieldset>
      <Text
        id={`${id}-designations`}
        label={words.designations}
        value={typed.designations}
        lines
        locked={locked}
        help={words.designationsHelp}
        onChange={(designations) => change({ designations })}
        wrong={said("designations", words.wrongDesignations)}
      />
      <fieldset className={boxes["record"]}>
        <legend>{words.secrets}</legend>
        <p className={styles["help"]}>{words.secretsHelp}</p>
        {(["accessId", "contractId"] as const).map((key) => (
          <SecretField
            key={key}
            id={`${id}-${key}`}
            label={words[key]}
            value={typed[key]}
            stored={known?.hasSecret[key] ?? false}
            wrong={wrong.includes(key)}
            locked={locked}
            onChange={(value) => change({ [key]: value })}
            onRemove={() => void save(key)}
          />
        ))}
      </fieldset>
      {locked ? null : (
        <div className={styles["actions"]}>
          <Button look="primary" onPress={() => void save()}>
            {words.save}
          </Button>
          <span role="status">{saved ? words.saved : ""}</span>
        </div>
      )}
      {error ? <ErrorNote error={error} /> : null}
      {known && known.version > base && !running && !locked ? (
        <Note tone="warning" title={elsewhere.title}>
          <Button onPress={take}>{elsewhere.theirs}</Button>
          <Button onPress={() => setBase(known.version)}>{elsewhere.mine}</Button>
        </Note>
      ) : null}
    </form>
  );
}
