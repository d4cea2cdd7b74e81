import { knownDomains, unknownCustomers, withTenantIds } from "../../lib/pricing/list/unknown-customers.ts";
import type { PriceList } from "../../lib/schemas/price-list.ts";
import type { KnownCustomers } from "../hooks/use-known-customers.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { Note } from "../ui/note.tsx";

/** Keys that are listed; more are counted. */
const most = 20;

type Named = Pick<PriceList, "assignments" | "segments">;

type Props<T extends Named> = {
  readonly known: KnownCustomers | null | undefined;
  readonly list: T;
  /** The line of a file that each assignment stands in; without them they go by their number. */
  readonly lines?: readonly number[];
  /** Takes the list with tenant ids in the place of domains. */
  readonly onChange?: (list: T) => void;
};

/** Customers of a price list who are in no customer list: a warning that keeps nobody from anything. And tenant ids for domains. */
export function CustomerCheck<T extends Named>({ known, list, lines, onChange }: Props<T>) {
  const { pricing, priceEditor: words } = useMessages().messages;
  const named =
    list.assignments.some(({ who }) => who.to === "customer") || list.segments.some((one) => one.customers.length > 0);
  if (known === undefined || !named) return null;
  if (known === null) return <p>{words.customers.unchecked}</p>;
  const unknown = unknownCustomers(list, known.keys);
  const domains = onChange ? knownDomains(list, known.keys, known.otherDomains) : 0;
  const offered =
    onChange && domains > 0 ? (
      <Button look="quiet" onPress={() => onChange(withTenantIds(list, known.keys, known.otherDomains))}>
        {words.customers.tenantIds(domains)}
      </Button>
    ) : null;
  if (unknown.length === 0) return offered;
  const place = (where: "assignments" | "segments", index: number): string => {
    if (where === "segments") return `${words.field.tag} “${list.segments[index]?.tag ?? ""}”`;
    const line = lines?.[index];
    return line === undefined ? words.assignmentNumber(index + 1) : pricing.csvLine(line);
  };
  return (
    <Note tone="warning" title={words.customers.unknown(unknown.length)}>
      <ul>
        {unknown.slice(0, most).map((one) => (
          <li key={one.key} data-unknown={one.key}>
            {words.transfer.at(place(one.in, one.index), one.key)}
          </li>
        ))}
      </ul>
      {unknown.length > most ? <p>{words.mistakes.more(unknown.length - most)}</p> : null}
      <p>{words.customers.unknownHelp}</p>
      {offered}
    </Note>
  );
}
