import { day } from "./days.ts";
import type { Message } from "./world.ts";

/** A message of the message centre, a week old, that plans a change. */
export function message(id: string, title: string, now: number, given: Partial<Message> = {}): Message {
  return {
    id,
    title,
    category: "PlanForChange",
    severity: "Normal",
    services: ["Microsoft Teams"],
    tags: ["New feature", "Admin impact"],
    majorChange: false,
    startedAt: now - 7 * day,
    endedAt: now + 90 * day,
    updatedAt: now - 6 * day,
    actBefore: undefined,
    html: `<p>${title}.</p><p><b>When this will happen:</b> next month.</p><p><b>What you need to do:</b> nothing now.</p>`,
    ...given,
  };
}
