import { afterEach, expect, test, vi } from "vitest";
import { Panel } from "../../../components/panel/panel.tsx";
import type { TenantId } from "../../../lib/schemas/tenant.ts";
import { show } from "../../builders/on-stage.tsx";
import { contoso, tenant } from "../../gallery/stage.ts";

const fabrikam = tenant("c0000000-0001-4000-8000-000000000002");
const wingtip = tenant("c0000000-0001-4000-8000-000000000003");

/** Seconds do not pass by themselves: what waits for one or more is kept here, and runs when `pass` says so. */
function stillSeconds(): { readonly waiting: () => number; pass(): void } {
  const later = window.setTimeout.bind(window);
  const never = window.clearTimeout.bind(window);
  const kept = new Map<number, () => void>();
  let last = 1_000_000;
  vi.stubGlobal("setTimeout", (run: () => void, ms = 0, ...rest: unknown[]) => {
    if (ms !== 1_000) return later(run, ms, ...rest);
    last += 1;
    kept.set(last, run);
    return last;
  });
  vi.stubGlobal("clearTimeout", (id?: number) => {
    if (id === undefined || !kept.delete(id)) never(id);
  });
  return {
    waiting: () => kept.size,
    pass() {
      const runs = [...kept.values()];
      kept.clear();
      for (const run of runs) run();
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

test("the first customer of a panel is asked for at once, one that is passed never, the next once it stayed", async () => {
  const seconds = stillSeconds();
  const { stage, asked, role } = await show(<Panel />, {
    seed: async (on) => {
      await on.customer({ tenantId: wingtip, name: "Wingtip" });
      await on.customer({ tenantId: fabrikam, name: "Fabrikam" });
      await on.customer();
    },
  });
  const refreshed = (): readonly unknown[] =>
    asked.filter(({ command }) => command === "refresh-customer").map(({ input }) => input);
  const asksFor = (tenantId: TenantId): object => ({ tenantId, force: false });
  const goTo = (tenantId: TenantId): Promise<void> =>
    stage.judged({
      kind: "customer",
      tenantId,
      certainty: "names",
      portal: "azure",
      cloud: "global",
      reason: "names-in-hash",
    });

  await expect.element(role("heading", "Contoso")).toBeVisible();
  await expect.poll(refreshed).toEqual([asksFor(contoso)]);

  await goTo(fabrikam);
  await expect.element(role("heading", "Fabrikam")).toBeVisible();
  await expect.poll(seconds.waiting).toBe(1);
  await goTo(wingtip);
  await expect.element(role("heading", "Wingtip")).toBeVisible();
  await expect.poll(seconds.waiting).toBe(1);
  expect(refreshed()).toEqual([asksFor(contoso)]);

  seconds.pass();
  await expect.poll(refreshed).toEqual([asksFor(contoso), asksFor(wingtip)]);

  await goTo(contoso);
  await expect.element(role("heading", "Contoso")).toBeVisible();
  await expect.poll(seconds.waiting).toBe(1);
  expect(refreshed()).toEqual([asksFor(contoso), asksFor(wingtip)]);
});
