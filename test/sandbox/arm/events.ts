import { sevenDecimals } from "../dates.ts";
import type { AzureEvent } from "../worlds/world.ts";

/** An event of Azure service health as ARM writes it: HTML in the article, seven decimals in every time. */
export function eventBody(event: AzureEvent, subscriptionId: string): Record<string, unknown> {
  return {
    name: event.id,
    type: "/providers/Microsoft.ResourceHealth/events",
    id: `/providers/Microsoft.ResourceHealth/events/${event.id}`,
    properties: {
      article: { articleContent: event.html },
      enableChatWithUs: false,
      enableMicrosoftSupport: event.microsoftWantsTickets,
      eventLevel: event.level,
      eventSource: "ServiceHealth",
      eventType: event.type,
      faqs: [],
      header: "Your service might have been impacted by an Azure service issue",
      impact: [
        {
          impactedRegions: [
            {
              impactedRegion: event.region,
              impactedSubscriptions: [subscriptionId],
              impactedTenants: [],
              lastUpdateTime: sevenDecimals(event.updatedAt),
              status: event.status,
              updates: [{ summary: event.html, updateDateTime: sevenDecimals(event.updatedAt) }],
            },
          ],
          impactedService: event.service,
          impactedServiceGuid: "5eed0000-0002-4000-8000-000000000002",
        },
      ],
      ...(event.mitigatedAt === undefined ? {} : { impactMitigationTime: sevenDecimals(event.mitigatedAt) }),
      impactStartTime: sevenDecimals(event.startedAt),
      isEventSensitive: false,
      isHIR: false,
      lastUpdateTime: sevenDecimals(event.updatedAt),
      level: event.level,
      links: [],
      priority: 2,
      recommendedActions: { actions: [], localeCode: "en", message: "" },
      status: event.status,
      summary: event.html,
      title: `${event.status.toUpperCase()}: ${event.title}`,
    },
  };
}
