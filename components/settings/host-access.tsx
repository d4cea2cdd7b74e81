import { type HostGroup, hostGroups } from "../../lib/settings/host-groups.ts";
import { usePorts } from "../hooks/ports.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useGrantedHosts } from "../hooks/use-site-access.ts";
import { useStored } from "../hooks/use-stored.ts";
import { Button } from "../ui/button.tsx";
import { Note } from "../ui/note.tsx";
import styles from "./settings-page.module.css";

function Group({ group: { id, hosts } }: { readonly group: HostGroup }) {
  const { site } = useMessages().messages;
  const { access, hostAnswers } = usePorts();
  const answers = useStored(hostAnswers);
  const granted = useGrantedHosts(hosts);
  const { ask } = useCommand("note-host-answer");
  const { title, why } = site.group[id];
  if (!granted || !answers) return null;
  const whole = granted.length === hosts.length;
  const state = whole ? site.allowed : granted.length > 0 ? site.partly : site.notAllowed;
  const gone = whole
    ? undefined
    : { allowed: site.wasRevoked, refused: site.wasRefused, none: undefined }[answers[id] ?? "none"];
  const allow = (): void => {
    void access.request(hosts).then((given) => ask({ group: id, answer: given ? "allowed" : "refused" }));
  };
  const withdraw = (): void => {
    void ask({ group: id }).then(() => access.remove(hosts));
  };
  return (
    <div className={styles["field"]} data-host-group={id}>
      <h3>{title}</h3>
      <p className={styles["help"]}>{why}</p>
      <details>
        <summary>{site.hosts(hosts.length)}</summary>
        <ul className={styles["hosts"]}>
          {hosts.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
      <div className={styles["actions"]}>
        {whole ? (
          <Button onPress={withdraw} label={site.withdrawLabel(title)}>
            {site.withdraw}
          </Button>
        ) : (
          <Button onPress={allow} label={site.allowLabel(title)}>
            {site.allow}
          </Button>
        )}
        <span role="status">{state}</span>
      </div>
      {gone ? <Note tone="warning">{gone}</Note> : null}
    </div>
  );
}

/** The portals that are read only if the agent allows it, in named groups, each with all its hosts. */
export function HostAccess() {
  const { site } = useMessages().messages;
  return (
    <section className={styles["group"]}>
      <h2>{site.heading}</h2>
      <p>{site.intro}</p>
      {hostGroups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </section>
  );
}
