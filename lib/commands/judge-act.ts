import type { Act } from "../detection/judgement.ts";
import type { Account } from "../schemas/account.ts";
import type { Detection } from "../schemas/detection.ts";
import type { Judgement } from "../schemas/judgement.ts";
import type { TabJudgement } from "../schemas/request-act.ts";
import type { TenantId } from "../schemas/tenant.ts";
import { evidenceOf } from "../tracking/confirmation.ts";
import type { Services } from "./services.ts";

/** An act's tenant, the window that it is asked in, and how a tab is judged against it. */
export type JudgedAct = {
  readonly account: Account;
  readonly tenantId: TenantId;
  readonly windowId: number;
  judge(act: Omit<Act, "place">, detection: Detection): Judgement;
};

/** A judgement, and what it asks of the agent now: a yes that was given before in the tab is not asked for again. */
export type Judged = { readonly judgement: TabJudgement; readonly asks: Judgement["asks"] };

/**
 * Judges the active tab of a window, once, at the click, by the browser's committed address. A tab that cannot be found, or that is
 * on its way elsewhere, is one that says nothing.
 */
export async function judgeAct(services: Services, { account, tenantId, windowId, judge }: JudgedAct): Promise<Judged> {
  const { tracker, activeTab, confirmation, refreshing } = services;
  const tabId = await activeTab(windowId);
  const record = tabId === undefined ? undefined : await tracker.record(tabId);
  const detection: Detection = record?.view?.detection ?? { kind: "no-access" };
  const { cloud } = account;
  const judged = judge({ tenantId, cloud, partnerTenantId: account.tenantId }, detection);
  const evidence = record ? evidenceOf(record.trail) : "none";
  const held = tabId === undefined ? undefined : await confirmation(tabId).get();
  const holds =
    judged.asks === "confirmation" &&
    held?.evidence === evidence &&
    held.account === account.id &&
    held.cloud === cloud &&
    held.tenantId === tenantId;
  const judgement: TabJudgement = {
    verdict: judged.verdict,
    why: judged.why,
    shown: judged.shown,
    at: refreshing.now(),
    evidence,
    ...(tabId === undefined ? {} : { tabId }),
    ...("portal" in detection ? { portal: detection.portal } : {}),
    ...(holds ? { answer: "held" } : {}),
  };
  return { judgement, asks: holds ? "nothing" : judged.asks };
}

/** Keeps the agent's yes for a tab. A page that we may not see could be any other the next moment: there it holds once. */
export async function keepConfirmation(
  { confirmation }: Services,
  account: Account,
  tenantId: TenantId,
  { tabId, why, evidence }: TabJudgement,
): Promise<void> {
  if (tabId === undefined || why === "no-access") return;
  await confirmation(tabId).set({ account: account.id, cloud: account.cloud, tenantId, evidence });
}
