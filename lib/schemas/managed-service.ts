/** A service of a customer with the pages that Partner Center names for it; a page it does not name is empty. */
export type ManagedService = {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly adminUrl: string;
  readonly healthUrl: string;
  readonly ticketUrl: string;
};

/** Where a service of a customer is managed, as Graph says. */
export type ManagementLink = { readonly id: string; readonly service: string; readonly url: string };
