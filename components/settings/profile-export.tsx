import { useState } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import type { Account } from "../../lib/schemas/account.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { type KnownProfile, useProfileForFile } from "../hooks/use-partner-profile.ts";
import boxes from "../price-list/price-list.module.css";
import { Button } from "../ui/button.tsx";
import { saveFile } from "../ui/save-file.ts";
import styles from "./settings-page.module.css";

/** Hands the profile out as a file; with its secrets only where that is asked for, each time anew. */
export function ProfileExport({ account, known }: { readonly account: Account; readonly known: KnownProfile }) {
  const words = useMessages().messages.partnerProfile;
  const read = useProfileForFile(account);
  const [withSecrets, setWithSecrets] = useState(false);
  const has = known.hasSecret.accessId || known.hasSecret.contractId;
  const hand = async (): Promise<void> => {
    const profile = await read(withSecrets);
    setWithSecrets(false);
    if (profile) saveFile(words.fileName, `${JSON.stringify(profile, undefined, 2)}\n`, "application/json");
  };
  return (
    <div className={styles["actions"]}>
      <Button onPress={() => void hand()}>{words.export}</Button>
      {has ? (
        <Checkbox isSelected={withSecrets} onChange={setWithSecrets} className={boxes["box"] ?? ""}>
          <span aria-hidden="true" className={boxes["tick"]} />
          {words.withSecrets}
        </Checkbox>
      ) : null}
    </div>
  );
}
