import { Checkbox } from "react-aria-components/Checkbox";
import { CheckboxGroup } from "react-aria-components/CheckboxGroup";
import { Label } from "react-aria-components/Label";
import type { Language, Messages } from "../../lib/i18n/index.ts";
import { type ChoiceName, choices, type FieldName } from "../../lib/pricing/editor/field.ts";
import { listAt, type Path, textAt } from "../../lib/pricing/editor/json.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useForm } from "./editor-state.ts";
import { describedBy, FieldWords, fieldId, useFieldWords } from "./field-frame.tsx";
import { PlainField } from "./plain-field.tsx";
import styles from "./price-list.module.css";

/** One thing to choose, with its words. */
export type Option = { readonly value: string; readonly label: string };

/** 1 January 2024 was a Monday. */
const weekday = (language: Language, day: number): string =>
  new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" }).format(Date.UTC(2024, 0, day));

/** What there is to choose from, in words. */
export function optionsOf(messages: Messages, language: Language, of: ChoiceName): readonly Option[] {
  const { pricing, priceEditor } = messages;
  switch (of) {
    case "days":
      return choices.days.map((day) => ({ value: String(day), label: weekday(language, day) }));
    case "kinds":
      return choices.kinds.map((value) => ({ value, label: pricing.kind[value] }));
    case "severities":
      return choices.severities.map((value) => ({ value, label: pricing.severity[value] }));
    default:
      return Object.entries(priceEditor.choice[of]).map(([value, label]) => ({ value, label }));
  }
}

/** A value in words; one that is none of the options as it is. */
export function optionWords(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

type SelectProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** What stands there when nothing is chosen. */
  readonly empty?: string | undefined;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  readonly description?: string | undefined;
  readonly invalid?: boolean;
};

/** One of a few. A value that is none of them is kept and shown as it is. */
export function Select(props: SelectProps) {
  const { id, label, value, options, empty, disabled = false, onChange, onLeave, description, invalid = false } = props;
  const known = options.some((option) => option.value === value);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        aria-invalid={invalid}
        aria-describedby={description}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      >
        {empty !== undefined && (known || value !== "") ? <option value="">{empty}</option> : null}
        {known ? null : <option value={value}>{value || empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  );
}

type Props = { readonly name: FieldName; readonly path: Path; readonly options: readonly Option[] };

/** One of a few, kept at a path. */
export function ChoiceField({ name, path, options }: Props) {
  const form = useForm();
  const { messages } = useMessages();
  const { label, help, problems } = useFieldWords(name, path);
  const value = textAt(form.draft, path);
  if (form.readOnly) return <PlainField path={path} label={label} value={optionWords(options, value)} />;
  return (
    <div className={styles["field"]}>
      <Select
        id={fieldId(path)}
        label={label}
        value={value}
        options={options}
        empty={messages.priceEditor.choose}
        onChange={(next) => form.put(path, next)}
        onLeave={() => form.leave(path)}
        description={describedBy({ path, help, problems })}
        invalid={problems.length > 0}
      />
      <FieldWords path={path} help={help} problems={problems} />
    </div>
  );
}

type ChoicesProps = {
  readonly name: FieldName;
  readonly path: Path;
  readonly of: ChoiceName;
  readonly optional?: boolean | undefined;
};

/** Some of a few, kept as a list at a path, in their own order. */
export function ChoicesField({ name, path, of, optional = false }: ChoicesProps) {
  const form = useForm();
  const { messages, language } = useMessages();
  const { label, help, problems } = useFieldWords(name, path);
  const values: readonly (string | number)[] = choices[of];
  const change = (chosen: readonly string[]): void => {
    const next = values.filter((value) => chosen.includes(String(value)));
    form.put(path, next.length === 0 && optional ? undefined : next);
  };
  const description = describedBy({ path, help, problems });
  const options = optionsOf(messages, language, of);
  if (form.readOnly) {
    const chosen = listAt(form.draft, path)
      .map(String)
      .map((value) => optionWords(options, value));
    return <PlainField path={path} label={label} value={chosen.join(", ")} />;
  }
  return (
    <CheckboxGroup
      id={fieldId(path)}
      className={`${styles["field"]} ${styles["wide"]}`}
      value={listAt(form.draft, path).map(String)}
      onChange={change}
      isInvalid={problems.length > 0}
      {...(description === undefined ? {} : { "aria-describedby": description })}
    >
      <Label>{label}</Label>
      <div className={styles["boxes"]}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} className={styles["box"] ?? ""}>
            <span aria-hidden="true" className={styles["tick"]} />
            {option.label}
          </Checkbox>
        ))}
      </div>
      <FieldWords path={path} help={help} problems={problems} />
    </CheckboxGroup>
  );
}
