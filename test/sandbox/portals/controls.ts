import { html } from "hono/html";
import type { Markup } from "../page.ts";

/**
 * What tests press on every portal page, by id. `other` is an address of the same portal that names another customer:
 * sandbox-push pushes it, sandbox-replace replaces by it, sandbox-hash changes the hash, sandbox-cancelled starts a navigation to it
 * that the page's own listener cancels, sandbox-204 one that the server answers with 204, sandbox-stopped one that the page stops,
 * sandbox-leave goes to another page whose #back returns (from the back-forward cache), sandbox-leave-site the same across sites,
 * sandbox-tab and sandbox-window open `other` beside this page, sandbox-reload reloads.
 */
export function controls(host: string): Markup {
  const elsewhere = host === "portal.azure.com" ? "partner.microsoft.com" : "portal.azure.com";
  return html`<nav id="sandbox-controls" aria-label="Sandbox controls">
    <button id="sandbox-push">Push</button>
    <button id="sandbox-replace">Replace</button>
    <button id="sandbox-hash">Hash</button>
    <a id="sandbox-cancelled" href="/">Cancelled</a>
    <a id="sandbox-204" href="/sandbox/no-content">No content</a>
    <button id="sandbox-stopped">Stopped</button>
    <a id="sandbox-leave" href="/sandbox/elsewhere">Leave</a>
    <a id="sandbox-leave-site" href="https://${elsewhere}/sandbox/elsewhere">Leave the site</a>
    <a id="sandbox-tab" href="/" target="_blank" rel="opener">New tab</a>
    <button id="sandbox-window">New window</button>
    <button id="sandbox-reload">Reload</button>
  </nav>`;
}

/**
 * Wires the controls. Before it stand `other()`, the address of another customer, and `draw()`, which draws the page for the current
 * address. The count of returns from the back-forward cache stands in `data-restored` of the html element.
 */
export const controlsScript = `
  const press = (id, act) => document.getElementById(id).addEventListener("click", act);
  press("sandbox-push", () => { history.pushState({}, "", other()); draw(); });
  press("sandbox-replace", () => { history.replaceState({}, "", other()); draw(); });
  press("sandbox-hash", () => { location.hash = "#/sandbox-" + Date.now(); });
  press("sandbox-stopped", () => { location.href = "/sandbox/slow?to=" + encodeURIComponent(other()); setTimeout(() => window.stop(), 50); });
  press("sandbox-window", () => window.open(other(), "_blank", "popup,width=900,height=600"));
  press("sandbox-reload", () => location.reload());
  for (const id of ["sandbox-cancelled", "sandbox-tab"]) press(id, (event) => { event.currentTarget.href = other(); });
  globalThis.navigation?.addEventListener("navigate", (event) => {
    if (event.sourceElement?.id === "sandbox-cancelled") event.preventDefault();
  });
  document.getElementById("sandbox-cancelled").addEventListener("click", (event) => {
    if (!globalThis.navigation) event.preventDefault();
  });
  addEventListener("pageshow", (event) => {
    const root = document.documentElement.dataset;
    if (event.persisted) root.restored = String(Number(root.restored ?? 0) + 1);
  });
  addEventListener("popstate", () => draw());
  addEventListener("hashchange", () => draw());
  draw();
`;
