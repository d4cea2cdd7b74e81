/** What a statement's template may hold, in double braces: `{{customer}}`. */
export const placeholders = [
  "customer",
  "offer",
  "delivery",
  "covers",
  "languages",
  "hours",
  "always",
  "holidays",
  "contacts",
  "response",
  "prices",
  "discount",
  "tax",
  "validFrom",
  "validTo",
  "contract",
] as const;

export type Placeholder = (typeof placeholders)[number];

/** What a customer must be told, so no template is without: what support, when, how to reach it, for how much, since when. */
export const requiredPlaceholders: readonly Placeholder[] = [
  "customer",
  "offer",
  "covers",
  "hours",
  "contacts",
  "prices",
  "validFrom",
];

export type TemplateProblem = { readonly code: "missing" | "unknown" | "unclosed"; readonly placeholder: string };

/** A piece of a template line: words, or a placeholder. */
export type Piece = { readonly words: string } | { readonly placeholder: Placeholder };

const braces = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** What keeps a template from being saved: each required placeholder that is missing, each unknown one, each that is not closed. */
export function templateProblems(template: string): TemplateProblem[] {
  const names = [...template.matchAll(braces)].map(([, name = ""]) => name);
  const unclosed = template.replaceAll(braces, "").match(/\{\{[^\n]{0,20}/g) ?? [];
  return [...new Set(names.filter((name) => !isPlaceholder(name)))]
    .map((placeholder): TemplateProblem => ({ code: "unknown", placeholder: placeholder.slice(0, 60) }))
    .concat(unclosed.map((placeholder) => ({ code: "unclosed", placeholder })))
    .concat(
      requiredPlaceholders
        .filter((name) => !names.includes(name))
        .map((placeholder) => ({ code: "missing", placeholder })),
    );
}

/** A line of a template that has no problems, in pieces. */
export function piecesOf(line: string): Piece[] {
  return line.split(/(\{\{[^{}]*\}\})/).flatMap((part): Piece[] => {
    const name = part.startsWith("{{") ? part.slice(2, -2).trim() : undefined;
    if (name !== undefined && isPlaceholder(name)) return [{ placeholder: name }];
    return part === "" ? [] : [{ words: part }];
  });
}

function isPlaceholder(name: string): name is Placeholder {
  return placeholders.some((placeholder) => placeholder === name);
}
