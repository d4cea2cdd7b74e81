/** Words in a statement, with a link where they are a way of contact. Only text: nothing in it is markup. */
export type Run = { readonly text: string; readonly href?: string };

/** A statement in pieces that a screen, a mail or a print can lay out. */
export type Block =
  | { readonly kind: "heading" | "paragraph"; readonly runs: readonly Run[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Run[])[] };

/** The blocks as plain text. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      if (block.kind === "list") return block.items.map((item) => `- ${wordsOf(item)}`).join("\n");
      return `${block.kind === "heading" && index > 0 ? "\n" : ""}${wordsOf(block.runs)}`;
    })
    .join("\n");
}

/** The blocks as HTML for the clipboard: every character that could be markup is escaped, links are mailto, tel or https. */
export function blocksToHtml(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "list") return `<ul>${block.items.map((item) => `<li>${html(item)}</li>`).join("")}</ul>`;
      return block.kind === "heading" ? `<h2>${html(block.runs)}</h2>` : `<p>${html(block.runs)}</p>`;
    })
    .join("\n");
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

function html(runs: readonly Run[]): string {
  return runs
    .map(({ text, href }) => {
      const safe = href !== undefined && /^(mailto:|tel:|https:\/\/)/.test(href);
      return safe ? `<a href="${escaped(href)}">${escaped(text)}</a>` : escaped(text);
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
