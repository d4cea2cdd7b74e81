import type { Messages } from "../i18n/index.ts";
import type { Detection } from "../schemas/detection.ts";

/** What is said first of a tab, and what to do about it. The panel, the popup and the icon say the same. */
export type Headline = { readonly title: string; readonly advice: string };

/** The words for a judged tab. For a customer they say how sure that is; the name stands beside them. */
export function headline(detection: Detection, messages: Messages): Headline {
  const { who, detection: words } = messages;
  if (detection.kind === "contradiction") return who.disagreement[detection.why];
  if (detection.kind === "customer") {
    const title = detection.opened ? who.openedFor : words.certainty[detection.certainty];
    return { title, advice: words.advice.customer };
  }
  if (detection.kind === "own-tenant" && detection.resourceOfUnknownOwner) {
    return { title: who.maybeCustomer, advice: who.maybeCustomerAdvice };
  }
  if (detection.kind === "stranger" && detection.sharepointName) {
    return { title: who.unknownSharepoint, advice: who.unknownSharepointAdvice };
  }
  const disagrees =
    detection.kind === "silent" &&
    (detection.reason === "silent-disagrees" || detection.reason === "silent-doubled-value");
  const title = disagrees ? who.addressDisagrees : words.title[detection.kind];
  return { title, advice: words.advice[detection.kind] };
}
