import type { TenantId } from "../../../lib/schemas/tenant.ts";
import { contosoEast, contosoWest } from "../../builders/tenants.ts";
import type { Place } from "./places.ts";

const customers: readonly (TenantId | undefined)[] = [contosoWest, contosoEast];

/** What a person who has watched a tab from its beginning knows of it; written without a line of the product. */
export class TabTruth {
  private place: Place;
  private memory: { portal: Place["portal"]; tenant: TenantId } | undefined;
  private openedFor: TenantId | undefined;
  /** Whom the shell of the page names, which the page says after every navigation; nobody where no script of ours runs. */
  words: TenantId | undefined;
  /** A worker died with a move of this tab in its hands: what hangs on the tab's past may be forgotten, and must not be guessed. */
  forgiven = false;

  constructor(openedFor?: TenantId) {
    this.place = { address: undefined };
    this.openedFor = openedFor;
  }

  /** Whom the tab was opened for, as far as it has not left that customer since. */
  get claim(): TenantId | undefined {
    return this.openedFor;
  }

  goTo(place: Place): void {
    this.place = place;
    if (place.tenant) {
      this.memory = { portal: place.portal, tenant: place.tenant };
      this.forgiven = false;
      if (place.tenant !== this.openedFor) this.openedFor = undefined;
    } else if (place.unclear || place.portal === undefined || place.portal !== this.memory?.portal)
      this.memory = undefined;
  }

  /** The customer that may be shown; none where there is none, or nobody can tell. */
  get customer(): TenantId | undefined {
    const { place, memory, openedFor } = this;
    if (place.unclear || place.portal === undefined) return undefined;
    const tenant = place.tenant ?? memory?.tenant ?? openedFor;
    return customers.includes(tenant) ? tenant : undefined;
  }

  /**
   * Whether it may be forgotten: the claim of a tab, which is lost with the tab that it came from, and the memory of one whose
   * move was lost with a worker. An address that names a customer never is.
   */
  get forgettable(): boolean {
    return this.place.tenant === undefined && (this.forgiven || this.memory === undefined);
  }

  /** Whether the page's shell names another customer. */
  get contradicted(): boolean {
    return this.words !== undefined && this.words !== this.customer;
  }

  /** The domain that must be asked about before the customer can be known. */
  get asks(): string | undefined {
    return this.place.asked;
  }
}
