import type { Service } from "../stage.ts";

const names = [
  "Exchange Online",
  "Microsoft Teams",
  "SharePoint Online",
  "Identity Service",
  "Microsoft Intune",
  "Power BI",
  "Microsoft 365 suite",
  "Dynamics 365 Apps",
  "Microsoft Defender for Cloud Apps",
];

const more = [
  "Microsoft Purview",
  "Microsoft Entra",
  "Microsoft Defender XDR",
  "Microsoft 365 for the web",
  "Microsoft 365 apps",
  "OneDrive for Business",
  "Power Apps",
  "Power Automate in Microsoft 365",
  "Microsoft Power Platform",
  "Microsoft Copilot (Microsoft 365)",
  "Microsoft Copilot Studio",
  "Microsoft Bookings",
  "Microsoft Forms",
  "Microsoft Stream",
  "Microsoft Viva",
  "Planner",
  "Project for the web",
  "Sway",
  "Universal Print",
  "Windows 365",
  "Microsoft Clipchamp",
];

/** Thirty services, each with an incident or an outage. */
export function everyService(): Service[] {
  return [...names, ...more].map((service, at) => ({
    id: at === 0 ? "Exchange" : `Service${at}`,
    service,
    status: at % 3 ? "ServiceDegradation" : "ServiceInterruption",
  }));
}

/** Nine services, fine but for the statuses given by their place. */
export function services(statuses: readonly string[] = []): Service[] {
  return names.map((service, at) => ({
    id: at === 0 ? "Exchange" : `Service${at}`,
    service,
    status: statuses[at] ?? "ServiceOperational",
  }));
}
