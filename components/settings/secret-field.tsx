import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { TextField } from "react-aria-components/TextField";
import { masked } from "../../lib/schemas/partner-profile.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import styles from "./settings-page.module.css";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly stored: boolean;
  readonly wrong: boolean;
  readonly locked: boolean;
  readonly onChange: (value: string) => void;
  readonly onRemove: () => void;
};

/** A new value for a secret, masked while it is typed. What is stored is never put into the page: dots say that there is something. */
export function SecretField({ id, label, value, stored, wrong, locked, onChange, onRemove }: Props) {
  const words = useMessages().messages.partnerProfile;
  const there = stored ? words.stored : words.notStored;
  const help = locked ? there : `${there} ${words.secretHelp}${stored ? ` ${words.secretKept}` : ""}`;
  return (
    <div className={styles["field"]}>
      <TextField
        id={id}
        type="password"
        className={styles["field"] ?? ""}
        value={value}
        onChange={onChange}
        isInvalid={wrong}
        isReadOnly={locked}
        aria-describedby={`${id}-help`}
      >
        <Label>{label}</Label>
        <Input autoComplete="off" spellCheck={false} placeholder={masked(stored ? label : undefined)} data-secret="" />
      </TextField>
      <p id={`${id}-help`} className={wrong ? styles["wrong"] : styles["help"]}>
        {wrong ? words.wrongSecret : help}
      </p>
      {stored && !locked ? (
        <Button look="quiet" onPress={onRemove}>
          {words.remove(label)}
        </Button>
      ) : null}
    </div>
  );
}
