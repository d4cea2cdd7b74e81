import type { Issue, Service } from "./world.ts";

const names: readonly (readonly [id: string, service: string])[] = [
  ["Exchange", "Exchange Online"],
  ["OrgLiveID", "Identity Service"],
  ["OSDPPlatform", "Microsoft 365 suite"],
  ["microsoftteams", "Microsoft Teams"],
  ["SharePoint", "SharePoint Online"],
  ["Intune", "Microsoft Intune"],
  ["PowerBIcom", "Power BI"],
  ["cloudappsecurity", "Microsoft Defender for Cloud Apps"],
  ["DynamicsCRM", "Dynamics 365 Apps"],
];

/** Nine online services, all well but for those given with a status of their own or with issues. */
export function services(given: Record<string, { status?: string; issues?: Issue[] }> = {}): Service[] {
  return names.map(([id, service]) => {
    const { issues = [], status } = given[id] ?? {};
    const open = issues.find(({ resolved }) => !resolved);
    return { id, service, status: status ?? open?.status ?? "ServiceOperational", issues };
  });
}
