import { useState } from "react";
import type { Account } from "../../lib/schemas/account.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import { Note } from "../ui/note.tsx";
import { CustomerPicker } from "./customer-picker.tsx";
import styles from "./nobody.module.css";
import { Sides } from "./sides.tsx";

type Props = { readonly account: Account; readonly sharepointName: string };

/** Asks whose a SharePoint name is: the customer is chosen by name, shown once more, and confirmed. */
export function SharepointName({ account, sharepointName }: Props) {
  const { who } = useMessages().messages;
  const { ask, error } = useCommand("confirm-sharepoint-name");
  const [chosen, setChosen] = useState<{ tenantId: TenantId; name: string }>();
  if (!chosen) {
    return (
      <CustomerPicker
        account={account}
        label={who.confirmSharepoint}
        help={who.confirmSharepointHelp(sharepointName)}
        onChoose={(tenantId, name) => setChosen({ tenantId, name })}
      />
    );
  }
  const { tenantId, name } = chosen;
  return (
    <Note title={who.isThis(name)}>
      <Sides
        account={account}
        sides={[
          { label: who.thisTab, tenant: { sharepointName } },
          { label: name, tenant: { tenantId } },
        ]}
      />
      <div className={styles["answers"]}>
        <Button onPress={() => void ask({ sharepointName, tenantId })}>{who.yesIsThis(name)}</Button>
        <Button onPress={() => setChosen(undefined)}>{who.no}</Button>
      </div>
      {error ? <ErrorNote error={error} /> : null}
    </Note>
  );
}

/** Says that the customer is known by the agent's own word, and takes that back. */
export function SharepointNote({ sharepointName }: { readonly sharepointName: string }) {
  const { who } = useMessages().messages;
  const { ask } = useCommand("confirm-sharepoint-name");
  return (
    <Note>
      <p>{who.confirmedSharepoint}</p>
      <Button look="quiet" onPress={() => void ask({ sharepointName })}>
        {who.forgetSharepoint}
      </Button>
    </Note>
  );
}
