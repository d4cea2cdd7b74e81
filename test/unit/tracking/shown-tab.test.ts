import { expect, test } from "vitest";
import { type ShownState, type ShownTab, watchShownTab } from "../../../lib/tracking/shown-tab.ts";

const west = "https://partner.microsoft.com/dashboard/v2/customers/list#west";
const east = "https://partner.microsoft.com/dashboard/v2/customers/list#east";

/** A screen whose questions wait until the test answers them. */
function screen(first?: ShownTab) {
  const heard: ShownState[] = [];
  const tabs: ((tab: ShownTab | undefined) => void)[] = [];
  const judged: ((done: boolean) => void)[] = [];
  const watch = watchShownTab(
    {
      tab: () => new Promise((resolve) => tabs.push(resolve)),
      judge: () => new Promise((resolve) => judged.push(resolve)),
      changed: (state) => void heard.push(state),
    },
    first,
  );
  return { heard, tabs, judged, watch };
}

const task = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("a switch is heard as nothing in the same task, then as the tab, then as judged", async () => {
  const { heard, tabs, judged, watch } = screen({ id: 1, address: west });
  watch.activated(2);
  expect(heard).toEqual([{ tab: undefined, settled: false }]);
  tabs[0]?.({ id: 2, address: east });
  await task();
  judged.at(-1)?.(true);
  await task();
  expect(heard.slice(1)).toEqual([
    { tab: { id: 2, address: east }, settled: false },
    { tab: { id: 2, address: east }, settled: true },
  ]);
});

test("an answer that is older than the last news is dropped", async () => {
  const { heard, tabs, judged, watch } = screen();
  watch.activated(1);
  watch.activated(2);
  tabs[1]?.({ id: 2, address: east });
  await task();
  tabs[0]?.({ id: 1, address: west });
  await task();
  watch.updated({ id: 2, address: west }, true);
  judged[0]?.(true);
  await task();
  expect(heard.at(-1)).toEqual({ tab: { id: 2, address: west }, settled: false });
  expect(heard.some(({ tab }) => tab?.id === 1)).toBe(false);
});

test("a move to where we may not look hides the address in the same task", () => {
  const { heard, watch } = screen({ id: 1, address: west });
  watch.updated({ id: 1, address: undefined }, false);
  expect(heard).toEqual([{ tab: { id: 1, address: undefined }, settled: false }]);
});

test("something that loads in the page changes nothing", () => {
  const { heard, watch } = screen({ id: 1, address: west });
  watch.updated({ id: 1, address: west }, false);
  watch.updated({ id: 2, address: east }, true);
  expect(heard).toEqual([]);
});

test("a background that does not answer is asked again, and not for ever", async () => {
  const { heard, judged } = screen({ id: 1, address: west });
  for (let asked = 0; asked < 9; asked += 1) {
    judged[asked]?.(false);
    await task();
  }
  expect(judged).toHaveLength(5);
  expect(heard).toEqual([]);
});

test("an address that we were let see is asked for, and one that we see is not asked for again", async () => {
  const { heard, tabs, watch } = screen({ id: 1, address: undefined });
  watch.recorded(2);
  watch.recorded(1);
  expect(tabs).toHaveLength(1);
  tabs[0]?.({ id: 1, address: west });
  await task();
  watch.recorded(1);
  expect(tabs).toHaveLength(1);
  expect(heard).toEqual([{ tab: { id: 1, address: west }, settled: false }]);
});

test("a tab that takes another's place is taken for a switch", () => {
  const { heard, tabs, watch } = screen({ id: 1, address: west });
  watch.replaced(7, 2);
  expect(heard).toEqual([]);
  watch.replaced(8, 1);
  expect(heard).toEqual([{ tab: undefined, settled: false }]);
  expect(tabs).toHaveLength(1);
});
