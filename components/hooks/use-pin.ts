import { useContext } from "react";
import type { Account } from "../../lib/schemas/account.ts";
import { type Pin, pinFor } from "../../lib/settings/pin.ts";
import { FirstReadsContext, usePorts } from "./ports.ts";
import { useStored } from "./use-stored.ts";

/** The customer that this agent pinned to this window. */
export function usePin(account: Account | undefined): Pin | undefined {
  const pin = useStored(usePorts().pin, useContext(FirstReadsContext)?.pin);
  return account && pinFor(account, pin);
}
