import { azureEvent, azureSubscription, azureTicket } from "./azure.ts";
import { message } from "./message.ts";
import { serviceRequest } from "./service-request.ts";
import { subscription } from "./subscription.ts";
import { twoContosos } from "./two-contosos.ts";
import type { World } from "./world.ts";

/** The two Contosos, of which the first has one of everything: requests, subscriptions, messages, Azure with a ticket and an event. */
export function busyContoso(now: number): World {
  const world = twoContosos(now);
  const [partner] = world.partners;
  const [west] = partner?.customers ?? [];
  if (!partner || !west) throw new Error("The two Contosos are not two");
  const reseller = {
    id: "4e5e0000-0001-4000-8000-000000000001",
    name: "Tailspin Resale",
    mpnId: "4100001",
    location: "US",
    state: "Active",
  };
  partner.resellers.push(reseller);
  west.indirectResellers.push(reseller);
  west.subscriptions.push(subscription(1, "Office desks", now), subscription(2, "Old mail", now, { kind: "legacy" }));
  west.serviceRequests.push(
    serviceRequest("615000000000001", "Shared calendar stays empty", now),
    serviceRequest("615000000000002", "Mail comes late", now, { severity: "unknown" }),
  );
  west.tenant.messages.push(message("MC900001", "Slides open faster", now), message("MC900002", "A new button", now));
  west.tenant.azure.push(
    azureSubscription(1, "Lecture halls", {
      tickets: [azureTicket("disk", "126000000000001", "A disk is slow", now)],
      events: [azureEvent("BC_9-XYZ", "Virtual machines restart", now)],
    }),
  );
  return world;
}
