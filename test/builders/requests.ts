import type { RequestAct } from "../../lib/schemas/request-act.ts";
import type { ServiceRequest } from "../../lib/schemas/service-request.ts";
import { busyContoso } from "../sandbox/worlds/busy-contoso.ts";
import type { AzureTicket, ServiceRequest as BookedRequest } from "../sandbox/worlds/world.ts";
import { noon } from "./clock.ts";
import { newProfile, type Profile } from "./profile.ts";
import { contosoWest } from "./tenants.ts";
import { startWorker, type Worker } from "./worker.ts";

/** Requests that busy Contoso has. */
export const mailRequest = { tenantId: contosoWest, source: "partner-center", id: "615000000000001" } as const;
export const diskTicket = { tenantId: contosoWest, source: "azure", id: "126000000000001" } as const;

export const pages = {
  west: "https://portal.azure.com/#@contoso-west.example/home",
  westInPartnerCenter: `https://partner.microsoft.com/dashboard/v2/customers/${contosoWest}/account`,
  east: "https://portal.azure.com/#@contoso-east.example/home",
  own: "https://portal.azure.com/#@adatum.example/home",
  claiming: "https://admin.exchange.microsoft.com/?landingpage=homepage&delegatedOrg=contoso-west.example#/homepage",
  silent: "https://partner.microsoft.com/dashboard/v2/customers/list",
  silentElsewhere: "https://portal.azure.com/#home",
  nowhere: "https://tickets.example/",
} as const;

let acts = 0;

/** A new id of a change, as a page makes it. */
export function newActId(): string {
  acts += 1;
  return `5eed0000-0001-4000-8000-${String(acts).padStart(12, "0")}`;
}

/** A desk at which Mina is signed in and busy Contoso's requests are in the cache, with a tab in front. */
export async function requestDesk(address: string = pages.west): Promise<{ profile: Profile; worker: Worker }> {
  const profile = newProfile({ world: busyContoso(noon) });
  profile.tabs.load(1, address);
  const worker = startWorker(profile);
  await worker.started();
  await worker.ask("sign-in");
  await worker.ask("refresh-customer", { tenantId: contosoWest, force: true });
  profile.sandbox.books.clear();
  return { profile, worker };
}

/** Asks for a change of a request in window 1; answers its id. */
export async function change(
  worker: Worker,
  command: "add-request-note" | "change-request-severity" | "close-request" | "reopen-request",
  request: typeof mailRequest | typeof diskTicket,
  given: object = {},
  actId = newActId(),
): Promise<string> {
  await worker.ask(command, { ...request, windowId: 1, actId, ...given });
  return actId;
}

export const answer = (worker: Worker, actId: string, given: object = {}) =>
  worker.ask("answer-request-act", { actId, windowId: 1, ...given });

export async function actOf({ services }: Worker, actId: string): Promise<RequestAct | undefined> {
  return services.user.requestActs.get(actId);
}

/** How a request stands in the sandbox's books. */
export function booked(profile: Profile): { mail: BookedRequest; disk: AzureTicket } {
  const [west] = profile.sandbox.world.partners[0]?.customers ?? [];
  const mail = west?.serviceRequests.find(({ id }) => id === mailRequest.id);
  const disk = west?.tenant.azure[0]?.tickets[0];
  if (!mail || !disk) throw new Error("busy Contoso has no requests");
  return { mail, disk };
}

/** What was sent to change something, in the order of the books. */
export function writes({ sandbox }: Profile): { method: string; requestId: string | undefined }[] {
  return sandbox.books.entries
    .filter(({ method, host }) => method !== "GET" && !host.startsWith("login."))
    .map(({ method, requestId }) => ({ method, requestId }));
}

/** The row of a request in the cache. */
export async function rowOf(
  { services }: Worker,
  { source, id }: Pick<ServiceRequest, "source" | "id">,
): Promise<ServiceRequest | undefined> {
  return services.cache.requests.filter((row) => row.source === source && row.id === id).first();
}

/** Keeps a text as typed and not sent. */
export async function typed(
  worker: Worker,
  request: typeof mailRequest | typeof diskTicket,
  text: string,
): Promise<void> {
  const row = await worker.services.cache.requests.toCollection().first();
  const owner = { account: row?.account ?? "", cloud: "global" };
  await worker.ask("keep-request-draft", { owner, ...request, text, at: 1 });
}
