import { hostAttack } from "./address-attacks.ts";
import { decoy, decoyReport, query, type Shape, shapesByPortal, silentShapes, slot, tail } from "./address-shapes.ts";
import { Tape } from "./tape.ts";

/** What was planted in an address, and what a reader of it must say. */
export type Planted = {
  readonly address: string;
  /** `planted`: just this tenant; `nobody`: no tenant; `planted-or-nobody`: either, but never another. */
  readonly expect: "planted" | "nobody" | "planted-or-nobody";
  readonly portal?: string;
  readonly cloud?: string;
  readonly tenantId?: string;
  readonly domain?: string;
  readonly sharepointName?: string;
};

type Tenant = { readonly kind: "tenantId" | "domain" | "sharepointName"; readonly value: string };

const words = ["proseware", "wingtip", "tailspin-toys", "n-1", "a", "margies-travel2", "xn--80ak6aa92e"];
const endings = [
  "example",
  "onmicrosoft.com",
  "co.example",
  "onmicrosoft.us",
  "partner.onmschina.cn",
  "sub.two.example",
];
const decoyNames = [
  "login_hint",
  "partnerId",
  "Realm",
  "realm",
  "tid",
  "ctid",
  "CTID",
  "tenantId",
  "tenant",
  "tenantid",
  "delegatedOrg",
  "InitialDomain",
  "xtid",
  "tidx",
  "id",
  "indirectCSP",
  "client-request-id",
  "subscriptionId",
  "domain_hint",
  "ru",
  "redirect_uri",
  "r",
  "filter",
];

function domainOf(tape: Tape): string {
  return `${tape.pick(words)}${tape.below(1000)}.${tape.pick(endings)}`;
}

function tenantFor(shape: Shape, tape: Tape): Tenant {
  if (shape.takes === "name") return { kind: "sharepointName", value: `${tape.pick(words)}${tape.below(1000)}` };
  const domain = shape.takes === "id-or-domain" && tape.below(2) === 1;
  return domain ? { kind: "domain", value: domainOf(tape) } : { kind: "tenantId", value: tape.guid() };
}

function decoyValue(tape: Tape): string {
  const id = tape.guid();
  const nested = `https://security.microsoft.com/?tid=${id}`;
  return tape.pick([
    id,
    `tech%40${domainOf(tape)}`,
    domainOf(tape),
    encodeURIComponent(nested),
    nested,
    encodeURIComponent(`https://portal.azure.com/#@${domainOf(tape)}/resource`),
    encodeURIComponent(`tid=${id}&ctid=${id}&delegatedOrg=${domainOf(tape)}`),
    btoa(JSON.stringify({ k: id, t: id })).replaceAll("=", ""),
    `%257B%2522tid%2522%253A%2522${id}%2522%257D`,
    `/subscriptions/${id}`,
  ]);
}

function decoyParameter(tape: Tape): readonly [name: string, value: string] {
  const kind = tape.below(6);
  if (kind === 0) return ["login_hint", `tech%40${domainOf(tape)}`];
  if (kind === 1) return [tape.pick(["Realm", "realm", "domain_hint"]), domainOf(tape)];
  if (kind === 2) return [tape.pick(["partnerId", "id", "indirectCSP"]), tape.guid()];
  return [tape.pick(decoyNames), decoyValue(tape)];
}

function decoyParameters(own: readonly string[], tape: Tape): string {
  const found: string[] = [];
  for (let left = tape.below(4); left > 0; left -= 1) {
    const [name, value] = decoyParameter(tape);
    if (!own.includes(name.toLowerCase())) found.push(`${name}=${value}`);
  }
  return found.join("&");
}

function decoyTail(before: string, tape: Tape): string {
  const id = tape.guid();
  const path = [
    "",
    `/subscriptions/${id}`,
    `/users/${id}/tenantId/${id}`,
    `/adminrelationships/${id}-${id}`,
    `/${domainOf(tape)}`,
  ];
  const hash = ["", `#/users/:/UserDetails/${id}`, `#tid=${id}`, `#/homepage?delegatedOrg=${domainOf(tape)}&tid=${id}`];
  if (before.includes("#")) return tape.pick(path);
  return before.includes("?") || before.includes(query)
    ? tape.pick([...hash, `#https://portal.azure.com/${id}`])
    : tape.pick(path);
}

function fill(template: string, own: readonly string[], tape: Tape): string {
  const at = template.indexOf(tail);
  const report = (): string => btoa(JSON.stringify({ k: tape.guid(), t: tape.guid() }));
  const tailed = (at < 0 ? template : template.replace(tail, () => decoyTail(template.slice(0, at), tape)))
    .replaceAll(decoy, () => tape.guid())
    .replaceAll(decoyReport, report);
  const [before = "", after = ""] = tailed.split(query);
  if (!tailed.includes(query)) return tailed;
  const decoys = decoyParameters(own, tape);
  const mark = before.includes("?") || (decoys === "" && !after.startsWith("&")) ? "" : "?";
  return before + mark + decoys + after;
}

function broken(tenant: Tenant, tape: Tape): string {
  const { kind, value } = tenant;
  if (kind === "sharepointName") return tape.pick([`${value}.${value}`, `-${value}`, `${value}-`]);
  const nothing = ["", "undefined", "null", "00000000-0000-0000-0000-000000000000", "%20"];
  const id = [
    value.slice(0, -1),
    `${value}0`,
    `${value}culture=en-us`,
    `%7B${value}%7D`,
    value.replaceAll("-", ""),
    `g${value.slice(1)}`,
  ];
  const domain = [
    `${value}.`,
    `-${value}`,
    `.${value}`,
    `${value}%00`,
    value.replaceAll(".", "..").replaceAll("n", "_"),
    `${value}%2F${value}`,
  ];
  return tape.pick([...nothing, ...(kind === "domain" ? domain : id)]);
}

function mixCase(text: string, tape: Tape): string {
  return tape.below(2) === 0 ? text : text.toUpperCase();
}

function encode(value: string, tape: Tape): string {
  if (!tape.rarely(4)) return value;
  const at = tape.below(value.length);
  const code = value.charCodeAt(at).toString(16).padStart(2, "0");
  return `${value.slice(0, at)}%${code}${value.slice(at + 1)}`;
}

/** Changes that leave an address what it was. */
function harmless(address: string, shape: Shape, tape: Tape): string {
  const [, host = "", rest = ""] = /^https:\/\/([^/?#]+)(.*)$/s.exec(address) ?? [];
  const kinds = [
    address,
    `https://${host.toUpperCase()}${rest}`,
    `HTTPS://${host}:443${rest}`,
    `  https://${host}${rest}\t`,
    `https:\\\\${host}${rest}`,
    `https://${host}${rest.startsWith("/") ? `/x/..${rest}` : rest}`,
    `ht\ntps://${host}${rest}`,
  ];
  const dotted = [host.replace(".", "．"), host.replace(".", "%2E"), host.replace(".", "。")].map(
    (name) => `https://${name}${rest}`,
  );
  return tape.pick(shape.loose ? kinds : [...kinds, ...dotted]);
}

/** One character added, taken away or changed, nowhere near the tenant. */
function edited(address: string, value: string, tape: Tape): string {
  const start = address.indexOf(value);
  const places = address.length - value.length - 4;
  const at = tape.below(places);
  const place = at < start - 1 ? at : at + value.length + 3;
  const char = tape.pick(["", "x", "/", "?", "#", "&", "=", "@", "%", ".", ":", "-", " ", "\\", "é", "0", "d"]);
  const taken = tape.below(2);
  return address.slice(0, place) + char + address.slice(place + taken);
}

function second(shape: Shape, address: string, value: string): string {
  const place = (shape.rival ?? "").replaceAll(slot, value);
  if (place.startsWith("/")) return address.replace(/^(https:\/\/[^/]+)\//, (_, host) => host + place);
  const [front = "", hash] = address.split("#");
  if (place.startsWith("#")) return front + place;
  const joint = front.includes("?") ? `&${place.slice(1)}` : place;
  return hash === undefined ? front + joint : `${front}${joint}#${hash}`;
}

function doubled(shape: Shape, address: string, value: string): string | undefined {
  const name = /[?&]([A-Za-z]+)=$/.exec(shape.template.slice(0, shape.template.indexOf(slot)))?.[1];
  return name === undefined ? undefined : address.replace("?", () => `?${name}=${value}&`);
}

/** Builds an address from a tape of numbers: a portal's shape, a tenant, decoys, and something done to it. */
export function plantedAddress(numbers: ArrayLike<number>): Planted {
  const tape = new Tape(numbers);
  const shape = tape.pick(tape.pick(shapesByPortal));
  const tenant = tenantFor(shape, tape);
  const { portal, cloud } = shape;
  const plain = { portal, cloud, [tenant.kind]: tenant.value };
  const template = fill(shape.template, shape.own, tape);
  const put = (value: string): string => template.replaceAll(slot, () => value);
  const deed = tape.below(9);
  if (deed === 1)
    return { ...plain, expect: "planted-or-nobody", address: edited(put(tenant.value), tenant.value, tape) };
  if (deed === 2) return { ...plain, expect: "nobody", address: put(broken(tenant, tape)) };
  if (deed === 3) return { expect: "nobody", address: hostAttack(put(tenant.value), shape, tape) };
  if (deed === 4) {
    const [silent, own = ""] = tape.pick(silentShapes);
    return { expect: "nobody", address: fill(silent, own.split(" "), tape) };
  }
  if (deed === 5 || deed === 6) {
    const other = deed === 5 ? tenant : tenantFor(shape, tape);
    const value = deed === 5 ? mixCase(tenant.value, tape) : other.value;
    const address =
      shape.rival === undefined ? doubled(shape, put(tenant.value), value) : second(shape, put(tenant.value), value);
    if (address !== undefined)
      return { ...plain, expect: other.value === tenant.value ? "planted" : "nobody", address };
  }
  const value = tenant.kind === "sharepointName" ? tenant.value : encode(mixCase(tenant.value, tape), tape);
  return { ...plain, expect: "planted", address: harmless(put(value), shape, tape) };
}

/** What is wrong with an answer to a planted address; `undefined` where it is right. */
export function verdict(planted: Planted, answer: object | undefined): string | undefined {
  const { tenantId, domain, sharepointName, portal, cloud } = { ...answer } as Partial<Planted>;
  const silent = tenantId === undefined && domain === undefined && sharepointName === undefined;
  if (planted.expect === "nobody") return silent ? undefined : "names a tenant where nobody is named";
  if (silent) return planted.expect === "planted" ? "does not see the tenant" : undefined;
  const same = tenantId === planted.tenantId && domain === planted.domain && sharepointName === planted.sharepointName;
  if (!same) return "names another tenant than the one planted";
  if (planted.expect === "planted-or-nobody" || (portal === planted.portal && cloud === planted.cloud))
    return undefined;
  return "takes it for another portal or cloud";
}
