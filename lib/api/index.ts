import { emergingIssuesEndpoint } from "./arm/emerging-issues.ts";
import { healthEventsEndpoint } from "./arm/health-events.ts";
import { newSupportTicketEndpoint } from "./arm/new-support-ticket.ts";
import { problemClassificationsEndpoint } from "./arm/problem-classifications.ts";
import { azureSubscriptionsEndpoint } from "./arm/subscriptions.ts";
import { supportOperationEndpoint } from "./arm/support-operation.ts";
import { supportServicesEndpoint } from "./arm/support-services.ts";
import { supportTicketEndpoint } from "./arm/support-ticket.ts";
import { supportTicketChangeEndpoint } from "./arm/support-ticket-change.ts";
import { supportTicketsEndpoint } from "./arm/support-tickets.ts";
import { ticketMessageEndpoint } from "./arm/ticket-message.ts";
import { ticketMessagesEndpoint } from "./arm/ticket-messages.ts";
import { loginHostsEndpoint } from "./entra/login-hosts.ts";
import { openIdConfigurationEndpoint } from "./entra/open-id-configuration.ts";
import { batchEndpoint } from "./graph/batch.ts";
import { contractsEndpoint } from "./graph/contracts.ts";
import { delegatedAdminCustomersEndpoint } from "./graph/delegated-admin-customers.ts";
import { delegatedAdminRelationshipsEndpoint } from "./graph/delegated-admin-relationships.ts";
import { healthOverviewsEndpoint } from "./graph/health-overviews.ts";
import { issuesEndpoint } from "./graph/issues.ts";
import { messagesEndpoint } from "./graph/messages.ts";
import { organizationEndpoint } from "./graph/organization.ts";
import { serviceManagementDetailsEndpoint } from "./graph/service-management-details.ts";
import { subscribedSkusEndpoint } from "./graph/subscribed-skus.ts";
import { tenantInformationEndpoint } from "./graph/tenant-information.ts";
import { agreementStatusEndpoint } from "./partner-center/agreement-status.ts";
import { auditRecordsEndpoint } from "./partner-center/audit-records.ts";
import { customerEndpoint } from "./partner-center/customer.ts";
import { customerDomainsEndpoint } from "./partner-center/customer-domains.ts";
import { customerOrganizationEndpoint } from "./partner-center/customer-organization.ts";
import { customerResellersEndpoint } from "./partner-center/customer-resellers.ts";
import { customersEndpoint } from "./partner-center/customers.ts";
import { indirectResellersEndpoint } from "./partner-center/indirect-resellers.ts";
import { managedServicesEndpoint } from "./partner-center/managed-services.ts";
import { mpnProfileEndpoint } from "./partner-center/mpn-profile.ts";
import { organizationProfileEndpoint } from "./partner-center/organization-profile.ts";
import { relationshipRequestEndpoint } from "./partner-center/relationship-request.ts";
import { serviceRequestEndpoint } from "./partner-center/service-request.ts";
import { serviceRequestChangeEndpoint } from "./partner-center/service-request-change.ts";
import { serviceRequestsEndpoint } from "./partner-center/service-requests.ts";
import { subscriptionsEndpoint } from "./partner-center/subscriptions.ts";
import { supportContactEndpoint } from "./partner-center/support-contact.ts";
import { supportProfileEndpoint } from "./partner-center/support-profile.ts";
import { supportProfileChangeEndpoint } from "./partner-center/support-profile-change.ts";
import { validationStatusEndpoint } from "./partner-center/validation-status.ts";

/** Every endpoint that takes a token; the contract suite walks this list. */
export const endpoints = [
  emergingIssuesEndpoint,
  healthEventsEndpoint,
  newSupportTicketEndpoint,
  problemClassificationsEndpoint,
  azureSubscriptionsEndpoint,
  supportOperationEndpoint,
  supportServicesEndpoint,
  supportTicketEndpoint,
  supportTicketChangeEndpoint,
  supportTicketsEndpoint,
  ticketMessageEndpoint,
  ticketMessagesEndpoint,
  batchEndpoint,
  contractsEndpoint,
  delegatedAdminCustomersEndpoint,
  delegatedAdminRelationshipsEndpoint,
  healthOverviewsEndpoint,
  issuesEndpoint,
  messagesEndpoint,
  organizationEndpoint,
  serviceManagementDetailsEndpoint,
  subscribedSkusEndpoint,
  tenantInformationEndpoint,
  agreementStatusEndpoint,
  auditRecordsEndpoint,
  customerEndpoint,
  customerDomainsEndpoint,
  customerOrganizationEndpoint,
  customerResellersEndpoint,
  customersEndpoint,
  indirectResellersEndpoint,
  managedServicesEndpoint,
  mpnProfileEndpoint,
  organizationProfileEndpoint,
  relationshipRequestEndpoint,
  serviceRequestEndpoint,
  serviceRequestChangeEndpoint,
  serviceRequestsEndpoint,
  subscriptionsEndpoint,
  supportContactEndpoint,
  supportProfileEndpoint,
  supportProfileChangeEndpoint,
  validationStatusEndpoint,
] as const;

/** Every endpoint that answers anybody; the contract suite walks this list, too. */
export const openEndpoints = [loginHostsEndpoint, openIdConfigurationEndpoint] as const;
