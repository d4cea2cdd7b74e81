import { supportTicketEndpoint } from "../api/arm/support-ticket.ts";
import { ticketMessagesEndpoint } from "../api/arm/ticket-messages.ts";
import type { Client, SendOptions } from "../api/client.ts";
import type { Caller } from "../api/endpoint.ts";
import { ApiError, errorFacts } from "../api/errors.ts";
import { serviceRequestEndpoint } from "../api/partner-center/service-request.ts";
import { clouds } from "../clouds/index.ts";
import { ownerKey, type RequestRow } from "../database/cache.ts";
import { detailOfTicket } from "../requests/of-ticket.ts";
import type { RequestNote, ServiceRequestDetail } from "../schemas/service-request.ts";
import { parseTenantId } from "../schemas/tenant.ts";
import type { RefreshPorts } from "./refresh.ts";

const keptMs = 30 * 24 * 60 * 60 * 1000;

/** Where an Azure ticket stands: its subscription's id, and its name in the address. */
export function ticketAddress({ subscriptionId, name }: RequestRow): { subscriptionId: string; name: string } {
  if (subscriptionId === undefined || name === undefined) throw new ApiError({ kind: "not-found", code: "no-address" });
  return { subscriptionId, name };
}

/** Who calls about a request: Partner Center's are asked for in the partner's own tenant, Azure's in the customer's. */
export function requestCaller({ source, account, cloud, tenantId }: RequestRow): Caller {
  // An account's id ends in its own directory.
  const home = source === "partner-center" ? parseTenantId(account.split(".")[1]) : undefined;
  return { account, cloud: clouds[cloud], tenantId: home ?? tenantId };
}

/** Asks Microsoft for one request whole, with its notes. Throws an ApiError. */
async function ask(client: Client, row: RequestRow, options: SendOptions): Promise<ServiceRequestDetail> {
  const caller = requestCaller(row);
  if (row.source === "partner-center") {
    const detail = await client.get(serviceRequestEndpoint, row.id, caller, options);
    if (detail.id !== row.id) throw new ApiError({ kind: "unexpected", code: "another-request" });
    return detail;
  }
  const address = ticketAddress(row);
  const ticket = await client.get(supportTicketEndpoint, address, caller, options);
  if (ticket.number !== row.id) throw new ApiError({ kind: "unexpected", code: "another-request" });
  const notes: RequestNote[] = [];
  let unreadable = 0;
  for await (const page of client.pages(ticketMessagesEndpoint, address, caller, options)) {
    notes.push(...page.value.rows);
    unreadable += page.value.unreadable;
  }
  return detailOfTicket(ticket, notes, unreadable);
}

/**
 * Reads one request from Microsoft and keeps what it says: the whole of it, and its row in the list. Throws an ApiError, which is
 * kept beside what was read before.
 */
export async function readRequest(
  { cache, client, now }: RefreshPorts,
  row: RequestRow,
  options: SendOptions = {},
): Promise<ServiceRequestDetail> {
  const { account, cloud, tenantId, source, id } = row;
  const base = { account, cloud, tenantId, source, id };
  const key = [...ownerKey(row), source, id];
  try {
    const detail = await ask(client, row, options);
    options.signal?.throwIfAborted();
    await cache.transaction("rw", [cache.requests, cache.requestDetails], async () => {
      const old = now() - keptMs;
      const own = cache.requestDetails.where("[account+cloud+tenantId]").equals(ownerKey(row));
      await own.filter(({ readAt, failedAt }) => (readAt ?? failedAt ?? 0) < old).delete();
      await cache.requestDetails.put({ ...base, detail, readAt: now() });
      const { title, severity, status, createdAt, updatedAt, closedAt, contact } = detail;
      const told = { title, severity, status, createdAt, updatedAt, closedAt, contact };
      // The row may have left the list meanwhile: it is not brought back by its detail.
      if (await cache.requests.get(key)) await cache.requests.update(key, told);
    });
    return detail;
  } catch (error) {
    if (options.signal?.aborted) throw error;
    const before = await cache.requestDetails.get(key);
    await cache.requestDetails.put({ ...base, ...before, failedAt: now(), error: errorFacts(error) });
    throw error;
  }
}
