import { portalLinks } from "../../lib/appearance/portal-links.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { RelationshipBlock } from "../customer/relationship-block.tsx";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import styles from "./portals-section.module.css";

/** The portals that this customer's cloud has, each opened in the customer's context. */
export function PortalsSection({ customer }: { readonly customer: Customer & Scope }) {
  const { messages } = useMessages();
  const { ask, error } = useCommand("open-portal");
  const { tenantId } = customer;
  const links = portalLinks(customer, customer.cloud);
  const name = customer.name || customer.domain || tenantId;
  if (links.length === 0) return null;
  return (
    <>
      <nav className={styles["section"]} aria-labelledby="portals" data-portals-of={tenantId}>
        <h2 id="portals">{messages.who.portals}</h2>
        {error ? <ErrorNote error={error} /> : null}
        <ul className={styles["list"]}>
          {links.map(({ portal, name: title }) => (
            <li key={portal}>
              <Button
                look="quiet"
                label={messages.who.openPortal(title, name)}
                onPress={() => void ask({ portal, tenantId })}
              >
                {title}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      <RelationshipBlock customer={customer} />
    </>
  );
}
