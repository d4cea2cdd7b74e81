import { customerMark } from "../../lib/appearance/customer-mark.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import styles from "./mark.module.css";

/** The square of a customer: two letters on colours made from the tenant id. The name stands beside it. */
export function Mark({ tenantId, name }: { readonly tenantId: TenantId; readonly name: string }) {
  const { letters, color, band } = customerMark(tenantId, name);
  return (
    <span className={styles["mark"]} style={{ backgroundColor: color }} aria-hidden="true">
      {letters}
      <span className={styles["band"]} style={{ backgroundColor: band }} />
    </span>
  );
}
