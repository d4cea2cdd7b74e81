import * as z from "zod/mini";
import type { Command } from "./command.ts";

const input = z.object({
  address: z.string().check(z.maxLength(65_536)),
  directoryName: z.optional(z.string().check(z.maxLength(256))),
});

/** A portal page's script says what the page calls itself. */
export const reportPage: Command<"report-page", "portal-page", z.infer<typeof input>> = {
  name: "report-page",
  from: "portal-page",
  input,
  run: ({ address, directoryName }, { tracker }, { tabId, documentId }) =>
    tracker.reported({ tabId, documentId, address, words: directoryName ? { directoryName } : {} }),
};
