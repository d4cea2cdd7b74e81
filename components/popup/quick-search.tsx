import type { Account } from "../../lib/schemas/account.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { CustomerPicker } from "../customer/customer-picker.tsx";
import { useAfterPaint } from "../hooks/use-after-paint.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useQuickCustomers, useWatchedBy } from "../hooks/use-quick.ts";
import { RowActions } from "./row-actions.tsx";
import { WorstHealth } from "./worst-health.tsx";

type Props = {
  readonly account: Account;
  readonly signedIn: boolean;
  readonly onChoose: (tenantId: TenantId) => void;
  readonly onPortals: (customer: Customer & Scope) => void;
};

/** Finds a customer of the whole list; before anything is typed those in trouble and those looked at lately. */
export function QuickSearch({ account, signedIn, onChoose, onPortals }: Props) {
  const { popup } = useMessages().messages;
  const rows = useQuickCustomers(account);
  const watched = useWatchedBy(account);
  const { ask } = useCommand("refresh-watched");
  const tenantIds = watched.map(({ tenantId }) => tenantId);
  useAfterPaint(signedIn && tenantIds.length > 0 ? tenantIds.join() : undefined, () => void ask({ tenantIds }));
  return (
    <CustomerPicker
      account={account}
      label={popup.search}
      help={popup.searchHelp}
      focused
      before={{ rows, label: popup.before, empty: popup.beforeEmpty }}
      onChoose={onChoose}
      renderFacts={(row) => <WorstHealth scope={row} />}
      renderActions={(row, reachable) => (
        <RowActions customer={row} reachable={reachable} onPortals={() => onPortals(row)} />
      )}
    />
  );
}
