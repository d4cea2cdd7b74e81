import * as z from "zod/mini";
import { type Assignment, assignmentSchema } from "../../schemas/assignment.ts";
import { calendarDate } from "../../schemas/calendar.ts";
import { type Offer, offerSchema } from "../../schemas/offer.ts";
import { type PriceList, priceListSchema } from "../../schemas/price-list.ts";
import type { AlikePrices } from "../list/alike-prices.ts";
import { type CustomerKeys, noCustomerKeys } from "../list/customer-keys.ts";
import { type ProblemCode, problemsOf } from "../list/import.ts";
import { listMistakes } from "../list/list-mistakes.ts";
import type { TemplateProblem } from "../statement/template.ts";
import { at, type Json, listAt, type Path, pathText, textAt, tidy } from "./json.ts";

/** What is wrong at one place of a draft. */
export type FieldProblem = { readonly path: Path } & (
  | { readonly code: ProblemCode | "missing" }
  /** The place in the list of the assignment that it ties with, and whom both are for. */
  | { readonly code: "tie"; readonly other: number; readonly both: Assignment["who"] }
  | { readonly code: "wording"; readonly problem: TemplateProblem }
  | ({ readonly code: "alike" } & AlikePrices)
);

export type CheckedDraft =
  | { readonly ok: true; readonly list: PriceList }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** A draft as the list it would be saved as, or everything that is wrong with it, in the order of its fields. `keys` says which domain is which customer's. */
export function checkDraft(draft: Json, keys: CustomerKeys = noCustomerKeys): CheckedDraft {
  const whole = tidy(draft);
  const parsed = z.safeParse(priceListSchema, whole);
  const shape = parsed.success ? [] : problemsOf(parsed.error).flatMap((problem) => placed(whole, problem));
  // One mistake may break several rules: it is said once.
  const once = new Map(shape.map((problem) => [`${pathText(problem.path)} ${problem.code}`, problem]));
  const problems = [...once.values(), ...mistakes(whole, keys)];
  if (parsed.success && problems.length === 0) return { ok: true, list: parsed.data };
  return { ok: false, problems };
}

/** Puts a problem where it can be mended. */
function placed(whole: Json, { path, code }: { path: Path; code: ProblemCode }): FieldProblem[] {
  if (code === "unknown-offer") {
    const known = new Set(listAt(whole, ["offers"]).map((offer) => at(offer, ["id"])));
    return listAt(whole, ["assignments"]).flatMap((assignment, index): FieldProblem[] =>
      known.has(at(assignment, ["offer"]) ?? "")
        ? []
        : [{ path: ["assignments", index, "offer"], code: at(assignment, ["offer"]) ? "unknown-offer" : "missing" }],
    );
  }
  const value = at(whole, path);
  const missing = value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
  return [{ path, code: missing ? "missing" : code }];
}

/** Prices of which only their order would decide, ties and wordings, as far as those parts are of the right shape. */
function mistakes(whole: Json, keys: CustomerKeys): FieldProblem[] {
  const assignments = listAt(whole, ["assignments"]).map((one) => z.safeParse(assignmentSchema, one));
  const sound = assignments.flatMap((one, index) => (one.success ? [{ index, assignment: one.data }] : []));
  const wording = (language: "en" | "ko") => {
    const template = at(whole, ["statement", language]);
    return typeof template === "string" && template !== "" ? { [language]: template } : {};
  };
  const found = listMistakes(
    {
      offers: listAt(whole, ["offers"]).map((offer) => ({ ...validityOf(offer), ...pricesOf(offer) })),
      segments: listAt(whole, ["segments"]).map(membersOf),
      assignments: sound.map(({ assignment }): Assignment => assignment),
      statement: { ...wording("en"), ...wording("ko") },
    },
    keys,
  );
  const said = new Set<number>();
  return found.flatMap((mistake): FieldProblem[] => {
    if (mistake.code === "alike") {
      const { offer, ...prices } = mistake;
      return [{ path: ["offers", offer, "prices"], ...prices }];
    }
    if (mistake.code === "wording") {
      return [{ path: ["statement", mistake.language], code: "wording", problem: mistake.problem }];
    }
    const [one, other] = mistake.assignments.map((place) => sound[place]?.index ?? 0) as [number, number];
    // Each says one that it ties with: of many that tie, one more is told when this one is mended.
    return (
      [
        [one, other],
        [other, one],
      ] as const
    ).flatMap(([own, neighbour]): FieldProblem[] => {
      if (said.has(own)) return [];
      said.add(own);
      return [{ path: ["assignments", own, "who"], code: "tie", other: neighbour, both: mistake.both }];
    });
  });
}

/** When an offer is valid, as far as its days are days. */
function validityOf(offer: Json): { id: string; validFrom?: string; validTo?: string } {
  const day = (key: "validFrom" | "validTo") => {
    const read = z.safeParse(calendarDate, at(offer, [key]));
    return read.success ? { [key]: read.data } : {};
  };
  return { id: textAt(offer, ["id"]), ...day("validFrom"), ...day("validTo") };
}

/** What an offer covers and its prices, where it is sound. */
function pricesOf(offer: Json): Partial<Pick<Offer, "covers" | "prices">> {
  const read = z.safeParse(offerSchema, offer);
  return read.success ? { covers: read.data.covers, prices: read.data.prices } : {};
}

/** The customers of a segment, as far as they are texts. */
function membersOf(segment: Json): { tag: string; customers: string[] } {
  const customers = listAt(segment, ["customers"]).filter((key) => typeof key === "string");
  return { tag: textAt(segment, ["tag"]), customers };
}

/** Problems by the text of their path. */
export type ProblemsAt = ReadonlyMap<string, readonly FieldProblem[]>;

export function problemsByPath(problems: readonly FieldProblem[]): ProblemsAt {
  return Map.groupBy(problems, ({ path }) => pathText(path));
}
