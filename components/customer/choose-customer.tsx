import { useState } from "react";
import type { Account } from "../../lib/schemas/account.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { CustomerPicker } from "./customer-picker.tsx";

type Props = {
  readonly account: Account;
  readonly another?: boolean;
  readonly onChoose: (tenantId: TenantId) => void;
};

/** A button that unfolds the customer picker; choosing folds it again. */
export function ChooseCustomer({ account, another = false, onChoose }: Props) {
  const { who } = useMessages().messages;
  const [open, setOpen] = useState(false);
  const label = another ? who.chooseAnother : who.choose;
  if (!open) {
    return (
      <div>
        <Button look={another ? "quiet" : "normal"} shortcut="chooseCustomer" onPress={() => setOpen(true)}>
          {label}
        </Button>
      </div>
    );
  }
  const choose = (tenantId: TenantId): void => {
    setOpen(false);
    onChoose(tenantId);
  };
  return <CustomerPicker account={account} label={label} help={who.chooseHelp} onChoose={choose} focused />;
}
