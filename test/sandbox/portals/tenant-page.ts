import { html } from "hono/html";
import { page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { controls, controlsScript } from "./controls.ts";
import { directoryData, findScript } from "./directory.ts";
import type { PortalHost } from "./hosts.ts";

/** For Defender and Purview: `tid` in the query of every page, until a link forgets it. */
const byQuery = `
  const current = () => find(new URLSearchParams(location.search).get("tid"));
  const address = (entry) => "/homepage?tid=" + entry.id;
`;

/** For Power Platform: only the way in and the default environment's name hold the tenant; the tab stays in it. */
const byEnvironment = `
  const way = /^\\/account\\/login\\/([^/]+)/.exec(location.pathname);
  if (find(way?.[1])) sessionStorage.setItem("sandbox-directory", find(way[1]).id);
  if (way) setTimeout(() => location.replace("/home"), 100);
  const current = () => find(/\\/environments\\/Default-([^/]+)/i.exec(location.pathname)?.[1])
    ?? find(sessionStorage.getItem("sandbox-directory"));
  const address = (entry) => "/manage/environments/Default-" + entry.id + "/hub";
`;

const rest = `
  const other = () => address(data.customers[(data.customers.indexOf(current()) + 1) % data.customers.length]);
  const draw = () => { document.getElementById("shown").textContent = (current() ?? data.own).name; };
  ${controlsScript}
`;

/** A portal page that shows the tenant in its address, and the partner's own where the address names none. */
export function tenantPage(scene: Scene, { host, cloud, kind }: PortalHost): Promise<Response> {
  return page({
    title: host,
    data: directoryData(scene, cloud),
    script: `${findScript}${kind === "tid" ? byQuery : byEnvironment}${rest}`,
    headers: { "X-Frame-Options": "SAMEORIGIN", "Cache-Control": "no-cache" },
    body: html`<header>${host}</header>
      <nav><a id="nav-plain" href="/settings">A page without the tenant in its address</a></nav>
      ${controls(host)}
      <main><h1 id="shown"></h1></main>`,
  });
}
