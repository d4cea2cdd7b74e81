import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { TextArea } from "react-aria-components/TextArea";
import { TextField } from "react-aria-components/TextField";
import { locales, type Messages } from "../../lib/i18n/index.ts";
import { type FieldName, suggested, type TypedKind } from "../../lib/pricing/editor/field.ts";
import { at, type Json, listAt, type Path, textAt } from "../../lib/pricing/editor/json.ts";
import { productWords } from "../../lib/pricing/statement/price-words.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { useForm } from "./editor-state.ts";
import { describedBy, FieldWords, fieldId, useFieldWords } from "./field-frame.tsx";
import { lineOf } from "./line-of.ts";
import { PlainField } from "./plain-field.tsx";
import styles from "./price-list.module.css";
import { lineWords } from "./problem-words.ts";

type Props = {
  readonly name: FieldName;
  readonly kind: TypedKind;
  readonly path: Path;
  readonly optional?: boolean | undefined;
};

const modes: Partial<Record<TypedKind, "numeric" | "decimal">> = {
  whole: "numeric",
  amount: "decimal",
  factor: "decimal",
  percent: "decimal",
};
const long = new Set<TypedKind>(["lines", "wording"]);

type Products = Messages["pricing"]["product"];

/** The key of one of our products, whose name was typed; any other product as it was typed. */
function productKey(products: Products, text: string): string {
  return suggested.product.find((key) => products[key].toLowerCase() === text.trim().toLowerCase()) ?? text;
}

/** What is kept of what was typed: lines as a list, whole numbers as numbers, all else as it stands. */
function kept({ kind, name, optional }: Props, text: string, products: Products): Json | undefined {
  if (text === "" && optional) return undefined;
  if (kind === "product") return productKey(products, text);
  if (kind === "lines") {
    const lines = text === "" ? [] : text.split("\n");
    return name === "products" ? lines.map((line) => productKey(products, line)) : lines;
  }
  return kind === "whole" && /^\d{1,9}$/.test(text) ? Number(text) : text;
}

function Suggestions({ id, kind }: { readonly id: string; readonly kind: TypedKind }) {
  const { messages } = useMessages();
  if (kind === "zone") {
    return (
      <datalist id={id}>
        {Intl.supportedValuesOf("timeZone").map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
    );
  }
  return (
    <datalist id={id}>
      {suggested.product.map((product) => (
        <option key={product} value={messages.pricing.product[product]}>
          {messages.pricing.product[product]}
        </option>
      ))}
    </datalist>
  );
}

/** A field that something is typed into. */
export function TypedField(props: Props) {
  const { name, kind, path } = props;
  const { messages } = useMessages();
  const form = useForm();
  const { label, help, problems } = useFieldWords(name, path, kind);
  const below = kind === "lines" ? linesWrong() : [];
  const all = [...below, ...problems];
  const worded = (own: Path): string => {
    const text = textAt(form.draft, own);
    return kind === "product" || name === "products" ? productWords(messages.pricing, text) : text;
  };
  const lines = listAt(form.draft, path).map((_, line) => worded([...path, line]));
  const value = kind === "lines" ? lines.join("\n") : worded(path);
  const description = describedBy({ path, help, problems: all });
  const suggests = kind === "zone" || kind === "product";
  const id = fieldId(path);

  function linesWrong(): string[] {
    return listAt(form.draft, path).flatMap((_, index) =>
      form.problemsAt([...path, index]).map((problem) => {
        return lineWords(messages, name, lineOf(form.draft, problem.path));
      }),
    );
  }
  if (form.readOnly) return <PlainField path={path} label={label} value={value} />;
  return (
    <TextField
      id={id}
      className={styles["field"] ?? ""}
      value={value}
      onChange={(text) => form.put(path, kept(props, text, messages.pricing.product), true)}
      onBlur={() => form.leave(path)}
      isInvalid={all.length > 0}
      {...(description === undefined ? {} : { "aria-describedby": description })}
    >
      <Label>{label}</Label>
      {long.has(kind) ? (
        <TextArea rows={kind === "wording" && value !== "" ? 16 : 3} spellCheck={kind === "wording"} />
      ) : (
        <Input
          autoComplete="off"
          spellCheck={kind === "text"}
          type={kind === "date" ? "date" : "text"}
          {...(modes[kind] ? { inputMode: modes[kind] } : {})}
          {...(suggests ? { list: `${id}-list` } : {})}
        />
      )}
      {suggests ? <Suggestions id={`${id}-list`} kind={kind} /> : null}
      <FieldWords path={path} help={help} problems={all} />
      {kind === "wording" && at(form.draft, path) === undefined ? (
        <Button onPress={() => form.put(path, locales[name === "ko" ? "ko" : "en"].pricing.statement.template)}>
          {messages.priceEditor.actions.begin[name === "ko" ? "ko" : "en"]}
        </Button>
      ) : null}
    </TextField>
  );
}
