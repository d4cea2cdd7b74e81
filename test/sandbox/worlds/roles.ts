/**
 * Directory roles by the ids that are the same in every tenant.
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference (checked 2026-11-22)
 */
export const roles = {
  globalAdministrator: "62e90394-69f5-4237-9190-012177145e10",
  globalReader: "f2ef992c-3afb-46b9-b7cf-a126ee74c451",
  serviceSupportAdministrator: "f023fd81-a637-4b56-95fd-791ac0226033",
  helpdeskAdministrator: "729827e3-9c14-49f7-bb1b-9608f156bbb8",
  directoryWriters: "9360feb5-f418-4baa-8175-e2a00bac4301",
  directoryReaders: "88d8e3e3-8f55-4a1e-953a-9b9898b8876b",
  cloudApplicationAdministrator: "158c047a-c907-4556-b7ef-446551a6b5f7",
} as const;

/** Roles that may read service health and the message centre. */
export const healthRoles: readonly string[] = [
  roles.globalAdministrator,
  roles.globalReader,
  roles.serviceSupportAdministrator,
  roles.helpdeskAdministrator,
];

/** Roles that may consent to an application for everybody. */
export const consentRoles: readonly string[] = [roles.globalAdministrator, roles.cloudApplicationAdministrator];
