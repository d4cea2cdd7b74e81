import { html } from "hono/html";
import { page } from "../page.ts";
import type { PortalHost } from "./hosts.ts";

const script = `
  const route = new URLSearchParams(location.search).get("route") ?? "";
  document.getElementById("blade-route").textContent = route;
  if (/newsupportrequest|Microsoft.Support/i.test(route)) {
    const form = document.createElement("sandbox-form");
    const outer = form.attachShadow({ mode: "open" });
    outer.innerHTML = "<div></div>";
    const inner = outer.firstChild.attachShadow({ mode: "open" });
    inner.innerHTML = '<p><label>Summary <input id="summary" maxlength="120"></label></p>'
      + '<p><label>Description <textarea id="description" rows="4" cols="60"></textarea></label></p>'
      + '<p><label>Contact <span id="contact" contenteditable="true" style="display:inline-block;min-width:200px;border:1px solid"></span></label></p>'
      + '<p><button id="create">Create</button> <output id="created"></output></p>';
    inner.getElementById("create").addEventListener("click", () => { inner.getElementById("created").textContent = "Pressed"; });
    document.querySelector("main").append(form);
  }
`;

/** Content of the Azure shell, in a frame of another origin. A support form stands in two nested open shadow roots. */
export function bladePage(host: PortalHost): Promise<Response> {
  return page({
    title: `Blade of ${host.cloud}`,
    script,
    headers: { "Cache-Control": "no-cache", "Cross-Origin-Resource-Policy": "cross-origin" },
    body: html`<main><p id="blade-route"></p></main>`,
  });
}
