import { html } from "hono/html";
import { page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { controls, controlsScript } from "./controls.ts";
import { directoryData, findScript } from "./directory.ts";
import type { PortalHost } from "./hosts.ts";

/**
 * Whose data is shown is settled when the page is opened, kept in sessionStorage, and from then on no business of the address: the
 * first click inside takes `delegatedOrg` away.
 */
const script = `
  ${findScript}
  const asked = new URLSearchParams(location.search).get("delegatedOrg");
  if (asked !== null && data.delegatedOrg === "honoured") sessionStorage.setItem("sandbox-org", find(asked)?.id ?? "");
  if (asked !== null && data.delegatedOrg === "partner") sessionStorage.removeItem("sandbox-org");
  const shown = () => find(sessionStorage.getItem("sandbox-org")) ?? data.own;
  const other = () => {
    const at = data.customers.indexOf(shown());
    return "/?delegatedOrg=" + data.customers[(at + 1) % data.customers.length].domain;
  };
  const draw = () => {
    const route = location.hash.replace(/^#/, "") || "/homepage";
    document.getElementById("org").textContent = shown().name;
    document.getElementById("route").textContent = route;
    document.getElementById("form").hidden = !route.startsWith("/support");
  };
  for (const link of document.querySelectorAll("[data-route]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const home = location.pathname.toLowerCase().startsWith("/adminportal") ? "/Adminportal/Home" : "/";
      history.replaceState({}, "", home + "#" + link.dataset.route);
      draw();
    });
  }
  ${controlsScript}
`;

const links: readonly (readonly [id: string, route: string, words: string])[] = [
  ["nav-home", "/homepage", "Home"],
  ["nav-users", "/users", "Users"],
  ["nav-health", "/servicehealth", "Service health"],
  ["nav-support", "/support", "Support"],
];

/** The Microsoft 365 admin center, and the Exchange and Teams ones, which take the customer from the address alike. */
export function adminCenterPage(scene: Scene, { host, cloud }: PortalHost, title: string): Promise<Response> {
  return page({
    title,
    data: { ...directoryData(scene, cloud), delegatedOrg: scene.portals.delegatedOrg },
    script,
    headers: {
      "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
      "X-Frame-Options": "SAMEORIGIN",
      "Cache-Control": "no-cache",
    },
    body: html`<header>${title}: <span id="org"></span></header>
      <nav>${links.map(([id, route, words]) => html`<a id="${id}" href="#${route}" data-route="${route}">${words}</a>`)}</nav>
      ${controls(host)}
      <main>
        <p id="route"></p>
        <section id="form" hidden>
          <p><label>Title <input id="title" /></label></p>
          <p><label>Details <textarea id="details" rows="4" cols="60"></textarea></label></p>
          <button id="create" type="button">Contact support</button>
        </section>
      </main>`,
  });
}

/** Where the old start of a delegated session leads; `undefined` for a tenant that is not known. */
export function clientSession(scene: Scene, { cloud }: PortalHost, url: URL): string | undefined {
  const id = [...url.searchParams].find(([name]) => name.toLowerCase() === "ctid")?.[1]?.toLowerCase();
  const tenant = directoryData(scene, cloud).customers.find((entry) => entry.id === id);
  const destination = url.searchParams.get("CSDEST");
  const route =
    destination === "Support" ? "/support" : destination === "ServiceStatus" ? "/servicehealth" : "/homepage";
  return tenant && `/Adminportal/Home?delegatedOrg=${tenant.domain}#${route}`;
}
