import { permissions, scopeOfPermission } from "../../lib/advice/permissions.ts";
import { redirectsToRegister } from "../../lib/advice/redirects.ts";
import { clouds } from "../../lib/clouds/index.ts";
import { usePorts } from "../hooks/ports.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useStored } from "../hooks/use-stored.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import styles from "./set-up-check.module.css";

/** What is set up once at the partner's company: the app's addresses and permissions, the role, the second factor. */
export function SetUpOwn() {
  const { messages } = useMessages();
  const ports = usePorts();
  const settings = useStored(ports.settings);
  const words = messages.setUp;
  if (!settings) return null;
  const scopes = permissions.flatMap((permission) => {
    const scope = scopeOfPermission(permission, clouds[settings.cloud]);
    return scope ? [{ ...permission, scope }] : [];
  });
  return (
    <details className={styles["own"]}>
      <summary>{words.own}</summary>
      <h3>{words.redirects}</h3>
      <ul className={styles["list"]}>
        {redirectsToRegister(ports.redirectUri).map(({ browser, address }) => (
          <li key={browser}>
            {words.redirect[browser]}: <code>{address}</code>{" "}
            <CopyButton text={address} label={`${messages.actions.copy}: ${words.redirect[browser]}`} />
          </li>
        ))}
      </ul>
      <h3>{words.permissions}</h3>
      <ul className={styles["list"]}>
        {scopes.map(({ scope, where, why }) => (
          <li key={scope}>
            <code>{scope}</code> <span className={styles["quiet"]}>({words.where[where]})</span>
            <br />
            {words.why[why]}
          </li>
        ))}
      </ul>
      <h3>{words.role}</h3>
      <p>{words.roleHelp}</p>
      <h3>{words.mfa}</h3>
      <p>{words.mfaHelp}</p>
    </details>
  );
}
