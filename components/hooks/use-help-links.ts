import { type HelpLink, helpLinks } from "../../lib/advice/links.ts";
import { clouds } from "../../lib/clouds/index.ts";
import type { ApiErrorKind } from "../../lib/schemas/error-facts.ts";
import type { TenantId } from "../../lib/schemas/tenant.ts";
import { usePorts } from "./ports.ts";
import { useAccount } from "./use-customer.ts";
import { useStored } from "./use-stored.ts";

/** The links that help against an error, for the partner's own app, cloud and directory. */
export function useHelpLinks(kind: ApiErrorKind, customer: TenantId | undefined): readonly HelpLink[] {
  const { settings: stored, redirectUri } = usePorts();
  const settings = useStored(stored);
  const partner = useAccount()?.account?.tenantId;
  if (!settings) return [];
  const { clientId, cloud } = settings;
  return helpLinks(kind, { cloud: clouds[cloud], clientId, redirectUri, partner, customer });
}
