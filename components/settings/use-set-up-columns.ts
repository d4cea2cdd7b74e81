import type { SetUpColumn } from "../../lib/advice/set-up-csv.ts";
import { useMessages } from "../hooks/use-messages.ts";

/** The columns of the exported table, in the screen's language; dates as ISO 8601, so that a spreadsheet can sort them. */
export function useSetUpColumns(): readonly SetUpColumn[] {
  const { messages } = useMessages();
  const { column, step, access, consent, healthRole, reachable } = messages.setUp;
  return [
    { heading: column.customer, cell: (row) => row.name },
    { heading: column.domain, cell: (row) => row.domain },
    { heading: column.tenantId, cell: (row) => row.tenantId },
    { heading: column.step, cell: (row) => step[row.step] },
    { heading: column.access, cell: (row) => (row.access ? access[row.access.state] : access.notHere) },
    { heading: column.ends, cell: (row) => row.access?.endsAt ?? "" },
    { heading: column.consent, cell: (row) => consent[row.consent] },
    { heading: column.role, cell: (row) => healthRole[row.role] },
    { heading: column.reachable, cell: (row) => reachable[row.reachable] },
  ];
}
