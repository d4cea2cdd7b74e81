import { azure } from "./azure.ts";
import { azureAiFoundry } from "./azure-ai-foundry.ts";
import { azureClassic } from "./azure-classic.ts";
import { azureMl } from "./azure-ml.ts";
import { businessCentral } from "./business-central.ts";
import { copilotStudio } from "./copilot-studio.ts";
import { defender } from "./defender.ts";
import { defenderCloudApps } from "./defender-cloud-apps.ts";
import { defenderIdentityLegacy } from "./defender-identity-legacy.ts";
import { defenderLegacy } from "./defender-legacy.ts";
import { defenderMto } from "./defender-mto.ts";
import { dynamics365 } from "./dynamics365.ts";
import { entra } from "./entra.ts";
import { exchangeAdmin } from "./exchange-admin.ts";
import { exchangeEcp } from "./exchange-ecp.ts";
import { fabric } from "./fabric.ts";
import { intune } from "./intune.ts";
import { m365Admin } from "./m365-admin.ts";
import { m365Lighthouse } from "./m365-lighthouse.ts";
import { mfaPortal } from "./mfa-portal.ts";
import { partnerCenter } from "./partner-center.ts";
import type { HostAccess, Portal } from "./portal.ts";
import { powerappsMaker } from "./powerapps-maker.ts";
import { powerappsPlay } from "./powerapps-play.ts";
import { powerautomateMaker } from "./powerautomate-maker.ts";
import { powerbi } from "./powerbi.ts";
import { powerplatformAdmin } from "./powerplatform-admin.ts";
import { purview } from "./purview.ts";
import { sharepointAdmin } from "./sharepoint-admin.ts";
import { teamsAdmin } from "./teams-admin.ts";

export type { HostAccess, LinkTarget, Portal, PortalExample, PortalHost } from "./portal.ts";

/** Every portal we know, one a file. */
export const portals: readonly Portal[] = [
  azureAiFoundry,
  azureClassic,
  azureMl,
  azure,
  businessCentral,
  copilotStudio,
  defenderCloudApps,
  defenderIdentityLegacy,
  defenderLegacy,
  defenderMto,
  defender,
  dynamics365,
  entra,
  exchangeAdmin,
  exchangeEcp,
  fabric,
  intune,
  m365Admin,
  m365Lighthouse,
  mfaPortal,
  partnerCenter,
  powerappsMaker,
  powerappsPlay,
  powerautomateMaker,
  powerbi,
  powerplatformAdmin,
  purview,
  sharepointAdmin,
  teamsAdmin,
];

/**
 * The exact host names with this kind of access, sorted, each once. Hosts with varying labels are never among them: no manifest
 * pattern can list them without taking in far more.
 */
export function portalHosts(access: HostAccess): readonly string[] {
  const hosts = portals.flatMap((portal) => portal.hosts);
  return [...new Set(hosts.filter((host) => host.access === access && !host.suffix).map((host) => host.host))].sort();
}
