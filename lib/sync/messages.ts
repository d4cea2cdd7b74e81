import { messagesEndpoint } from "../api/graph/messages.ts";
import { ownerKey } from "../database/cache.ts";
import { replaceRows } from "../database/replace.ts";
import type { ServiceMessage } from "../schemas/message.ts";
import type { Source } from "./source.ts";

/** A customer's message centre. */
export const messagesSource: Source = {
  id: "messages",
  about: "customer",
  staleAfterMs: 60 * 60 * 1000,
  tables: ["messages"],
  async fetch(client, caller, { signal }) {
    const found = new Map<string, ServiceMessage>();
    let unreadable = 0;
    for await (const page of client.pages(messagesEndpoint, undefined, caller, signal ? { signal } : {})) {
      for (const message of page.value.rows) found.set(message.id, message);
      unreadable += page.value.unreadable;
    }
    return {
      unreadable,
      async write(cache, about) {
        const rows = [...found.values()].map((message) => ({ ...about, ...message }));
        await replaceRows(cache.messages, "[account+cloud+tenantId]", ownerKey(about), rows, (row) => row.id);
      },
    };
  },
};
