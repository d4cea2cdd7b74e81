import { type Language, locales } from "../../i18n/index.ts";
import type { Offer } from "../../schemas/offer.ts";
import { type Block, blocksToHtml, blocksToText, type Run } from "./block.ts";
import { type StatementCustomer, statementFacts } from "./facts.ts";
import { type Piece, piecesOf, type TemplateProblem, templateProblems } from "./template.ts";

export type Statement =
  | { readonly ok: true; readonly blocks: readonly Block[]; readonly text: string; readonly html: string }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * What a customer is told of its support, in a language of its own, whatever the screen's. A template line that begins
 * with `# ` is a heading; a placeholder alone on its line becomes a list where it has several items. Lines whose
 * placeholders have nothing to say are left out, and headings with nothing below them too, unless they say what is paid.
 * `template` is the manager's, or without one the catalogue's; `at` is epoch milliseconds: the hours are those of its week.
 */
export function statement(
  offer: Offer,
  customer: StatementCustomer,
  language: Language,
  template: string | undefined,
  at: number,
): Statement {
  const wording = template ?? locales[language].pricing.statement.template;
  const problems = templateProblems(wording);
  if (problems.length > 0) return { ok: false, problems };
  const facts = factsFor(wording, statementFacts(offer, customer, language, at));
  const blocks = wording
    .split(/\r\n|\r|\n/)
    .flatMap((line) => blockOf(line.trim(), facts).map((block) => ({ block, pays: saysWhatIsPaid(line, facts) })))
    .filter(
      ({ block, pays }, index, all) =>
        block.kind !== "heading" || index === 0 || pays || isFollowed(all[index + 1]?.block),
    )
    .map(({ block }) => block);
  return { ok: true, blocks, text: blocksToText(blocks), html: blocksToHtml(blocks) };
}

type Facts = ReturnType<typeof statementFacts>;

/** A wording that has no place for the discount, such as one that is older than it, says it with the prices. */
function factsFor(wording: string, facts: Facts): Facts {
  const placed = piecesOf(wording).some((piece) => "placeholder" in piece && piece.placeholder === "discount");
  return placed ? facts : { ...facts, prices: [...facts.prices, ...facts.discount] };
}

function saysWhatIsPaid(line: string, facts: Facts): boolean {
  return piecesOf(line).some(
    (piece) =>
      "placeholder" in piece &&
      (piece.placeholder === "prices" || piece.placeholder === "discount") &&
      facts[piece.placeholder].length > 0,
  );
}

function isFollowed(next: Block | undefined): boolean {
  return next !== undefined && next.kind !== "heading";
}

function blockOf(line: string, facts: Facts): Block[] {
  const heading = line.startsWith("# ");
  const pieces = piecesOf(heading ? line.slice(2) : line);
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined && "placeholder" in only && !heading) {
    const items = facts[only.placeholder];
    if (items.length > 1) return [{ kind: "list", items }];
  }
  const said = pieces.filter((piece) => "words" in piece || facts[piece.placeholder].length > 0);
  if (!said.some((piece) => "placeholder" in piece) && pieces.some((piece) => "placeholder" in piece)) return [];
  const runs = said.flatMap((piece) => runsOf(piece, facts));
  return runs.length === 0 ? [] : [{ kind: heading ? "heading" : "paragraph", runs }];
}

function runsOf(piece: Piece, facts: ReturnType<typeof statementFacts>): Run[] {
  if ("words" in piece) return [{ text: piece.words }];
  return facts[piece.placeholder].flatMap((item, index) => (index === 0 ? item : [{ text: ", " }, ...item]));
}
