import { fileURLToPath } from "node:url";
import type { PluginOption } from "vite";
import { defineConfig } from "wxt";
import { apiHosts, clouds } from "./lib/clouds/index.ts";
import { browserCatalogue, type Language, locales } from "./lib/i18n/index.ts";
import { portalHosts } from "./lib/portals/index.ts";

const patterns = (hosts: Iterable<string>): string[] => [...new Set(hosts)].sort().map((host) => `https://${host}/*`);
const allApiHosts = [...new Set(Object.values(clouds).flatMap(apiHosts))].sort();
const requiredHosts = [...portalHosts("required"), ...apiHosts(clouds.global)];
const optionalHosts = [
  ...(["more-portals", "us-government", "china"] as const).flatMap(portalHosts),
  ...allApiHosts,
].filter((host) => !requiredHosts.includes(host));

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  `connect-src ${allApiHosts.map((host) => `https://${host}`).join(" ")}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

type Modules = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null };

/**
 * The shared chunk for what the panel itself imports. What only places loaded later share (tabs, prices, hours) stays out of the
 * first paint.
 */
function inFirstPaint(): (id: string, modules: Modules) => string | null {
  const panel = fileURLToPath(new URL("./entrypoints/sidepanel/main.tsx", import.meta.url));
  const all = new Set<string>();
  const add = (id: string, modules: Modules): void => {
    if (all.has(id)) return;
    all.add(id);
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) add(imported, modules);
  };
  return (id, modules) => {
    add(panel, modules);
    return all.has(id) ? "screen" : null;
  };
}

/**
 * Starts the reads of a page's first paint as a script of its own: modules run only once all that they import is there, and the
 * reads need a part of it.
 */
function readsFirst(): PluginOption {
  return {
    name: "reads-first",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) => {
        const reads = Object.keys(bundle ?? {}).find((name) => /(?:^|\/)reads-[^/]*\.js$/.test(name));
        if (!reads) return [];
        const attrs = { type: "module", async: true, crossorigin: true, src: `/${reads}` };
        return [{ tag: "script", attrs, injectTo: "head-prepend" }];
      },
    },
  };
}

export default defineConfig({
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill"],
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  zip: { excludeSources: ["**/*.pem", "**/*.key", "test-results/**"] },
  hooks: {
    "build:publicAssets": (_wxt, files) => {
      for (const language of Object.keys(locales) as Language[]) {
        const contents = JSON.stringify(browserCatalogue(language), null, 2);
        files.push({ relativeDest: `_locales/${language}/messages.json`, contents });
      }
    },
    "entrypoints:resolved": (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === "content-script") entrypoint.options.matches = patterns(portalHosts("required"));
      }
    },
    // The polyfill alone is larger than all of the portal script, which needs none of it.
    "vite:build:extendConfig": (entrypoints, config) => {
      if (entrypoints.some((entrypoint) => entrypoint.type === "sidepanel")) {
        // One stylesheet and one shared chunk: each file more is a round trip before the panel's first paint.
        config.build = { ...config.build, cssCodeSplit: false };
        const { output } = config.build.rolldownOptions ?? {};
        const groups = [
          { name: "reads", priority: 1, test: /[\\/]lib[\\/]platform[\\/]screen\.ts$/ },
          { name: inFirstPaint(), minShareCount: 2 },
        ];
        config.build.rolldownOptions = {
          ...config.build.rolldownOptions,
          output: { ...(Array.isArray(output) ? output[0] : output), codeSplitting: { groups } },
        };
        config.plugins = [...(config.plugins ?? []), readsFirst()];
      }
      if (!entrypoints.some((entrypoint) => entrypoint.type === "content-script")) return;
      const native = fileURLToPath(new URL("./node_modules/wxt/dist/browser.mjs", import.meta.url));
      const life = fileURLToPath(new URL("./lib/platform/script-life.ts", import.meta.url));
      const own = { "wxt/browser": native, "wxt/utils/content-script-context": life };
      const alias = Object.entries(config.resolve?.alias ?? {}).filter(([name]) => !(name in own));
      config.resolve = { ...config.resolve, alias: { ...Object.fromEntries(alias), ...own } };
    },
  },
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    incognito: "not_allowed",
    permissions: ["storage", "unlimitedStorage", "identity", "alarms", "contextMenus", "activeTab", "scripting"],
    optional_permissions: ["notifications"],
    host_permissions: patterns(requiredHosts),
    optional_host_permissions: patterns(optionalHosts),
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "partner-sidekick@partner-sidekick.example",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : {
          // 116: sidePanel.open.
          minimum_chrome_version: "116",
          storage: { managed_schema: "managed-schema.json" },
        }),
  }),
});
