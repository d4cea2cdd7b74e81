import { type HTMLInputTypeAttribute, useId } from "react";
import styles from "./pricing.module.css";

type Choice<T extends string> = { readonly value: T; readonly words: string };

type SelectProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
};

/** One of several, with its label above. */
export function SelectField<T extends string>({ label, value, choices, onChange }: SelectProps<T>) {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(choices[target.selectedIndex]?.value ?? value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  );
}

type TextProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: HTMLInputTypeAttribute;
  readonly numeric?: boolean;
  readonly most?: number;
  /** What is wrong with what was entered. */
  readonly wrong?: string | undefined;
};

/** Something to type, with its label above and what is wrong with it below. */
export function TextField({ label, value, onChange, type = "text", numeric = false, most, wrong }: TextProps) {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        autoComplete="off"
        maxLength={most}
        {...(numeric ? { inputMode: "numeric" } : {})}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
      />
      {wrong === undefined ? null : (
        <p id={`${id}-wrong`} className={styles["wrong"]} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

/** A whole number that was typed; `undefined` for anything else, and for one outside its limits. */
export function wholeNumber(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}
