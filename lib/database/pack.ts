import type { Customer } from "../schemas/customer.ts";
import type { TenantId } from "../schemas/tenant.ts";

/** Consonants that a Korean keyboard joins into one letter, taken apart again. */
const clusters: Readonly<Record<string, string>> = {
  ㄳ: "ㄱㅅ",
  ㄵ: "ㄴㅈ",
  ㄶ: "ㄴㅎ",
  ㄺ: "ㄹㄱ",
  ㄻ: "ㄹㅁ",
  ㄼ: "ㄹㅂ",
  ㄽ: "ㄹㅅ",
  ㄾ: "ㄹㅌ",
  ㄿ: "ㄹㅍ",
  ㅀ: "ㄹㅎ",
  ㅄ: "ㅂㅅ",
};

/**
 * Text for comparing: compatibility forms, case, accents and runs of blanks made equal. Syllables of Korean are taken apart into
 * their letters, so that one that is half typed is the beginning of the whole.
 */
export function plain(text: string): string {
  const apart = text.replace(/[ㄳ-ㅄ]/g, (letter) => clusters[letter] ?? letter).normalize("NFKD");
  return apart
    .replace(/[\u0300-\u036f]/g, "")
    .trim()
    .replace(/\s+/g, " ")
    .toLowerCase();
}

/** The first letters of a name's Korean syllables, without blanks; empty where it has none. */
function initials(name: string): string {
  const first = (letter: string): string => {
    const at = (letter.codePointAt(0) ?? 0) - 0xac00;
    return at >= 0 && at < 11_172 ? String.fromCodePoint(0x1100 + Math.floor(at / 588)) : "";
  };
  return Array.from(name.normalize("NFC"), first).join("");
}

/**
 * Packs customers for searching: one line each in the order of their names, with name, domain, initials and tenant id between
 * tabs. No part can hold a tab or a line's end.
 */
export function pack(customers: readonly Customer[]): string {
  const collator = new Intl.Collator("en", { numeric: true });
  const sorted = customers.toSorted(
    (one, other) => collator.compare(one.name, other.name) || (one.tenantId < other.tenantId ? -1 : 1),
  );
  return sorted
    .map(({ name, domain, tenantId }) => `${plain(name)}\t${plain(domain)}\t${initials(name)}\t${tenantId}\n`)
    .join("");
}

/** A packed list with where each line begins. */
export type Packed = { readonly text: string; readonly starts: Uint32Array };

/** Opens a pack for {@link find}. */
export function unpack(text: string): Packed {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at = text.indexOf("\n", at) + 1) starts.push(at);
  return { text, starts: Uint32Array.from(starts) };
}

/** How a customer fits, the best first. */
const ranks = ["whole", "name begins", "word begins", "domain begins", "initials", "id", "inside", "words"] as const;

/** The number of the line that holds a place. */
function lineAt({ starts }: Packed, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place in {@link ranks} at which a line fits what is wanted, by the phrase as a whole or by each of its words. */
function rankOf(line: string, wanted: string, words: readonly string[]): number | undefined {
  const [name = "", domain = "", first = "", id = ""] = line.split("\t");
  if (name === wanted || domain === wanted || id === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  if (domain.startsWith(wanted)) return 3;
  const joined = words.join("");
  if (first.startsWith(joined)) return 4;
  if (id.startsWith(wanted) || (wanted.length >= 4 && id.endsWith(wanted))) return 5;
  if (name.includes(wanted) || domain.includes(wanted) || first.includes(joined) || id.includes(wanted)) return 6;
  return words.length > 1 && words.every((word) => name.includes(word) || domain.includes(word) || id.includes(word))
    ? 7
    : undefined;
}

/** What was found: the best first, at most as many as were asked for, and how many there are in all. */
export type Found = { readonly ids: readonly TenantId[]; readonly total: number };

const idLength = 36;

/** The customers of a pack that fit what was typed, in one pass. Nothing typed fits all. */
export function find(packed: Packed, typed: string, limit: number): Found {
  const { text, starts } = packed;
  const wanted = plain(typed);
  const idOf = (line: number): TenantId => {
    const end = (starts[line + 1] ?? text.length) - 1;
    return text.slice(end - idLength, end) as TenantId;
  };
  if (wanted === "") {
    const count = Math.min(limit, starts.length);
    return { ids: Array.from({ length: count }, (_, line) => idOf(line)), total: starts.length };
  }
  const words = wanted.split(" ");
  // The longest word is the rarest: every line that fits holds it.
  const needle = words.toSorted((one, other) => other.length - one.length)[0] ?? wanted;
  const buckets: number[][] = ranks.map(() => []);
  let total = 0;
  for (let place = text.indexOf(needle); place >= 0; ) {
    const line = lineAt(packed, place);
    const end = starts[line + 1] ?? text.length;
    const rank = rankOf(text.slice(starts[line], end - 1), wanted, words);
    if (rank !== undefined) {
      total += 1;
      const bucket = buckets[rank];
      if (bucket && bucket.length < limit) bucket.push(line);
    }
    place = text.indexOf(needle, end);
  }
  return { ids: buckets.flat().slice(0, limit).map(idOf), total };
}
