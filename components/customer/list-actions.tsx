import { usePorts } from "../hooks/ports.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useAccount } from "../hooks/use-customer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useStored } from "../hooks/use-stored.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";

/** A button that fetches the customer list now. What becomes of it is seen in the list, or where its failures are told. */
export function FetchList({ label }: { readonly label: string }) {
  const { who } = useMessages().messages;
  const { ask, running } = useCommand("refresh-list");
  return (
    <>
      <Button onPress={() => void ask(undefined)} disabled={running}>
        {label}
      </Button>
      <span role="status" className="visually-hidden">
        {running ? who.fetchingList : ""}
      </span>
    </>
  );
}

/** A button that signs in, or leads to where the app is entered that is needed for it; nothing while somebody is signed in. */
export function SignInFirst() {
  const { actions } = useMessages().messages;
  const ports = usePorts();
  const state = useAccount();
  const settings = useStored(ports.settings);
  const signIn = useCommand("sign-in");
  if (!state || state.signedIn || !settings) return null;
  if (!settings.clientId) return <Button onPress={ports.openSettings}>{actions.settings}</Button>;
  return (
    <>
      <Button onPress={() => void signIn.ask(undefined)} disabled={signIn.running}>
        {actions.signIn}
      </Button>
      {signIn.error ? <ErrorNote error={signIn.error} /> : null}
    </>
  );
}
