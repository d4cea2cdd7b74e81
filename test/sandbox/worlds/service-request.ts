import { day, hour } from "./days.ts";
import type { ServiceRequest } from "./world.ts";

/** An open request of moderate severity, two days old, with one note. */
export function serviceRequest(
  id: string,
  title: string,
  now: number,
  given: Partial<ServiceRequest> = {},
): ServiceRequest {
  return {
    id,
    title,
    description: `${title}. It began this week and comes back after a restart.`,
    severity: "moderate",
    status: "open",
    topicId: "32444671",
    topicName: "Mail flow",
    productId: "15960",
    countryCode: "US",
    contact: { firstName: "Mina", lastName: "Han", email: "mina.han@adatum.example" },
    createdAt: now - 2 * day,
    modifiedAt: now - 3 * hour,
    closedAt: undefined,
    notes: [{ by: "Han", at: now - 3 * hour, text: "The customer has sent a trace." }],
    ...given,
  };
}
