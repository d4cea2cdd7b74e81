import { clouds } from "../../lib/clouds/index.ts";
import { mergeRequests } from "../../lib/requests/merge.ts";
import { scopeKey } from "../../lib/schemas/scope.ts";
import { FreshLine } from "../health/fresh-line.tsx";
import { useCommand } from "../hooks/use-command.ts";
import type { SyncState } from "../hooks/use-health.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { type RequestRows, useAzureSight, useRequests } from "../hooks/use-requests.ts";
import type { PlaceProps } from "../panel/place.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Incomplete, StandIn } from "./incomplete.tsx";
import styles from "./request.module.css";
import { RequestList } from "./request-list.tsx";

/** When the list was last whole: the older of what the two sources last brought. */
function fetchedAt({ syncs }: RequestRows): number | undefined {
  const times = syncs.map((sync) => sync?.succeededAt).filter((at) => at !== undefined);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** How the list as a whole stands: as old as its older part, with what Partner Center's part last failed by. */
function listSync(rows: RequestRows): SyncState | undefined {
  const [partner, tickets] = rows.syncs;
  const sync = partner ?? tickets;
  if (!sync) return undefined;
  const { succeededAt: _own, ...rest } = sync;
  const at = fetchedAt(rows);
  return at === undefined ? rest : { ...rest, succeededAt: at };
}

/** Where else requests may be: links into the portals that show them. */
function Elsewhere({ scope, name }: Pick<PlaceProps, "scope"> & { readonly name: string }) {
  const { incomplete: words } = useMessages().messages.requests;
  const { ask, error } = useCommand("open-portal");
  const portals = [
    ["partner-center", "Partner Center"],
    ["m365-admin", "Microsoft 365 admin center"],
  ] as const;
  return (
    <div className={styles["elsewhere"]}>
      <p>{words.elsewhere}</p>
      <div className={styles["actions"]}>
        {portals.map(([portal, title]) => (
          <Button
            key={portal}
            look="quiet"
            label={words.openPortal(title, name)}
            onPress={() => void ask({ portal, tenantId: scope.tenantId })}
          >
            {title}
          </Button>
        ))}
      </div>
      {error ? <ErrorNote error={error} customer={scope.tenantId} /> : null}
    </div>
  );
}

/** A customer's support requests with Microsoft, whichever door they went through, as they stand in the cache. */
export function RequestsSection({ scope, customer, signedIn, refreshing, onRefresh }: PlaceProps) {
  const { messages } = useMessages();
  const { requests: words } = messages;
  const rows = useRequests(scope);
  const azure = useAzureSight(scope);
  const name = customer.name || customer.domain || scope.tenantId;
  const at = rows && fetchedAt(rows);
  const list = rows && mergeRequests(rows.rows);
  const partnerCenter = clouds[scope.cloud].has.serviceRequests;
  const failed = rows?.syncs.some((sync) => sync?.error !== undefined);
  const whole = at !== undefined && !failed;
  return (
    <section
      className={styles["section"]}
      aria-labelledby="requests"
      data-tenant={scope.tenantId}
      key={scopeKey(scope)}
    >
      <h2 id="requests" className="visually-hidden">
        {words.heading}
      </h2>
      <StandIn scope={scope} />
      {rows ? (
        <FreshLine
          scope={scope}
          sync={listSync(rows)}
          signedIn={signedIn}
          refreshing={refreshing}
          onRefresh={onRefresh}
        />
      ) : null}
      {list && list.open.length === 0 && at !== undefined ? (
        <p>{list.closed.length === 0 && whole ? words.none : words.noneOpen}</p>
      ) : null}
      {list && list.open.length + list.closed.length > 0 ? (
        <RequestList scope={scope} list={list} signedIn={signedIn} name={name} />
      ) : null}
      {rows && at === undefined && signedIn && !failed && partnerCenter ? (
        <Skeleton lines={6} label={words.loading} />
      ) : null}
      {rows && at === undefined && !signedIn ? <p>{words.waiting}</p> : null}
      {rows ? <Incomplete scope={scope} rows={rows} azure={azure} signedIn={signedIn} /> : null}
      {at === undefined && partnerCenter ? null : <Elsewhere scope={scope} name={name} />}
    </section>
  );
}
