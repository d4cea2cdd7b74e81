import Dexie, { type Table } from "dexie";
import type { Scope } from "../schemas/scope.ts";

/** The agent's own word that a SharePoint name is this customer's. Bound to account, cloud and tenant. */
export type SharepointNameRow = Scope & {
  readonly sharepointName: string;
  /** Epoch milliseconds. */
  readonly at: number;
};

/**
 * What the user made. Never cleared by sign-out or by a change of the cache's schema: a new version here keeps what is there.
 *
 * | table | what clears it |
 * |---|---|
 * | sharepointNames | the agent, row by row; erasing what was made |
 */
export class UserData extends Dexie {
  declare readonly sharepointNames: Table<SharepointNameRow>;

  constructor(name = "user") {
    super(name);
    this.version(1).stores({ sharepointNames: "[account+cloud+sharepointName], [account+cloud]" });
  }
}

/** The agent's word about a SharePoint name. */
export function readSharepointName(
  user: UserData,
  { account, cloud }: Pick<Scope, "account" | "cloud">,
  sharepointName: string,
): Promise<SharepointNameRow | undefined> {
  return user.sharepointNames.get([account, cloud, sharepointName]);
}
