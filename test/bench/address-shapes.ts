/** Where the slot for the tenant stands in a template, and where decoys may. */
export const slot = "\u0001";
export const query = "\u0002";
export const tail = "\u0003";
/** An id of something that is no tenant, and a published report with one inside. */
export const decoy = "\u0004";
export const decoyReport = "\u0005";

/** What a slot takes: an id, an id or a domain, a SharePoint name. */
export type Takes = "id" | "id-or-domain" | "name";

/**
 * The shape of addresses that carry a tenant, written from what is public about the portals and not from the code under test.
 * `template` holds {@link slot}, {@link query} (decoy parameters) and {@link tail} (decoys behind).
 */
export type Shape = {
  readonly portal: string;
  readonly cloud: string;
  readonly takes: Takes;
  readonly template: string;
  /** Parameters that decoys may not be called: they count here. */
  readonly own: readonly string[];
  /** A second place for a tenant, which must agree with the first. */
  readonly rival?: string;
  /** The slot, or a label that may be anything, is part of the host. */
  readonly loose?: true;
};

type Row = readonly [portal: string, cloud: string, takes: Takes, template: string, own?: string, rival?: string];

const q = `${query}${tail}`;

function shells(portal: string, hosts: readonly (readonly [string, string])[]): Row[] {
  return hosts.flatMap(([cloud, host]): Row[] => [
    [portal, cloud, "id-or-domain", `https://${host}/${slot}${query}#view/Blade${tail}`, "", `#@${slot}/`],
    [portal, cloud, "id-or-domain", `https://${host}/${slot}/${query}#home`, "", `#@${slot}/`],
    [portal, cloud, "id-or-domain", `https://${host}/@${slot}/${query}#blade/Blade${tail}`, "", `#@${slot}`],
    [portal, cloud, "id-or-domain", `https://${host}/${query}#@${slot}/resource${tail}`, "", `/${slot}/`],
    [portal, cloud, "id-or-domain", `https://${host}/signin/index/@${slot}${query}`, "", `#@${slot}/x`],
    [portal, cloud, "id-or-domain", `https://${host}/auth/login/@${slot}/${query}`, "", `#@${slot}/x`],
  ]);
}

function customers(cloud: string, host: string): Row[] {
  const routes = ["dashboard/v2", "dashboard/commerce2", "dashboard/support/csp", "commerce", "pcv"];
  const paths = routes.flatMap((route) => [route, `en-us/${route}`, `zh-hant-tw/${route}`]);
  return paths.map((path) => [
    "partner-center",
    cloud,
    "id",
    `https://${host}/${path}/customers/${slot}${tail}${query}`,
  ]);
}

function byParameter(
  portal: string,
  takes: Takes,
  name: string,
  own: string,
  rows: readonly (readonly [string, string])[],
): Row[] {
  return rows.flatMap(([cloud, place]): Row[] => [
    [portal, cloud, takes, `https://${place}?${name}=${slot}&${q}`, own],
    [portal, cloud, takes, `https://${place}${query}&${name}=${slot}${tail}`, own],
  ]);
}

const rows: readonly Row[] = [
  ...customers("global", "partner.microsoft.com"),
  ...customers("global", "partnercenter.microsoft.com"),
  ...customers("china", "partner.partnercenter.microsoftonline.cn"),
  ...shells("azure", [
    ["global", "portal.azure.com"],
    ["global", "ms.portal.azure.com"],
    ["usgov", "portal.azure.us"],
    ["china", "portal.azure.cn"],
  ]),
  ...shells("entra", [
    ["global", "entra.microsoft.com"],
    ["global", "aad.portal.azure.com"],
    ["usgov", "entra.microsoft.us"],
    ["china", "entra.microsoftonline.cn"],
  ]),
  ...shells("intune", [
    ["global", "intune.microsoft.com"],
    ["global", "endpoint.microsoft.com"],
    ["usgov", "intune.microsoft.us"],
    ["china", "intune.microsoftonline.cn"],
  ]),
  ["azure-classic", "global", "id-or-domain", `https://manage.windowsazure.com/@${slot}${query}#Workspaces/All`],
  ...byParameter("m365-admin", "id-or-domain", "delegatedOrg", "delegatedorg", [
    ["global", "admin.cloud.microsoft/"],
    ["global", "admin.microsoft.com/Adminportal/Home"],
    ["global", "portal.office.com/adminportal/home"],
    ["usgov", "portal.office365.us/adminportal/home"],
    ["usdod", "portal.apps.mil/adminportal/home"],
  ]),
  ...byParameter("m365-admin", "id", "CTID", "ctid initialdomain delegatedorg", [
    ["global", "admin.microsoft.com/Partner/BeginClientSession.aspx"],
    ["global", "portal.office.com/partner/beginclientsession"],
    ["china", "portal.partner.microsoftonline.cn/Partner/BeginClientSession.aspx"],
  ]),
  ...byParameter("exchange-admin", "id-or-domain", "delegatedOrg", "delegatedorg", [
    ["global", "admin.cloud.microsoft/exchange"],
    ["global", "admin.exchange.microsoft.com/"],
    ["usgov", "admin.exchange.office365.us/"],
    ["china", "admin.exchange.microsoftonline.cn/"],
  ]),
  ...byParameter("exchange-ecp", "id-or-domain", "delegatedOrg", "delegatedorg", [
    ["global", "outlook.office365.com/ecp/"],
  ]),
  [
    "exchange-ecp",
    "global",
    "id-or-domain",
    `https://outlook.office365.com/ecp/@${slot}/Users${query}`,
    "delegatedorg",
    `?delegatedOrg=${slot}`,
  ],
  ...byParameter("teams-admin", "id-or-domain", "delegatedOrg", "delegatedorg", [
    ["global", "admin.teams.microsoft.com/policies/meetings"],
    ["usgov", "admin.gov.teams.microsoft.us/"],
    ["usdod", "admin.dod.teams.microsoft.us/"],
  ]),
  ...byParameter("defender", "id-or-domain", "tid", "tid", [
    ["global", "security.microsoft.com/incidents"],
    ["usgov", "security.microsoft.us/"],
    ["usdod", "security.apps.mil/quarantine"],
  ]),
  ...byParameter("defender-legacy", "id-or-domain", "tid", "tid", [["global", "securitycenter.windows.com/"]]),
  ...byParameter("purview", "id", "tid", "tid", [
    ["global", "purview.microsoft.com/homepage"],
    ["global", "compliance.microsoft.com/"],
    ["usgov", "purview.microsoft.us/"],
  ]),
  ...byParameter("azure-ml", "id", "tid", "tid", [["global", "ml.azure.com/"]]),
  ...byParameter("azure-ai-foundry", "id", "tid", "tid", [["global", "ai.azure.com/explore"]]),
  ...byParameter("powerbi", "id", "ctid", "ctid", [
    ["global", "app.powerbi.com/groups/me/list"],
    ["usgov", "app.powerbigov.us/home"],
    ["usdod", "app.mil.powerbigov.us/home"],
  ]),
  ...byParameter("fabric", "id", "ctid", "ctid", [["global", "app.fabric.microsoft.com/home"]]),
  ...byParameter("powerapps-play", "id", "tenantId", "tenantid", [["global", "apps.powerapps.com/play/a"]]),
  ...byParameter("mfa-portal", "id", "tenantId", "tenantid", [
    ["global", "account.activedirectory.windowsazure.com/usermanagement/mfasettings.aspx"],
  ]),
  [
    "powerapps-play",
    "global",
    "id",
    `https://apps.powerapps.com/play/e/default-${slot}${tail}${query}`,
    "tenantid",
    `?tenantId=${slot}`,
  ],
  ["powerapps-maker", "global", "id", `https://make.powerapps.com/environments/Default-${slot}${tail}${query}`],
  ["powerapps-maker", "usgov", "id", `https://make.gov.powerapps.us/environments/Default-${slot}${tail}${query}`],
  ["powerautomate-maker", "global", "id", `https://make.powerautomate.com/environments/Default-${slot}${tail}${query}`],
  ["copilot-studio", "global", "id", `https://copilotstudio.microsoft.com/environments/Default-${slot}${tail}${query}`],
  ["powerplatform-admin", "global", "id", `https://admin.powerplatform.microsoft.com/account/login/${slot}${query}`],
  ["powerplatform-admin", "usgov", "id", `https://high.admin.powerplatform.microsoft.us/account/login/${slot}${query}`],
  ["business-central", "global", "id-or-domain", `https://businesscentral.dynamics.com/${slot}/admin${query}${tail}`],
  ["business-central", "global", "id-or-domain", `https://businesscentral.dynamics.com/${slot}${query}`],
];

const looseRows: readonly Row[] = [
  [
    "powerautomate-maker",
    "global",
    "id",
    `https://emea.flow.microsoft.com/manage/environments/default-${slot}${tail}${query}`,
  ],
  ["sharepoint-admin", "global", "name", `https://${slot}-admin.sharepoint.com/${q}`],
  ["sharepoint-admin", "usgov", "name", `https://${slot}-admin.sharepoint.us/_layouts/15/online/AdminHome.aspx${q}`],
  ["sharepoint-admin", "china", "name", `https://${slot}-admin.sharepoint.cn/${q}`],
];

function shape([portal, cloud, takes, template, own = "", rival]: Row): Shape {
  return { portal, cloud, takes, template, own: own.split(" "), ...(rival === undefined ? {} : { rival }) };
}

const shapes: readonly Shape[] = [
  ...rows.map(shape),
  ...looseRows.map((row) => ({ ...shape(row), loose: true as const })),
];

/** The shapes by portal, so that a portal with many is not picked more often than one with few. */
export const shapesByPortal: readonly (readonly Shape[])[] = [...Map.groupBy(shapes, ({ portal }) => portal).values()];

/** Addresses that name nobody, whatever is put in the places for decoys, and the parameters that would count there. */
export const silentShapes: readonly (readonly [template: string, own?: string])[] = [
  [`https://partner.microsoft.com/dashboard/v2/customers/list${query}`],
  [`https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/${decoy}${query}`],
  [`https://partner.microsoft.com/dashboard/support/servicerequests/create?stage=2&topicid=${decoy}&${query}`],
  [`https://partner.microsoft.com/dashboard/home${query}`],
  [`https://partnercenter.microsoft.com/en-us/pcv/solution-providers/a_${decoy}/${decoy}${query}`],
  [`https://portal.azure.com/${query}#home`],
  [`https://portal.azure.com/${query}#@/resource/subscriptions/${decoy}/overview`],
  [`https://portal.azure.com/signin/index/${query}`],
  [`https://portal.azure.us/${query}#view/Blade/objectId/${decoy}/appId/${decoy}`],
  [`https://entra.microsoft.com/${query}#view/Blade${tail}`],
  [`https://intune.microsoft.com/blank.html${query}`],
  [
    `https://admin.cloud.microsoft/${query}#/partners/invitation/granularAdminRelationships/${decoy}-${decoy}`,
    "delegatedorg",
  ],
  [`https://admin.microsoft.com/Adminportal/Home${query}#/users/:/UserDetails/${decoy}`, "delegatedorg"],
  [`https://admin.microsoft.com/Partner/BeginClientSession.aspx${query}`, "ctid"],
  [`https://portal.office.com/partner/partnersignup.aspx?id=${decoy}&indirectCSP=${decoy}&${query}`, "delegatedorg"],
  [`https://admin.exchange.microsoft.com/${query}#/mailboxes`, "delegatedorg"],
  [`https://outlook.office365.com/ecp/${query}`, "delegatedorg"],
  [`https://outlook.office365.com/mail/${query}`],
  [`https://admin.teams.microsoft.com/users/${decoy}/account${query}`, "delegatedorg"],
  [`https://security.microsoft.com/alerts/${decoy}${query}`, "tid"],
  [`https://purview.microsoft.com/audit/${decoy}${query}`, "tid"],
  [`https://mto.security.microsoft.com/incidents${query}`],
  [`https://lighthouse.microsoft.com/${query}#view/Blade${tail}`],
  [`https://app.powerbi.com/groups/${decoy}/reports/${decoy}${query}`, "ctid"],
  [`https://app.powerbi.com/view?r=${decoyReport}&${query}`, "ctid"],
  [`https://ml.azure.com/?wsid=/subscriptions/${decoy}&${query}`, "tid"],
  [`https://make.powerapps.com/environments/${decoy}/home${query}`],
  [`https://make.powerautomate.com/environments/${decoy}/flows/${decoy}${query}`],
  [`https://apps.powerapps.com/play/e/${decoy}/a/${decoy}${query}`, "tenantid"],
  [`https://admin.powerplatform.microsoft.com/manage/environments/${decoy}/hub${query}`],
  [`https://businesscentral.dynamics.com/Sandbox${query}`],
  [`https://proseware.sharepoint.com/sites/hr${query}`],
  [`https://proseware.crm4.dynamics.com/main.aspx${query}`],
  [`https://proseware.us.portal.cloudappsecurity.com/${query}`],
  [`https://admin.onedrive.com/${query}`],
];
