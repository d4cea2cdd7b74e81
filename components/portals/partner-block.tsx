import { clouds } from "../../lib/clouds/index.ts";
import type { Account } from "../../lib/schemas/account.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useAccount } from "../hooks/use-customer.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { usePartner } from "../hooks/use-partner.ts";
import { Age } from "../ui/age.tsx";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import styles from "./portals-section.module.css";

function Facts({ account }: { readonly account: Account }) {
  const { portal, actions } = useMessages().messages;
  const { partner: words } = portal;
  const { ask, running, error } = useCommand("refresh-partner");
  const found = usePartner(account);
  if (!found) return null;
  const { rows, sync } = found;
  const support = rows.find((row) => row.kind === "support");
  const mpn = rows.find((row) => row.kind === "mpn");
  const organization = rows.find((row) => row.kind === "organization");
  const has = clouds[account.cloud].has.supportProfile;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.company, organization?.companyName],
    [words.partnerId, mpn?.mpnId],
    ...(has
      ? ([
          [words.email, support?.email],
          [words.telephone, support?.telephone],
          [words.website, support?.website],
        ] as const)
      : []),
  ];
  return (
    <>
      <div className={styles["head"]}>
        <h2 id="partner">{words.heading}</h2>
        {sync?.succeededAt === undefined ? null : <Age at={sync.succeededAt} />}
      </div>
      {sync?.error ? <ErrorNote error={sync.error} /> : null}
      {rows.length === 0 ? (
        <>
          <p>{words.notYet}</p>
          <div>
            <Button onPress={() => void ask(undefined)} disabled={running}>
              {actions.refresh}
            </Button>
          </div>
          {error ? <ErrorNote error={error} /> : null}
        </>
      ) : null}
      {rows.length > 0 ? (
        <>
          <dl className={styles["facts"]}>
            {facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {value ? (
                    <>
                      <span dir="auto">{value}</span> <CopyButton text={value} label={words.copy(label)} />
                    </>
                  ) : (
                    words.empty
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <p className={styles["role"]}>{has ? words.source : words.notHere}</p>
        </>
      ) : null}
    </>
  );
}

/** Who the partner is to its customers, by Partner Center: support contact as they see it, and the Partner ID to copy. */
export function PartnerBlock() {
  const account = useAccount()?.account;
  if (!account) return null;
  return (
    <section className={styles["section"]} aria-labelledby="partner" data-partner={account.tenantId}>
      <Facts account={account} />
    </section>
  );
}
