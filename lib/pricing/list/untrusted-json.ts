/** Longest file that is read, in characters; a list of twenty thousand assignments is shorter. */
export const longestFile = 5_000_000;

const deepest = 32;
const dangerous = new Set(["__proto__", "constructor", "prototype"]);

export type Refusal = "too-large" | "not-json" | "too-deep" | "dangerous-key";

/** Reads JSON from a file that anybody may have written: nothing too large or too deep, no key that reaches for a prototype. */
export function readUntrustedJson(text: string): { readonly value: unknown } | { readonly refused: Refusal } {
  if (text.length > longestFile) return { refused: "too-large" };
  if (depthOf(text) > deepest) return { refused: "too-deep" };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { refused: "not-json" };
  }
  return hasDangerousKey(value) ? { refused: "dangerous-key" } : { value };
}

/** How deep brackets are nested outside texts, found without recursion. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted && character === "\\") index += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "[" || character === "{")) most = Math.max(most, ++depth);
    else if (!quoted && (character === "]" || character === "}")) depth -= 1;
  }
  return most;
}

function hasDangerousKey(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, inner]) => dangerous.has(key) || hasDangerousKey(inner));
}
