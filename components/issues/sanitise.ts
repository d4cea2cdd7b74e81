import type { Config } from "dompurify";

const tags =
  "a b blockquote br code div em h1 h2 h3 h4 h5 h6 hr i img li ol p pre s span strong sub sup table tbody td th thead tr u ul";

/** What may stand in a post: text, emphasis, lists, tables and links. A picture
 * keeps nothing but its words. No style, no script, no form, no SVG. */
const allowed: Config = {
  ALLOWED_TAGS: tags.split(" "),
  ALLOWED_ATTR: ["href", "alt", "title", "colspan", "rowspan", "dir", "lang"],
  ALLOWED_URI_REGEXP: /^https:\/\//i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
};

/**
 * Microsoft's HTML as nodes that run nothing and fetch nothing. Pictures become their alternative text; links open in a tab of
 * their own without a way back. Loads its library when the first post is opened.
 */
export async function sanitise(html: string): Promise<DocumentFragment> {
  const { default: purify } = await import("dompurify");
  const fragment = purify.sanitize(html, allowed) as unknown as DocumentFragment;
  for (const image of fragment.querySelectorAll("img")) image.replaceWith(image.alt);
  for (const link of fragment.querySelectorAll("a[href]")) {
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener noreferrer");
  }
  return fragment;
}
