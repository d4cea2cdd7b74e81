/** The text of Microsoft's HTML, parsed in a document that runs nothing and fetches nothing. */
export function postText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const block of body.querySelectorAll("script, style, noscript, template")) block.remove();
  for (const line of body.querySelectorAll("br, p, li, div, tr")) line.append("\n");
  return (body.textContent ?? "")
    .replace(/[ \t]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}
