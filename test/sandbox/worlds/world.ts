import type { CloudId } from "../../../lib/schemas/cloud.ts";

/** One post of an issue, HTML as Microsoft writes it. `at` is milliseconds since 1970, here and everywhere in a world. */
export type Post = { at: number; type: string; html: string };

export type Issue = {
  id: string;
  title: string;
  feature: string;
  featureGroup: string;
  impact: string;
  /** PascalCase as live answers write it, though documented in camelCase; so are origin and status. */
  classification: string;
  origin: string;
  status: string;
  resolved: boolean;
  startedAt: number;
  endedAt: number | undefined;
  updatedAt: number;
  details: { name: string; value: string }[];
  posts: Post[];
};

/** An online service of a tenant. `id` is Microsoft's short name, such as Exchange. */
export type Service = { id: string; service: string; status: string; issues: Issue[] };

export type Message = {
  id: string;
  title: string;
  category: string;
  severity: string;
  services: string[];
  tags: string[];
  majorChange: boolean;
  startedAt: number;
  endedAt: number;
  updatedAt: number;
  actBefore: number | undefined;
  html: string;
};

/** One message of an Azure ticket; `name` is its name in the path. */
export type TicketMessage = {
  name: string;
  subject: string;
  html: string;
  sender: string;
  direction: "inbound" | "outbound";
  at: number;
};

export type AzureTicket = {
  name: string;
  number: string;
  title: string;
  description: string;
  severity: "minimal" | "moderate" | "critical" | "highestcriticalimpact";
  status: "Open" | "Closed" | "Updating";
  createdAt: number;
  modifiedAt: number;
  messages: TicketMessage[];
};

/** An event of Azure service health; `id` is the tracking id. */
export type AzureEvent = {
  id: string;
  title: string;
  html: string;
  type: string;
  status: "Active" | "Resolved";
  level: "Critical" | "Error" | "Warning" | "Informational";
  service: string;
  region: string;
  startedAt: number;
  mitigatedAt: number | undefined;
  updatedAt: number;
  microsoftWantsTickets: boolean;
};

export type AzureSubscription = {
  id: string;
  name: string;
  state: "Enabled" | "Warned" | "PastDue" | "Disabled";
  /** Who holds an Azure role on it, by username: GDAP alone gives none. */
  readers: "everyone" | string[];
  /** The support plan that a ticket would be filed under. */
  plan: string;
  tickets: AzureTicket[];
  events: AzureEvent[];
};

/** An Entra directory with what its services say about themselves. */
export type Tenant = {
  readonly tenantId: string;
  readonly cloud: CloudId;
  name: string;
  /** The default domain first. */
  domains: string[];
  initialDomain: string;
  sharepointName: string;
  countryCode: string;
  region: string;
  /** GCC, DODCON or DOD where the tenant has one. */
  regionSubScope: string | undefined;
  /** What the application may do here: "everything", or permissions such as `graph/ServiceHealth.Read.All`. */
  consent: "everything" | string[];
  services: Service[];
  messages: Message[];
  azure: AzureSubscription[];
};

export type Note = { by: string; at: number; text: string };

export type ServiceRequest = {
  id: string;
  title: string;
  description: string;
  severity: "unknown" | "critical" | "moderate" | "minimal";
  status: "none" | "open" | "closed" | "attention_needed";
  topicId: string;
  topicName: string;
  productId: string;
  countryCode: string;
  contact: { firstName: string; lastName: string; email: string };
  createdAt: number;
  modifiedAt: number;
  /** Never closed: undefined, which Partner Center writes as the year 1. */
  closedAt: number | undefined;
  notes: Note[];
};

export type Subscription = {
  id: string;
  name: string;
  kind: "legacy" | "newcommerce";
  status: "none" | "active" | "pending" | "suspended" | "expired" | "disabled" | "deleted";
  quantity: number;
  createdAt: number;
  endsAt: number;
};

/** How a partner stands to a customer's tenant, as Partner Center keeps it. */
export type Customer = {
  readonly tenant: Tenant;
  /** The name in Partner Center, which may differ from the directory's own. */
  companyName: string;
  /** False: there is no reseller transaction, so Partner Center answers 404 although GDAP works. */
  known: boolean;
  relationship: "none" | "reseller" | "advisor" | "syndication" | "microsoft_support";
  validation: "Unknown" | "UnderReview" | "Allowed" | "NotAllowed" | "Not Ready";
  indirectResellers: Reseller[];
  subscriptions: Subscription[];
  serviceRequests: ServiceRequest[];
};

export type Reseller = { id: string; name: string; mpnId: string; location: string; state: string };

/** A GDAP relationship. It gives access while it is active or expiring and its end has not come. */
export type Relationship = {
  id: string;
  name: string;
  tenantId: string;
  customerName: string;
  status:
    | "created"
    | "approvalPending"
    | "approved"
    | "activating"
    | "active"
    | "expiring"
    | "expired"
    | "terminationRequested"
    | "terminating"
    | "terminated";
  /** Ids of directory roles. */
  roles: string[];
  /** The agents in its security groups, by username. */
  members: "everyone" | string[];
  duration: string;
  autoExtend: string;
  createdAt: number;
  activatedAt: number | undefined;
  endsAt: number | undefined;
};

export type Agent = {
  readonly id: string;
  readonly username: string;
  name: string;
  /** Partner Center roles; empty for a user who may not use Partner Center. */
  partnerCenterRoles: ("AdminAgents" | "HelpdeskAgents" | "SalesAgents")[];
  /** Directory roles in the partner's own tenant. */
  roles: string[];
};

export type Partner = {
  readonly tenant: Tenant;
  readonly mpnId: string;
  agents: Agent[];
  customers: Customer[];
  relationships: Relationship[];
  resellers: Reseller[];
  support: { email: string; telephone: string; website: string };
};

/** All that the sandbox knows. Tests may change it while the sandbox runs. */
export type World = { readonly now: number; readonly partners: Partner[] };

/** Every tenant of a world, the partners' own first. */
export function tenantsOf(world: World): Tenant[] {
  const own = world.partners.map(({ tenant }) => tenant);
  const others = world.partners.flatMap(({ customers }) => customers.map(({ tenant }) => tenant));
  return [...new Set([...own, ...others])];
}
