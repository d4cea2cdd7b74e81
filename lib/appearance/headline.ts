import type { Messages } from "../i18n/index.ts";
import type { CloudId } from "../schemas/cloud.ts";
import type { Detection } from "../schemas/detection.ts";

/** What is said first of a tab, and what to do about it. The panel, the popup and the icon say the same. */
export type Headline = { readonly title: string; readonly advice: string };

/** Why there is no list to look a tenant up in; `other-cloud` where the tab is in another cloud than the one that is set. */
export type ListLack =
  | { readonly why: "signed-out" | "never-fetched" | "fetch-failed" }
  | { readonly why: "other-cloud"; readonly tab: CloudId; readonly set: CloudId };

function lackWords(lack: ListLack, { who, cloud }: Messages): Headline {
  if (lack.why !== "other-cloud") return who.noList[lack.why];
  return { title: who.otherCloud(cloud[lack.tab], cloud[lack.set]), advice: who.otherCloudAdvice };
}

/**
 * The words for a judged tab. For a customer they say how sure that is; the name stands beside them. `lack` is why there is no
 * list to look a tenant up in, where that is known.
 */
export function headline(detection: Detection, messages: Messages, lack?: ListLack): Headline {
  const { who, detection: words } = messages;
  if (detection.kind === "contradiction") return who.disagreement[detection.why];
  if (detection.kind === "customer") {
    const { certainty, confirmed, opened } = detection;
    const sure = confirmed && certainty === "names" ? words.confirmedByPage : words.certainty[certainty];
    const title = opened ? who.openedFor : sure;
    return { title, advice: words.advice.customer };
  }
  if (detection.kind === "own-tenant" && detection.resourceOfUnknownOwner) {
    return { title: who.maybeCustomer, advice: who.maybeCustomerAdvice };
  }
  if (detection.kind === "stranger" && detection.sharepointName) {
    return { title: who.unknownSharepoint, advice: who.unknownSharepointAdvice };
  }
  if (detection.kind === "unlisted" && lack) return lackWords(lack, messages);
  const disagrees =
    detection.kind === "silent" &&
    (detection.reason === "silent-disagrees" || detection.reason === "silent-doubled-value");
  const title = disagrees ? who.addressDisagrees : words.title[detection.kind];
  return { title, advice: words.advice[detection.kind] };
}
