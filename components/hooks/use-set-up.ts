import { useLiveQuery } from "dexie-react-hooks";
import { useEffect } from "react";
import { readSetUp } from "../../lib/database/read-set-up.ts";
import type { Account } from "../../lib/schemas/account.ts";
import type { SetUpCheck } from "../../lib/settings/set-up-check.ts";
import { usePorts } from "./ports.ts";
import { useCommand } from "./use-command.ts";
import { useNow } from "./use-now.ts";
import { useStored } from "./use-stored.ts";

const tryAgainMs = 2000;

/** What is known of every customer's set-up, live; `undefined` until it was read. */
export function useSetUp(account: Account) {
  const { cache } = usePorts();
  const now = useNow();
  return useLiveQuery(() => readSetUp(cache, account, now), [account.id, account.cloud, now]);
}

/**
 * How far the check is, and how to steer it. While this page is open a check that runs is kept running: after the worker's end
 * and after a wait that Microsoft asked for.
 */
export function useSetUpCheck(account: Account) {
  const ports = usePorts();
  const stored = useStored(ports.setUpCheck)?.check;
  const check: SetUpCheck | undefined = stored?.account === account.id ? stored : undefined;
  const { ask, running, error } = useCommand("check-set-up");
  const idle = check?.state === "running" && !running;
  const waitUntil = check?.waitUntil;
  useEffect(() => {
    if (!idle) return;
    const wait = Math.max(waitUntil === undefined ? tryAgainMs : waitUntil - ports.now() + 1000, 0);
    const timer = setTimeout(() => void ask({ action: "resume" }), wait);
    return () => clearTimeout(timer);
  }, [idle, waitUntil, ask, ports]);
  return { check, error, ask: (action: "start" | "resume" | "stop") => void ask({ action }) };
}
