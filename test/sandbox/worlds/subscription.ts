import { day } from "./days.ts";
import { idOf } from "./ids.ts";
import type { Subscription } from "./world.ts";

/** A new-commerce subscription that was bought 100 days ago for a year. */
export function subscription(
  number: number,
  name: string,
  now: number,
  given: Partial<Subscription> = {},
): Subscription {
  return {
    id: idOf("5b5c0000", number),
    name,
    kind: "newcommerce",
    status: "active",
    quantity: 25,
    createdAt: now - 100 * day,
    endsAt: now + 265 * day,
    ...given,
  };
}
