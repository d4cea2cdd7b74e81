import type { AddressReading } from "../../schemas/evidence.ts";
import { decode, segments } from "./path.ts";
import { agree, readingOf, readSlot, type Slot } from "./slot.ts";
import { subscriptionIn } from "./subscription.ts";

/** How files and routes end that no domain does; `.md` and the like are countries and stay. */
const files = new RegExp(
  `\\.(?:${[
    "html?|[mc]?js|tsx?|jsx|css|json|txt|xml|csv|ya?ml|map|wasm|webmanifest|config|log|pdf|docx?|xlsx?|pptx?|zip|gz|tar|br",
    "ico|png|jpe?g|gif|svg|webp|avif|bmp|tiff?|webm|mp[34]|woff2?|ttf|otf|eot|aspx?|ashx|axd|svc|php|callback|worker",
  ].join("|")})$`,
  "i",
);

/** Reads a first path segment that is a tenant only if it looks like one; routes and file names are none. */
export function readTenantSegment(segment: string | undefined): Slot {
  if (segment === undefined || files.test(segment)) return undefined;
  const slot = readSlot(segment, "id-or-domain");
  return slot === "silent-malformed-value" ? undefined : slot;
}

function readMarked(segment: string | undefined): Slot {
  return segment?.startsWith("@") ? readSlot(segment.slice(1), "id-or-domain") : undefined;
}

function readPath(url: URL): Slot {
  const [first, second, third, ...others] = segments(url);
  const route = `${first}/${second}`.toLowerCase();
  if (route === "signin/index" || route === "auth/login") return readMarked(third);
  const slot = readMarked(first) ?? readTenantSegment(first);
  const another = [second, third, ...others].some((segment) => segment?.startsWith("@"));
  return slot !== undefined && another ? "silent-disagrees" : slot;
}

function readHash(url: URL): Slot {
  const first = url.hash.slice(1).split(/[/?]/, 1)[0] ?? "";
  const text = decode(first);
  if (text === undefined || !text.startsWith("@") || text === "@") return undefined;
  return readSlot(text.slice(1), "id-or-domain");
}

/**
 * Reads an address of the shell that the Azure portal, Entra and Intune share: a tenant in the first path segment
 * (`/{id or domain}`, `/@{…}`, `/signin/index/@{…}`), or behind `#@`. `#@/` means the directory at hand and says nothing.
 * Query parameters say nothing here. Path and hash that differ: silent.
 * @see https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-sso-faq (checked 2026-11-22)
 */
export function readShell(url: URL): AddressReading {
  const path = readPath(url);
  const hash = readHash(url);
  const reading = readingOf(agree(path, hash), "names", hash === undefined ? "names-in-path" : "names-in-hash");
  const subscriptionId = subscriptionIn(`${url.pathname}${url.search}${url.hash}`);
  return subscriptionId ? { ...reading, subscriptionId } : reading;
}
