import { clouds } from "../clouds/index.ts";
import { type CloudId, cloudIds } from "../schemas/cloud.ts";
import type { Services } from "./services.ts";

/**
 * The ids of the accounts of all other sign-in hosts than one cloud's: one account a cloud, and what happens to one leaves the
 * others alone.
 */
export async function accountsBeside(cloud: CloudId, { account }: Services): Promise<readonly string[]> {
  const others = cloudIds.filter((id) => clouds[id].open && clouds[id].login !== clouds[cloud].login);
  const found = await Promise.all(others.map(async (id) => (await account.of(id).get()).account?.id));
  return found.filter((id) => id !== undefined);
}
