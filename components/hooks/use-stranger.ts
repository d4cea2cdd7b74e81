import { useLiveQuery } from "dexie-react-hooks";
import { readStranger } from "../../lib/database/read-stranger.ts";
import type { Account } from "../../lib/schemas/account.ts";
import type { CloudId } from "../../lib/schemas/cloud.ts";
import type { StrangerFacts } from "../../lib/schemas/stranger.ts";
import type { Domain, TenantId } from "../../lib/schemas/tenant.ts";
import { usePorts } from "./ports.ts";
import { stayMs, useAfterPaint } from "./use-after-paint.ts";
import { useCommand } from "./use-command.ts";

type About = { readonly tenantId?: TenantId; readonly domain?: Domain; readonly cloud: CloudId };

/** What Microsoft tells of a tenant that is in no list of ours, asked for once it is shown and stays. Hints, never evidence. */
export function useStranger(account: Account | undefined, about: About | undefined): StrangerFacts | undefined {
  const { cache } = usePorts();
  const { ask } = useCommand("look-at-stranger");
  const name = about?.tenantId ?? about?.domain;
  const key = about && name ? `${account?.id ?? ""} ${about.cloud} ${name}` : undefined;
  useAfterPaint(
    key,
    () => {
      if (!about) return;
      const { cloud, tenantId, domain } = about;
      void ask({ cloud, ...(tenantId ? { tenantId } : {}), ...(domain ? { domain } : {}) });
    },
    stayMs,
  );
  const answer = useLiveQuery(
    async () => ({
      key,
      facts: about && name ? await readStranger(cache, account?.id, about.cloud, name) : undefined,
    }),
    [key],
  );
  return answer?.key === key ? answer?.facts : undefined;
}
