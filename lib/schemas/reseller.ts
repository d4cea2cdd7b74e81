/** An indirect reseller, or the indirect provider above one. Enumerations are Partner Center's words as they came. */
export type Reseller = {
  readonly id: string;
  readonly name: string;
  readonly mpnId: string;
  readonly relationship: string;
  /** Empty in a customer's list, which leaves it out. */
  readonly state: string;
  /** ISO 3166 country; empty in a customer's list. */
  readonly location: string;
};
