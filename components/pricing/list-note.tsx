import { exactTime } from "../../lib/i18n/time.ts";
import { usePorts } from "../hooks/ports.ts";
import { useMessages } from "../hooks/use-messages.ts";
import type { PriceListInForce } from "../hooks/use-support.ts";
import { Button } from "../ui/button.tsx";
import { Note } from "../ui/note.tsx";
import { PolicyFault } from "./policy-fault.tsx";

/** What has to be said of the price list itself: that policy set it, or that what policy sets cannot be read. */
export function ListNote({ inForce }: { readonly inForce: PriceListInForce }) {
  const { messages, language } = useMessages();
  const { policy } = messages.support;
  const { from, problem, at } = inForce;
  if (!problem) return from === "policy" ? <p>{policy.managed}</p> : null;
  return (
    <Note tone="warning" title={policy.broken}>
      <PolicyFault fault={problem} />
      <p>{at === undefined ? policy.noCopy : policy.lastGood(exactTime(language, at))}</p>
    </Note>
  );
}

/** There is no price list: what to do. */
export function NoList({ managed }: { readonly managed: boolean }) {
  const { pricing, support } = useMessages().messages;
  const { openSettingsAt } = usePorts();
  return (
    <Note title={support.emptyTitle}>
      <p>{managed ? support.policy.managed : pricing.emptyList}</p>
      {managed ? null : <Button onPress={() => openSettingsAt("price-list")}>{support.writeList}</Button>}
    </Note>
  );
}
