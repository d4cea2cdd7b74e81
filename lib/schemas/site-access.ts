/**
 * What the browser lets us see of a tab.
 * - `granted`: its site is ours to read.
 * - `once`: read because of a click on the icon; the site can be granted for good if `hosts` says which.
 * - `withheld`: the user switched off our access to the portals in `hosts`, which can be granted again.
 * - `blocked`: a policy of the organisation keeps us out.
 * - `unseen`: a site that is none of ours, as far as we can tell.
 */
export type SiteAccess =
  | { readonly state: "granted" | "blocked" | "unseen" }
  | { readonly state: "once" | "withheld"; readonly hosts: readonly string[] };
