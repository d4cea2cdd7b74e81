import { RelationshipBlock } from "../customer/relationship-block.tsx";
import { RelationshipNote } from "../customer/relationship-line.tsx";
import { useMessages } from "../hooks/use-messages.ts";
import { useRelationship } from "../hooks/use-relationship.ts";
import type { PlaceProps } from "../panel/place.ts";
import { PartnerBlock } from "./partner-block.tsx";
import { PortalList } from "./portal-list.tsx";
import styles from "./portals-section.module.css";

/** The place of the ways to a customer: every portal, the relationship that lets the agent in, and who the partner is there. */
export function PortalsSection({ customer }: PlaceProps) {
  const { messages } = useMessages();
  // What is said of it stands above the rest, and moves nothing when it comes.
  const view = useRelationship(customer);
  return (
    <>
      <section
        className={styles["section"]}
        aria-labelledby="portals"
        data-portals-of={customer.tenantId}
        data-tenant={customer.tenantId}
      >
        <h2 id="portals">{messages.portal.heading}</h2>
        {view ? (
          <>
            <RelationshipNote scope={customer} view={view} />
            <PortalList key={customer.tenantId} customer={customer} />
          </>
        ) : null}
      </section>
      {view ? (
        <>
          <RelationshipBlock customer={customer} />
          <PartnerBlock />
        </>
      ) : null}
    </>
  );
}
