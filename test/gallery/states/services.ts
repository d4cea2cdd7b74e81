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

/** Nine services, fine but for the statuses given by their place. */
export function services(statuses: readonly string[] = []): Service[] {
  return names.map((service, at) => ({
    id: at === 0 ? "Exchange" : `Service${at}`,
    service,
    status: statuses[at] ?? "ServiceOperational",
  }));
}
