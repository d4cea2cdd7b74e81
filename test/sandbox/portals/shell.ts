import { html } from "hono/html";
import { findTenant } from "../access.ts";
import { page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { tenantsOf } from "../worlds/world.ts";
import { controls, controlsScript } from "./controls.ts";
import { directoryData, findScript } from "./directory.ts";
import { bladeHosts, type PortalHost } from "./hosts.ts";

const script = `
  ${findScript}
  const named = () => {
    const hash = /^#@([^/]*)/.exec(location.hash)?.[1];
    const first = location.pathname.split("/")[1];
    return find(hash) ?? find(first);
  };
  const shown = () => data.shows ?? find(sessionStorage.getItem("sandbox-directory")) ?? data.own;
  const other = () => {
    const at = data.customers.indexOf(named());
    return "/#@" + data.customers[(at + 1) % data.customers.length].domain + "/home";
  };
  const bar = () => {
    const top = document.getElementById("bar");
    const entry = shown();
    const classes = data.shell === "changed" ? ["top-2", "who-2", "where-2"] : ["fxs-topbar", "fxs-avatarmenu-username", "fxs-avatarmenu-tenant"];
    top.className = classes[0];
    top.replaceChildren(...[data.username, data.shellWords === "name-and-domain" ? entry.name + " (" + entry.domain + ")" : entry.name].map((text, n) => {
      const part = document.createElement("div");
      part.className = classes[n + 1];
      part.textContent = text;
      return part;
    }));
  };
  let late = true;
  const draw = () => {
    if (named()) sessionStorage.setItem("sandbox-directory", named().id);
    const route = location.hash.replace(/^#(@[^/]*\\/?)?/, "") || "home";
    document.getElementById("route").textContent = route;
    const frame = document.getElementById("blade");
    const source = "https://" + data.bladeHost + "/blade?route=" + encodeURIComponent(route) + "&trustedAuthority=" + encodeURIComponent(location.origin);
    if (frame.getAttribute("src") !== source) frame.setAttribute("src", source);
    if (!late && data.shell !== "absent") bar();
  };
  setTimeout(() => { late = false; draw(); }, data.shellDelay);
  for (const link of document.querySelectorAll("[data-route]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const at = named();
      location.hash = (link.dataset.bare !== undefined ? "#" : "#@" + (at?.domain ?? "") + "/") + link.dataset.route;
    });
  }
  ${controlsScript}
`;

const links: readonly (readonly [id: string, route: string, words: string])[] = [
  ["nav-home", "home", "Home"],
  ["nav-health", "blade/Microsoft_Azure_Health/AzureHealthBrowseBlade/serviceIssues", "Service Health"],
  ["nav-support", "blade/Microsoft_Azure_Support/HelpAndSupportBlade/newsupportrequest", "New support request"],
];

/**
 * The Azure shell, which Entra and Intune share: an almost empty document, a bar that comes late, content in a frame of another
 * origin, hash routes, and a switch of directory that is a full navigation. The tab stays in its directory when the address falls
 * silent.
 */
export function shellPage(scene: Scene, { host, cloud }: PortalHost): Promise<Response> {
  const { shellDelay, shell, shellShows, shellWords } = scene.portals;
  const known = directoryData(scene, cloud);
  const bladeHost = bladeHosts[cloud] ?? "";
  const shows = [known.own, ...known.customers].find(({ id }) => id === shellShows);
  const subscriptions = tenantsOf(scene.world).flatMap(({ azure }) => azure);
  return page({
    title: host.split(".")[0] ?? host,
    data: { ...known, bladeHost, shellDelay, shell, shellWords, shows },
    script,
    frames: [bladeHost],
    headers: {
      "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
      "X-Frame-Options": "DENY",
      "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
      "Cache-Control": "no-cache",
    },
    body: html`<div id="bar"></div>
      <nav>
        ${links.map(([id, route, words]) => html`<a id="${id}" href="#" data-route="${route}">${words}</a>`)}
        <a id="nav-bare-home" href="#" data-route="home" data-bare>Home without a directory</a>
        <a id="nav-bare-view" href="#" data-route="view/Microsoft_Azure_Support/HelpAndSupportBlade" data-bare>View</a>
        <a id="nav-resource" href="#" data-route="resource/subscriptions/${subscriptions[0]?.id ?? ""}/overview">A resource</a>
      </nav>
      <details>
        <summary>Switch directory</summary>
        <ul>
          ${[known.own, ...known.customers].map(
            (entry) =>
              html`<li><a data-switch="${entry.id}" href="/signin/index/@${entry.domain}">${entry.name}</a></li>`,
          )}
        </ul>
      </details>
      ${controls(host)}
      <main><p id="route"></p><iframe id="blade" title="Blade"></iframe></main>`,
  });
}

/** The hop of a directory switch: it names the directory, and a moment later goes on to the shell. */
export function switchPage(scene: Scene, { host, cloud }: PortalHost, name: string): Promise<Response> {
  const tenant = findTenant(scene.world, [cloud, "usdod"], name.replace(/^@/, ""));
  const data = { to: `/${tenant ? `#@${tenant.domains[0]}/home` : ""}` };
  return page({
    title: host,
    data,
    script: "setTimeout(() => location.replace(data.to), 100);",
    headers: { "Cache-Control": "no-cache" },
    body: html`<main><p>Switching directory</p></main>`,
  });
}
