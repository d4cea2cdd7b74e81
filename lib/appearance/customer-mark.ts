import type { TenantId } from "../schemas/tenant.ts";

/** The sign of a customer, the same everywhere: two letters on a colour with a band in a second colour. */
export type CustomerMark = { readonly letters: string; readonly color: string; readonly band: string };

/** Backgrounds on which white text has a contrast of at least 4.5 : 1, far enough apart to be told at arm's length. */
export const markColors = [
  "#a4262c",
  "#8e562e",
  "#6b5b00",
  "#3b6e12",
  "#0b6a0b",
  "#00666d",
  "#00539c",
  "#373277",
  "#5c2e91",
  "#8b1a6b",
  "#4a5459",
  "#1b1a19",
] as const;

/** FNV-1a over the id's text: spreads neighbouring ids; 32 bits. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The letters and digits of a word, as people count them: quotation marks and emoji are none. */
function lettersIn(word: string): string[] {
  const all = Array.from(graphemes.segment(word), ({ segment }) => segment);
  return all.filter((segment) => /[\p{L}\p{N}]/u.test(segment));
}

/** Legal forms of firms, which say nothing of whose name it is, in capitals. Korean ones are also written against the name. */
const legalForms = new Set(
  "LTD LIMITED LLC LLP INC INCORPORATED CORP CORPORATION CO PLC GMBH AG KG SE SA SAS SARL SRL SPA BV NV AB OY APS PTY PTE".split(
    " ",
  ),
);
const asianForms = /\((?:주|유|사|재)\)|(?:주식|유한책임|유한|합자|합명)회사|株式会社|有限会社|有限公司/g;

/** Two letters of a name: the first of its first two words, or the first two of a single word; legal forms left out. */
function lettersOf(name: string): string {
  const split = (text: string): string[] => text.split(/[\s\-_.,/&()]+/).filter((word) => lettersIn(word).length > 0);
  const whole = name.toLocaleUpperCase("en");
  const named = split(whole.replaceAll(asianForms, " ")).filter((word) => !legalForms.has(word));
  const words = (named.length > 0 ? named : split(whole)).map(lettersIn);
  const [first = [], second] = words;
  return (second ? [first[0], second[0]] : first.slice(0, 2)).join("") || "?";
}

/** The mark of a tenant. The colours come from the id alone, so that two customers of one name look different. */
export function customerMark(tenantId: TenantId, name: string): CustomerMark {
  const hash = spread(tenantId);
  const at = hash % markColors.length;
  const other = (at + 1 + (Math.floor(hash / markColors.length) % (markColors.length - 1))) % markColors.length;
  return { letters: lettersOf(name), color: markColors[at] ?? markColors[0], band: markColors[other] ?? markColors[1] };
}

/** The last four digits of a tenant id, enough to tell two customers of one name apart at a glance. */
export function idTail(tenantId: TenantId): string {
  return tenantId.slice(-4);
}
