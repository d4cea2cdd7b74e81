/**
 * Directory roles that GDAP relationships carry, by the ids that are the same in every tenant.
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference (checked 2026-11-22)
 */
export const roleIds = {
  applicationAdministrator: "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3",
  authenticationAdministrator: "c4e39bd9-1100-46d3-8c65-fb160da0071f",
  authenticationPolicyAdministrator: "0526716b-113d-4c15-b2c8-68e3c22b9f80",
  billingAdministrator: "b0f54661-2d74-4c50-afa3-1ec803f12efe",
  cloudApplicationAdministrator: "158c047a-c907-4556-b7ef-446551a6b5f7",
  cloudDeviceAdministrator: "7698a772-787b-4ac8-901f-60d6b08affd2",
  complianceAdministrator: "17315797-102d-40b4-93e0-432062caca18",
  complianceDataAdministrator: "e6d1a23a-da11-4be4-9570-befc86d067a7",
  conditionalAccessAdministrator: "b1be1c3e-b65d-4f19-8427-f6fa0d97feb9",
  directoryReaders: "88d8e3e3-8f55-4a1e-953a-9b9898b8876b",
  directoryWriters: "9360feb5-f418-4baa-8175-e2a00bac4301",
  domainNameAdministrator: "8329153b-31d0-4727-b945-745eb3bc5f31",
  dynamics365Administrator: "44367163-eba1-44c3-98af-f5787879f96a",
  businessCentralAdministrator: "963797fb-eb3b-4cde-8ce3-5878b3f32a3f",
  exchangeAdministrator: "29232cdf-9323-42fd-ade2-1d097af3e4de",
  exchangeRecipientAdministrator: "31392ffb-586c-42d1-9346-e59415a2cc4e",
  fabricAdministrator: "a9ea8996-122f-4c74-9520-8edcd192826c",
  globalAdministrator: "62e90394-69f5-4237-9190-012177145e10",
  globalReader: "f2ef992c-3afb-46b9-b7cf-a126ee74c451",
  groupsAdministrator: "fdd7a751-b60b-444a-984c-02652fe8fa1c",
  guestInviter: "95e79109-95c0-4d8e-aee3-d01accf2d47b",
  helpdeskAdministrator: "729827e3-9c14-49f7-bb1b-9608f156bbb8",
  hybridIdentityAdministrator: "8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2",
  identityGovernanceAdministrator: "45d8d3c5-c802-45c6-b32a-1d70b5e1e86e",
  intuneAdministrator: "3a2c62db-5318-420d-8d74-23affee5d9d5",
  licenseAdministrator: "4d6ac14f-3453-41d0-bef9-a3e0c569773a",
  messageCenterReader: "790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b",
  officeAppsAdministrator: "2b745bdf-0803-4d80-aa65-822c4493daac",
  passwordAdministrator: "966707d0-3269-4727-9be2-8c3a10f19b9d",
  powerPlatformAdministrator: "11648597-926c-4cf3-9c36-bcebb0ba8dcc",
  privilegedAuthenticationAdministrator: "7be44c8a-adaf-4e2a-84d6-ab2649e08a13",
  privilegedRoleAdministrator: "e8611ab8-c189-46e8-94e1-60213ab1f814",
  reportsReader: "4a5d8f65-41da-4de4-8968-e035b65339cf",
  securityAdministrator: "194ae4cb-b126-40b2-bd5b-6091b380977d",
  securityOperator: "5f2222b1-57c3-48ba-8ad5-d4759f1fde6f",
  securityReader: "5d6b6bb7-de71-4623-b4af-96380a352509",
  serviceSupportAdministrator: "f023fd81-a637-4b56-95fd-791ac0226033",
  sharepointAdministrator: "f28a1f50-f6e7-4571-818b-6a12f2af6b6c",
  skypeAdministrator: "75941009-915a-4869-abe7-691bff18279e",
  teamsAdministrator: "69091246-20e8-4a56-aa4d-066075b2a7a8",
  teamsCommunicationsAdministrator: "baf37b3a-610e-45da-9e62-d9d1e5e8914b",
  teamsCommunicationsSupportEngineer: "f70938a0-fc10-4177-9e90-2178f8765737",
  teamsCommunicationsSupportSpecialist: "fcf91098-03e3-41a9-b5ba-6f0ec8188a12",
  teamsDevicesAdministrator: "3d762c5a-1b6c-493f-843e-55a3b42923d4",
  teamsReader: "1076ac91-f3d9-41a7-a339-dcdf5f480acc",
  usageSummaryReportsReader: "75934031-6c7e-415a-99d7-48dbd49e875e",
  userAdministrator: "fe930be7-5e62-47db-91af-98c3a49a38b1",
} as const;

/** A directory role by the key of its name in the messages. */
export type Role = keyof typeof roleIds;

const byId = new Map(Object.entries(roleIds).map(([role, id]) => [id as string, role as Role]));

/** The role with an id in any case; `undefined` for one that has no name here. */
export function roleOf(id: string): Role | undefined {
  return byId.get(id.toLowerCase());
}

/**
 * What a portal asks of its visitor at the least: a directory role of the customer's; `partner-center-agent`, a role of the
 * partner's own in Partner Center; `azure-reader`, Reader on one of the customer's Azure subscriptions beside any GDAP role.
 */
export type LeastRole = Role | "partner-center-agent" | "azure-reader";
