import { useState } from "react";
import type { Detection } from "../../lib/schemas/detection.ts";
import type { SiteAccess } from "../../lib/schemas/site-access.ts";
import { usePorts } from "../hooks/ports.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { Note } from "../ui/note.tsx";

type GrantProps = { readonly hosts: readonly string[] };

/** A button that asks the browser for sites, and says so when that was refused. */
function Grant({ hosts }: GrantProps) {
  const { site } = useMessages().messages;
  const { access } = usePorts();
  const [refused, setRefused] = useState(false);
  const grant = (): void => {
    void access.request(hosts).then((granted) => setRefused(!granted));
  };
  const [host] = hosts;
  return (
    <>
      <Button onPress={grant}>{hosts.length === 1 && host ? site.grantTo(host) : site.grant}</Button>
      <span role="status">{refused ? site.refused : ""}</span>
    </>
  );
}

type Props = {
  /** What the browser lets us see of the tab: asked for where the tab is followed, so that the answer outlives this note. */
  readonly access: SiteAccess | undefined;
  readonly detection: Detection | undefined;
};

/** The words for what is granted and what is not; nothing where all is. */
function Words({ access, detection }: Props) {
  const { site } = useMessages().messages;
  if (!access || !detection || detection.kind === "no-portal") return null;
  switch (access.state) {
    case "granted":
      return null;
    case "blocked":
      return (
        <Note tone="warning" title={site.blockedTitle}>
          <p>{site.blocked}</p>
        </Note>
      );
    case "unseen":
      return <Note>{site.unseen}</Note>;
    case "withheld":
      return (
        <Note tone="warning" title={site.withheldTitle}>
          <Grant hosts={access.hosts} />
          <p>{site.withheld}</p>
        </Note>
      );
    case "once":
      return (
        <Note>
          <p>{site.once}</p>
          {access.hosts.length > 0 ? <Grant hosts={access.hosts} /> : null}
        </Note>
      );
  }
}

/** What the browser, the user or the organisation lets us see of this tab, and how to change it; nothing where all is granted. */
export function AccessNote(props: Props) {
  return (
    <section aria-label={useMessages().messages.site.access}>
      <Words {...props} />
    </section>
  );
}
