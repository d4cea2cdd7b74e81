import { randomBytes } from "node:crypto";
import { html, raw } from "hono/html";

export type Markup = ReturnType<typeof html>;

type Page = {
  readonly title: string;
  readonly body: Markup;
  readonly head?: Markup;
  /** Plain JavaScript, run as a module after the body. */
  readonly script?: string;
  /** Read by the script as `data`. */
  readonly data?: unknown;
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** Hosts that the page may show in frames. */
  readonly frames?: readonly string[];
};

const style = raw(`
  body { font: 14px/1.5 "Segoe UI", system-ui, sans-serif; margin: 0; color: #242424; background: #fff }
  #sandbox { background: #8a3707; color: #fff; padding: 2px 12px; font-weight: 600; letter-spacing: .08em }
  main, header, nav { padding: 8px 12px } header { background: #0f548c; color: #fff } nav a, nav button { margin-inline-end: 8px }
  table { border-collapse: collapse } td, th { text-align: start; padding: 4px 12px; border-bottom: 1px solid #ddd }
  iframe { border: 1px solid #ddd; width: 100%; height: 320px }
`);

/** Text that is safe inside a script element. */
const scriptJson = (value: unknown): string => JSON.stringify(value ?? null).replace(/</g, "\\u003c");

/**
 * One HTML page of the sandbox. Every page, frame or error goes through here, so that none is without its SANDBOX mark. Scripts
 * run by nonce only, as on the real portals.
 */
export async function page(given: Page): Promise<Response> {
  const nonce = randomBytes(16).toString("base64");
  const policy = [
    "default-src 'self'; img-src 'self' data:",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    `frame-src 'self' ${(given.frames ?? []).map((host) => `https://${host}`).join(" ")}`.trim(),
    "object-src 'none'",
    "base-uri 'none'",
  ].join("; ");
  const text = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${given.title} (SANDBOX)</title>
        <link rel="icon" href="data:," />
        <style nonce="${nonce}">
          ${style}
        </style>
        ${given.head ?? ""}
      </head>
      <body>
        <div id="sandbox" role="note">SANDBOX: a test page, not Microsoft</div>
        ${given.body}
        ${
          given.script
            ? raw(
                `<script nonce="${nonce}" type="module">const data = ${scriptJson(given.data)};\n${given.script}</script>`,
              )
            : ""
        }
      </body>
    </html>`;
  return new Response(String(text), {
    status: given.status ?? 200,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      ...given.headers,
    },
  });
}
