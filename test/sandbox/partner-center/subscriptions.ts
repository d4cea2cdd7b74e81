import { sevenDecimals, wholeSeconds } from "../dates.ts";
import type { Customer, Subscription } from "../worlds/world.ts";

/** The older sample writes its dates with stray blanks: 2015-11-25T06: 41: 12Z. */
const blanks = (at: number): string => wholeSeconds(at).replace(/:/g, ": ");

/** A subscription as the list writes it; the two generations differ in more than they share. */
export function subscriptionBody({ tenant }: Customer, entry: Subscription): Record<string, unknown> {
  const uri = `/customers/${tenant.tenantId}/subscriptions/${entry.id}`;
  const shared = {
    id: entry.id,
    quantity: entry.quantity,
    status: entry.status,
    contractType: "subscription",
    orderId: entry.id.slice(0, 13),
    links: { self: { uri, method: "GET", headers: [] } },
    attributes: { etag: entry.id.slice(0, 8), objectType: "Subscription" },
  };
  if (entry.kind === "legacy") {
    return {
      ...shared,
      entitlementId: entry.id.toUpperCase(),
      friendlyName: entry.name,
      unitType: "none",
      creationDate: blanks(entry.createdAt),
      effectiveStartDate: blanks(entry.createdAt),
      commitmentEndDate: blanks(entry.endsAt),
      autoRenewEnabled: false,
      billingType: "none",
    };
  }
  return {
    ...shared,
    offerId: "CFQ7TTC0LCHC:0002:CFQ7TTC0HBP9",
    offerName: entry.name,
    friendlyName: entry.name,
    productType: { id: "OnlineServicesNCE", displayName: "OnlineServicesNCE" },
    unitType: "Licenses",
    hasPurchasableAddons: false,
    creationDate: sevenDecimals(entry.createdAt),
    effectiveStartDate: sevenDecimals(entry.createdAt),
    commitmentEndDate: wholeSeconds(entry.endsAt),
    autoRenewEnabled: true,
    isTrial: false,
    billingType: "license",
    billingCycle: "monthly",
    termDuration: "P1Y",
    renewalTermDuration: "",
    isMicrosoftProduct: true,
    partnerId: "",
    attentionNeeded: false,
    actionTaken: false,
    publisherName: "Microsoft",
  };
}
