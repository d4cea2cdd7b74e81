import type { ReactNode } from "react";
import { type Field, fieldsOf, type Shape } from "../../lib/pricing/editor/field.ts";
import { at, type Json, listAt, type Path, textAt } from "../../lib/pricing/editor/json.ts";
import { currencies } from "../../lib/schemas/currency.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { ChoiceField, ChoicesField, type Option, optionsOf, optionWords, Select } from "./choice-field.tsx";
import { useForm } from "./editor-state.ts";
import { FieldGroup, FieldWords, fieldId, useFieldWords } from "./field-frame.tsx";
import { ListField } from "./list-field.tsx";
import { PlainField } from "./plain-field.tsx";
import styles from "./price-list.module.css";
import { TypedField } from "./typed-field.tsx";

/** The record with the fields of another variant: what both have stays as it was typed. */
export function asVariant(record: Json, shape: Extract<Shape, { variants: unknown }>, tag: string): Json {
  const blank = shape.variants[tag]?.blank ?? {};
  const shared = new Set(["id", ...shape.fields.map(({ key }) => key), ...Object.keys(blank)]);
  const kept = Object.entries(record ?? {}).filter(([key]) => shared.has(key) && key !== shape.key);
  return { [shape.key]: tag, ...blank, ...Object.fromEntries(kept) };
}

/** What of the list itself there is to choose from. */
function useOwnOptions(kind: "offer" | "tag" | "currency"): readonly Option[] {
  const { draft } = useForm();
  const { messages, language } = useMessages();
  if (kind === "currency") {
    const names = new Intl.DisplayNames(language, { type: "currency" });
    return currencies.map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` }));
  }
  if (kind === "tag")
    return listAt(draft, ["segments"]).map((one) => ({ value: textAt(one, ["tag"]), label: textAt(one, ["tag"]) }));
  return listAt(draft, ["offers"]).map((one, index) => ({
    value: textAt(one, ["id"]),
    label: textAt(one, ["name"]) || messages.priceEditor.item.offer(index + 1),
  }));
}

function OwnChoice({
  field,
  path,
}: {
  readonly field: Field & { kind: "offer" | "tag" | "currency" };
  readonly path: Path;
}) {
  return <ChoiceField name={field.name} path={path} options={useOwnOptions(field.kind)} />;
}

/** A choice and the fields that come with it. */
function VariantGroup({
  path,
  label,
  children,
}: {
  readonly path: Path;
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div id={fieldId(path)} role="group" aria-label={label} className={styles["variant"]}>
      {children}
    </div>
  );
}

/** A record inside a record; one that may be missing is asked for first. */
function RecordField({ field, path }: { readonly field: Field & { kind: "record" }; readonly path: Path }) {
  const form = useForm();
  const { messages, language } = useMessages();
  const { label, help, problems } = useFieldWords(field.name, path);
  const { shape } = field;
  const there = at(form.draft, path) !== undefined;
  if (form.readOnly && !there) return <PlainField path={path} label={label} value="" />;
  if (!("variants" in shape) && field.optional) {
    return (
      <details id={fieldId(path)} className={styles["record"]} open={there || undefined}>
        <summary>{label}</summary>
        <div className={styles["inside"]}>
          <ShapeView shape={shape} path={path} />
        </div>
      </details>
    );
  }
  if (!("variants" in shape)) {
    return (
      <FieldGroup path={path} label={label}>
        <ShapeView shape={shape} path={path} />
      </FieldGroup>
    );
  }
  if (field.optional && !form.readOnly) {
    return (
      <VariantGroup path={path} label={label}>
        <div className={styles["field"]}>
          <Select
            id={`${fieldId(path)}-tag`}
            label={label}
            value={there ? textAt(form.draft, [...path, shape.key]) : ""}
            options={optionsOf(messages, language, shape.of)}
            empty={messages.priceEditor.none}
            onChange={(tag) => form.put(path, tag === "" ? undefined : asVariant({}, shape, tag))}
          />
        </div>
        {there ? <Fields fields={fieldsOf(shape, textAt(form.draft, [...path, shape.key]))} path={path} /> : null}
      </VariantGroup>
    );
  }
  return (
    <VariantGroup path={path} label={label}>
      <ShapeView shape={shape} path={path} />
      {form.readOnly ? null : <FieldWords path={path} help={help} problems={problems} />}
    </VariantGroup>
  );
}

function FieldView({ field, path }: { readonly field: Field; readonly path: Path }) {
  const { messages, language } = useMessages();
  const own = [...path, field.key];
  switch (field.kind) {
    case "choice":
      return <ChoiceField name={field.name} path={own} options={optionsOf(messages, language, field.of)} />;
    case "choices":
      return <ChoicesField name={field.name} path={own} of={field.of} optional={field.optional} />;
    case "offer":
    case "tag":
    case "currency":
      return <OwnChoice field={{ ...field, kind: field.kind }} path={own} />;
    case "record":
      return <RecordField field={{ ...field, kind: "record" }} path={own} />;
    case "list":
      return (
        <ListField
          name={field.name}
          path={own}
          blank={field.blank}
          renderItem={(item) => <ShapeView shape={field.shape} path={item} />}
        />
      );
    default:
      return <TypedField name={field.name} kind={field.kind} path={own} optional={field.optional} />;
  }
}

export function Fields({ fields, path }: { readonly fields: readonly Field[]; readonly path: Path }) {
  return fields.map((field) => <FieldView key={`${field.key} ${field.kind}`} field={field} path={path} />);
}

/** The fields of the record at a path, after the choice of its variant where it has some. */
export function ShapeView({ shape, path }: { readonly shape: Shape; readonly path: Path }) {
  const form = useForm();
  const { messages, language } = useMessages();
  if (!("variants" in shape)) return <Fields fields={shape.fields} path={path} />;
  const tag = textAt(form.draft, [...path, shape.key]);
  const own = [...path, shape.key];
  const label = messages.priceEditor.field[shape.tag];
  const options = optionsOf(messages, language, shape.of);
  if (form.readOnly) {
    return (
      <>
        <PlainField path={own} label={label} value={optionWords(options, tag)} />
        <Fields fields={fieldsOf(shape, tag)} path={path} />
      </>
    );
  }
  return (
    <>
      <div className={styles["field"]}>
        <Select
          id={fieldId(own)}
          label={label}
          value={tag}
          options={options}
          onChange={(next) => form.put(path, asVariant(at(form.draft, path) ?? {}, shape, next))}
          onLeave={() => form.leave(own)}
        />
      </div>
      <Fields fields={fieldsOf(shape, tag)} path={path} />
    </>
  );
}
