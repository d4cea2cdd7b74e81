import * as z from "zod/mini";
import type { Account } from "./account.ts";
import { cloudIds } from "./cloud.ts";

/** Whose data it is: an agent's account in a cloud. What an agent made carries it. */
export const ownerSchema = z.object({ account: z.string().check(z.minLength(1)), cloud: z.enum(cloudIds) });

export type Owner = Readonly<z.infer<typeof ownerSchema>>;

export function ownerOf({ id, cloud }: Account): Owner {
  return { account: id, cloud };
}

/** One string for an owner, the same for equal ones and for no others. */
export function ownerText({ account, cloud }: Owner): string {
  return `${account}|${cloud}`;
}
