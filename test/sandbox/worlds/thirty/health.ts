import { day, hour, minute } from "../days.ts";
import { issue, post } from "../issue.ts";
import { message } from "../message.ts";
import { services } from "../service.ts";
import { subscription } from "../subscription.ts";
import { type Member, member } from "./member.ts";

/** Customers 1 to 9 and 12: every word that service health has, alone and together. */
export function healthMembers(partner: string, now: number): Member[] {
  const over = { resolved: true, startedAt: now - 3 * day, endedAt: now - 2 * day, updatedAt: now - 2 * day + hour };
  return [
    member(1, "Contoso", "contoso-west", partner, now, {
      tenant: {
        services: services({
          Exchange: { issues: [issue("EX900001", "Some people can't send mail from Outlook on the web", now)] },
          microsoftteams: {
            status: "ServiceRestored",
            issues: [
              issue("TM900002", "Meeting recordings appear later than usual", now, {
                ...over,
                classification: "Advisory",
                status: "ServiceRestored",
                feature: "Meeting recordings",
                featureGroup: "Teams components",
              }),
            ],
          },
        }),
      },
      customer: {
        subscriptions: [
          subscription(1, "Microsoft 365 Business Premium", now),
          subscription(2, "Exchange Online (Plan 1)", now, { kind: "legacy", status: "suspended", quantity: 3 }),
        ],
      },
    }),
    member(2, "Contoso", "contoso-east", partner, now),
    member(3, "Fabrikam, Inc.", "fabrikam", partner, now, {
      tenant: {
        initialDomain: "FabrikamInc.onmicrosoft.com",
        services: services({
          SharePoint: {
            issues: [
              issue("SP900003", "Search results in some sites are a day old", now, {
                classification: "Advisory",
                feature: "Search",
                featureGroup: "SharePoint features",
              }),
            ],
          },
        }),
      },
    }),
    member(4, "Northwind Traders", "northwind", partner, now, {
      tenant: {
        services: services({
          microsoftteams: {
            status: "FalsePositive",
            issues: [issue("TM900004", "Calls may drop after ten minutes", now, { ...over, status: "FalsePositive" })],
          },
        }),
      },
    }),
    member(5, "Tailspin Toys", "tailspin", partner, now, {
      tenant: {
        services: services({
          Exchange: {
            status: "ServiceRestored",
            issues: [issue("EX900005", "Mailbox searches time out", now, { ...over, status: "ServiceRestored" })],
          },
          OSDPPlatform: {
            status: "PostIncidentReviewPublished",
            issues: [
              issue("MO900006", "The admin center could not be opened", now, {
                ...over,
                status: "PostIncidentReviewPublished",
                details: [{ name: "PirLink", value: "https://example.com/review" }],
              }),
            ],
          },
        }),
      },
    }),
    member(6, "Woodgrove Bank", "woodgrove", partner, now, {
      tenant: {
        services: services({
          OrgLiveID: {
            issues: [
              issue("MI900007", "Nobody can sign in with a security key", now, {
                status: "ServiceInterruption",
                feature: "Sign-in",
                featureGroup: "Administration",
                startedAt: now - 35 * minute,
              }),
            ],
          },
          microsoftteams: {
            issues: [
              issue("TM900008", "Presence is out of date", now, { classification: "Advisory" }),
              issue("TM900009", "Chats fail to load", now, { status: "Investigating", startedAt: now - 15 * minute }),
            ],
          },
          Intune: { issues: [issue("IT900010", "Devices don't check in", now, { origin: "ThirdParty" })] },
        }),
      },
    }),
    member(7, "Wingtip Toys", "wingtip", partner, now, {
      tenant: {
        services: services({
          PowerBIcom: {
            issues: [
              issue("PB900011", "Some reports show yesterday's figures", now, {
                status: "MitigatedByMoonlight",
                classification: "Curiosity",
                origin: "Elsewhere",
                posts: [post(now - hour, { Title: "Some reports show yesterday's figures" }, "Poem")],
              }),
            ],
          },
          DynamicsCRM: {
            issues: [issue("CR900012", "Imports stop halfway", now, { status: "InvestigationSuspended" })],
          },
        }),
      },
    }),
    member(8, "Proseware, Inc. ", "proseware", partner, now, {
      tenant: {
        services: services({
          // Documented spelling, which live answers do not use.
          Exchange: {
            issues: [
              issue("EX900013", "Public folders open slowly", now, {
                status: "extendedRecovery",
                classification: "incident",
                origin: "microsoft",
              }),
            ],
          },
          SharePoint: {
            issues: [issue("SP900014", "Uploads are refused now and then", now, { status: "RestoringService" })],
          },
          Intune: { issues: [issue("IT900015", "Policies arrive late", now, { status: "VerifyingService" })] },
        }),
      },
    }),
    member(9, "Litware, Inc.", "litware", partner, now, {
      tenant: {
        messages: Array.from({ length: 12 }, (_, n) =>
          message(`MC90${String(n).padStart(4, "0")}`, `Change ${n + 1} to meetings and calls`, now, {
            category: (["PlanForChange", "StayInformed", "PreventOrFixIssue"] as const)[n % 3] ?? "StayInformed",
            severity: n === 2 ? "Critical" : n === 5 ? "High" : "Normal",
            majorChange: n % 4 === 0,
            updatedAt: now - (n + 1) * day,
            ...(n === 2 ? { actBefore: now + 9 * day } : {}),
          }),
        ),
      },
    }),
    member(12, "Alpine Ski House", "alpineski", partner, now, {
      tenant: { services: [] },
      customer: { relationship: "advisor", validation: "Unknown" },
    }),
  ];
}
