import { type Headline, headline, type ListLack } from "../../lib/appearance/headline.ts";
import type { Detection } from "../../lib/schemas/detection.ts";
import { usePorts } from "./ports.ts";
import { useAccount } from "./use-customer.ts";
import { useMessages } from "./use-messages.ts";
import { useList } from "./use-quick.ts";
import { useStored } from "./use-stored.ts";

/** Why there is no list to look the tab's tenant up in; `undefined` where it was looked up, and while that is read. */
export function useListLack(detection: Detection | undefined): ListLack | undefined {
  const state = useAccount();
  const settings = useStored(usePorts().settings);
  const list = useList(state?.account);
  if (detection?.kind !== "unlisted" || !state || !settings) return undefined;
  if (settings.cloud !== detection.cloud) return { why: "other-cloud", tab: detection.cloud, set: settings.cloud };
  if (!state.account || !state.signedIn) return { why: "signed-out" };
  return list && { why: list.sync?.error ? "fetch-failed" : "never-fetched" };
}

/** The words for a judged tab, with why it could not be looked up. */
export function useHeadline(detection: Detection, lack: ListLack | undefined): Headline {
  return headline(detection, useMessages().messages, lack);
}
