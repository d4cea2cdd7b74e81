import type { Messages } from "../../lib/i18n/index.ts";
import type { FieldProblem } from "../../lib/pricing/editor/check-draft.ts";
import type { TypedKind } from "../../lib/pricing/editor/field.ts";
import { at, type Json, listAt, textAt } from "../../lib/pricing/editor/json.ts";
import type { GivenDays } from "../../lib/pricing/list/told-mistakes.ts";
import { alikeWords, mistakeWords } from "../pricing/mistake-words.ts";

/** How an assignment is called: whom it is for, and what is given. */
export function assignmentTitle(messages: Messages, draft: Json, assignment: Json | undefined): string {
  const words = messages.priceEditor;
  const to = textAt(assignment ?? null, ["who", "to"]);
  const target = textAt(assignment ?? null, ["who", to === "segment" ? "tag" : "customer"]);
  const who = to === "everyone" ? words.choice.to.everyone : target || words.choose;
  const id = at(assignment, ["offer"]);
  const index = listAt(draft, ["offers"]).findIndex((one) => at(one, ["id"]) === id);
  const offer = index < 0 ? words.choose : textAt(draft, ["offers", index, "name"]) || words.item.offer(index + 1);
  return `${who} · ${offer}`;
}

/** What is wrong at a field, in words. `kind` is what is typed there. */
export function problemWords(messages: Messages, draft: Json, problem: FieldProblem, kind?: TypedKind): string {
  const { priceEditor: words, pricing } = messages;
  switch (problem.code) {
    case "tie": {
      const assignments = [Number(problem.path[1]), problem.other].sort((a, b) => a - b) as [number, number];
      const days = assignments.map((place) => ({
        from: textAt(draft, ["assignments", place, "from"]) || undefined,
        to: textAt(draft, ["assignments", place, "to"]) || undefined,
      })) as [GivenDays, GivenDays];
      return mistakeWords(messages, { code: "tie", assignments, both: problem.both, days });
    }
    case "alike":
      return alikeWords(messages, problem);
    case "wording":
      return pricing.statement[problem.problem.code](problem.problem.placeholder);
    case "missing":
      return words.missing;
    case "wrong-value":
    case "wrong-type":
    case "too-short-or-small":
      if (isEndBeforeStart(problem, draft)) return words.wrongDays;
      return kind ? words.wrong[kind] : pricing.problem[problem.code];
    default:
      return pricing.problem[problem.code];
  }
}

function isEndBeforeStart({ path }: FieldProblem, draft: Json): boolean {
  const record = path.slice(0, -1);
  const [from, to] = path.at(-1) === "validTo" ? ["validFrom", "validTo"] : path.at(-1) === "to" ? ["from", "to"] : [];
  if (from === undefined || to === undefined) return false;
  const [first, last] = [textAt(draft, [...record, from]), textAt(draft, [...record, to])];
  return /^\d{4}-\d{2}-\d{2}$/.test(last) && last < first;
}

/** What is wrong with a line of a field of lines. */
export function lineWords(
  { priceEditor: { wrongLine, wrong } }: Messages,
  field: string | undefined,
  line: string,
): string {
  return field === "languages" || field === "customers" || field === "products" ? wrongLine[field](line) : wrong.lines;
}
