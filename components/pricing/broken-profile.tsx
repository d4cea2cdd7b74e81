import type { Messages } from "../../lib/i18n/index.ts";
import { exactTime } from "../../lib/i18n/time.ts";
import { useMessages } from "../hooks/use-messages.ts";
import type { KnownProfile } from "../hooks/use-partner-profile.ts";
import { Note } from "../ui/note.tsx";

/** The field that a path of a profile leads to, in words, with the path for whoever mends the policy. */
function fieldName({ partnerProfile: words }: Messages, path: string): string {
  const [first = "", second] = path.split(".");
  const names: Readonly<Record<string, string>> = {
    kind: words.kind,
    provider: second === "contact" ? words.providerContact : words.provider,
    plans: words.plans,
    designations: words.designations,
    accessId: words.accessId,
    contractId: words.contractId,
  };
  const number = second !== undefined && /^\d+$/.test(second) ? ` ${Number(second) + 1}` : "";
  return first in names ? `${names[first]}${number} (${path})` : path;
}

/** That the profile of browser policy cannot be used, why, and which one is in force instead. Nothing where it is sound. */
export function BrokenProfile({ known: { policy, at } }: { readonly known: KnownProfile }) {
  const { messages, language } = useMessages();
  const words = messages.partnerProfile.policy;
  if (policy?.problem === undefined) return null;
  const { code, fields = [] } = policy.problem;
  const good = policy.from === "policy" && at !== undefined;
  return (
    <Note tone="warning" title={words.broken}>
      <p>
        {words.refused[code]}{" "}
        {fields.length > 0 ? words.fields(fields.map((key) => fieldName(messages, key)).join(", ")) : null}
      </p>
      <p>{good ? words.lastGood(exactTime(language, at)) : words.noneGood[policy.from === "user" ? "user" : "none"]}</p>
    </Note>
  );
}
