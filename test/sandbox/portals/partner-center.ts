import { html } from "hono/html";
import type { CloudId } from "../../../lib/schemas/cloud.ts";
import { page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { controls, controlsScript } from "./controls.ts";
import { directoryData, findScript } from "./directory.ts";

/**
 * The grid as Partner Center builds it: rows in nested open shadow roots, keyed by tenant id, and first drawn with placeholder ids
 * and no names.
 */
const gridScript = `
  class Row extends HTMLElement {
    connectedCallback() {
      const { row, name } = this.dataset;
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      root.innerHTML = '<div role="row" style="display:flex;gap:12px;padding:4px"><a href="#" part="name"></a><span part="domain"></span></div>';
      root.querySelector("div").id = "row-" + row;
      const link = root.querySelector("a");
      link.id = "cell-displayName-" + row;
      link.textContent = name || "\\u2026";
      link.addEventListener("click", (event) => {
        event.preventDefault();
        if (name) go("/dashboard/v2/customers/" + row + "/servicemanagementpage");
      });
      root.querySelector("span").textContent = this.dataset.domain ?? "";
    }
  }
  class Grid extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: "open" });
      const fill = (rows) => {
        root.innerHTML = '<div role="grid"></div>';
        for (const entry of rows) {
          const row = document.createElement("sandbox-row");
          Object.assign(row.dataset, entry);
          root.firstChild.append(row);
        }
      };
      fill(data.customers.slice(0, 8).map((_, n) => ({ row: "placeholder-" + n, name: "" })));
      setTimeout(() => fill(data.customers.map(({ id, name, domain }) => ({ row: id, name, domain }))), 300);
    }
  }
  customElements.define("sandbox-row", Row);
  customElements.define("sandbox-grid", Grid);
`;

const script = `
  ${findScript}
  const go = (path) => { history.pushState({}, "", path); draw(); };
  const current = () => find(/\\/customers\\/([^/]+)/.exec(location.pathname)?.[1]);
  const other = () => {
    const at = data.customers.indexOf(current());
    return "/dashboard/v2/customers/" + data.customers[(at + 1) % data.customers.length].id + "/subscriptions";
  };
  const tabs = ["account", "subscriptions", "users", "servicemanagementpage", "adminrelationships"];
  let drawing = 0;
  const draw = () => {
    const mine = ++drawing;
    const customer = current();
    const main = document.getElementById("view");
    main.replaceChildren();
    if (!customer) {
      const list = document.createElement(/\\/customers\\/list/.test(location.pathname) ? "sandbox-grid" : "p");
      if (list.localName === "p") list.textContent = "Home of " + data.own.name;
      main.append(list);
      return;
    }
    main.innerHTML = '<h1 id="customer-name">Loading</h1><nav id="tabs"></nav><p id="tab"></p>';
    const prefix = location.pathname.replace(/(\\/customers\\/[^/]+).*/, "$1");
    for (const tab of tabs) {
      const link = document.createElement("a");
      Object.assign(link, { id: "tab-" + tab, href: prefix + "/" + tab, textContent: tab });
      link.addEventListener("click", (event) => { event.preventDefault(); go(prefix + "/" + tab); });
      main.querySelector("nav").append(link);
    }
    // The name comes late, as from a request of its own.
    setTimeout(() => {
      if (mine !== drawing) return;
      main.querySelector("h1").textContent = customer.name;
      main.querySelector("#tab").textContent = location.pathname.split("/").pop();
    }, 150);
  };
  ${gridScript}
  document.getElementById("to-list").addEventListener("click", (event) => { event.preventDefault(); go(event.target.pathname); });
  ${controlsScript}
`;

/** Any page of Partner Center: one document whose script draws what the address asks for. */
export function partnerCenterPage(scene: Scene, cloud: CloudId, host: string): Promise<Response> {
  return page({
    title: "Partner Center",
    data: directoryData(scene, cloud),
    script,
    headers: {
      "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
      "X-Frame-Options": "SAMEORIGIN",
      "Strict-Transport-Security": "max-age=31536000",
      "Cache-Control": "no-cache",
    },
    body: html`<header>Partner Center</header>
      <nav><a href="/dashboard/home">Home</a><a id="to-list" href="/dashboard/v2/customers/list">Customers</a></nav>
      ${controls(host)}
      <main id="view"></main>`,
  });
}
