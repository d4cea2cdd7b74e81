import type { ReactNode } from "react";
import type { Customer } from "../../lib/schemas/customer.ts";
import type { PlaceId } from "../../lib/schemas/place.ts";
import type { Scope } from "../../lib/schemas/scope.ts";

/** What every place of the panel is given. */
export type PlaceProps = {
  readonly scope: Scope;
  readonly customer: Customer & Scope;
  readonly signedIn: boolean;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
  readonly go: (place: PlaceId) => void;
};

/** One place of the panel: what is shown there of the customer. */
export type Place = { readonly id: PlaceId; readonly Shown: (props: PlaceProps) => ReactNode };
