import * as z from "zod/mini";
import type { AzureSubscription } from "../../schemas/azure-subscription.ts";
import { nextOfValue, valueCollection } from "../collection.ts";
import type { Endpoint } from "../endpoint.ts";
import { text } from "../text.ts";

const subscription = z.pipe(
  z.object({ subscriptionId: z.string(), displayName: text, state: text }),
  z.transform(
    ({ subscriptionId, displayName, state }): AzureSubscription => ({
      id: subscriptionId.toLowerCase(),
      name: displayName,
      state,
    }),
  ),
);

const body = valueCollection(subscription);

/** The Azure subscriptions of the caller's tenant on which the agent holds a role; none is an answer, too. */
export const azureSubscriptionsEndpoint: Endpoint<undefined, z.infer<typeof body>> = {
  id: "arm.subscriptions",
  service: "arm",
  method: "GET",
  permissions: ["user_impersonation"],
  path: () => "/subscriptions?api-version=2022-12-01",
  schema: body,
  next: nextOfValue,
  docs: "https://learn.microsoft.com/rest/api/resources/subscriptions/list",
  verifiedOn: "2026-11-22",
};
