import { portalLinks } from "../../lib/appearance/portal-links.ts";
import { clouds } from "../../lib/clouds/index.ts";
import type { Messages } from "../../lib/i18n/index.ts";
import { mergeRequests } from "../../lib/requests/merge.ts";
import type { PortalId } from "../../lib/schemas/evidence.ts";
import { scopeKey } from "../../lib/schemas/scope.ts";
import { FreshLine } from "../health/fresh-line.tsx";
import { useCommand } from "../hooks/use-command.ts";
import type { SyncState } from "../hooks/use-health.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { type AzureSight, type RequestRows, useAzureSight, useRequests } from "../hooks/use-requests.ts";
import type { PlaceProps } from "../panel/place.ts";
import { portalName } from "../portals/portal-name.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Incomplete, NotListed, StandIn } from "./incomplete.tsx";
import styles from "./request.module.css";
import { RequestList } from "./request-list.tsx";

type Listed = { readonly syncs: RequestRows["syncs"]; readonly partnerCenter: boolean };

/** How the list as a whole stands: as old as its older part, with what Partner Center's part last failed by. */
function listSync({ syncs: [partner, tickets], partnerCenter }: Listed): SyncState | undefined {
  const parts = partnerCenter ? [partner, tickets] : [tickets];
  const sync = parts.find((part) => part !== undefined);
  if (!sync) return undefined;
  const { succeededAt: _own, error, ...rest } = sync;
  const times = parts.map((part) => part?.succeededAt).filter((at) => at !== undefined);
  return {
    ...rest,
    // Said by itself, with what helps.
    ...(error && error.kind !== "not-found" ? { error } : {}),
    ...(times.length === 0 ? {} : { succeededAt: Math.min(...times) }),
  };
}

/** That there is nothing open, as far as was read: no list that was not, is said to be empty. */
function nothingOpen(
  { syncs: [partner, tickets], partnerCenter }: Listed,
  azure: AzureSight | undefined,
  closed: number,
  words: Messages["requests"],
): string | undefined {
  if (partnerCenter && partner?.succeededAt !== undefined) {
    const both = tickets?.succeededAt !== undefined && azure?.count !== 0;
    const whole = closed === 0 && !partner.error && !tickets?.error;
    if (both) return whole ? words.none : words.noneOpen;
    return whole ? words.nonePartnerCenter : words.noneOpenPartnerCenter;
  }
  return tickets?.succeededAt !== undefined && azure && azure.count > 0 ? words.noneOpenAzure : undefined;
}

const elsewhere: ReadonlySet<PortalId> = new Set(["partner-center", "m365-admin"]);

/** Where else requests may be: links into the portals that show them. */
function Elsewhere({ customer, name }: Pick<PlaceProps, "customer"> & { readonly name: string }) {
  const { messages } = useMessages();
  const { incomplete: words } = messages.requests;
  const { ask, error } = useCommand("open-portal");
  const { tenantId, cloud } = customer;
  return (
    <div className={styles["elsewhere"]}>
      <p>{words.elsewhere}</p>
      <div className={styles["actions"]}>
        {portalLinks(customer, cloud)
          .filter(({ portal }) => elsewhere.has(portal))
          .map((link) => {
            const title = portalName(link, messages);
            return (
              <Button
                key={link.portal}
                look="quiet"
                label={words.openPortal(title, name)}
                onPress={() => void ask({ portal: link.portal, tenantId })}
              >
                {title}
              </Button>
            );
          })}
      </div>
      {error ? <ErrorNote error={error} customer={tenantId} /> : null}
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
  const partnerCenter = clouds[scope.cloud].has.serviceRequests;
  const listed = rows && { syncs: rows.syncs, partnerCenter };
  const sync = listed && listSync(listed);
  const at = sync?.succeededAt;
  const list = rows && mergeRequests(rows.rows);
  const failed = rows?.syncs.some((one) => one?.error !== undefined);
  const partnerError = partnerCenter ? rows?.syncs[0]?.error : undefined;
  const unlisted = signedIn && partnerError?.kind === "not-found" ? partnerError : undefined;
  const none =
    listed && list && list.open.length === 0 ? nothingOpen(listed, azure, list.closed.length, words) : undefined;
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
      {partnerCenter ? null : <StandIn scope={scope} />}
      {rows ? (
        <FreshLine scope={scope} sync={sync} signedIn={signedIn} refreshing={refreshing} onRefresh={onRefresh} />
      ) : null}
      {unlisted ? <NotListed scope={scope} name={name} error={unlisted} /> : null}
      {none ? <p>{none}</p> : null}
      {list ? <RequestList scope={scope} list={list} signedIn={signedIn} name={name} /> : null}
      {rows &&
      at === undefined &&
      signedIn &&
      !failed &&
      (partnerCenter || azure?.sync === undefined || azure.count > 0) ? (
        <Skeleton lines={6} label={words.loading} />
      ) : null}
      {rows && at === undefined && !signedIn ? <p>{words.waiting}</p> : null}
      {rows ? <Incomplete scope={scope} rows={rows} azure={azure} signedIn={signedIn} /> : null}
      {at !== undefined && partnerCenter ? <Elsewhere customer={customer} name={name} /> : null}
    </section>
  );
}
