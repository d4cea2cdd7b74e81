import { expect, test, vi } from "vitest";
import { reportPage } from "../../../lib/platform/page-reporter.ts";

/** A page whose reports are heard or not, as the test says. */
function page(heard: () => boolean) {
  const said: string[] = [];
  const stop = reportPage(async ({ address }) => {
    said.push(address);
    return heard();
  });
  return { said, stop };
}

test("what was heard is said once", async () => {
  vi.useFakeTimers();
  const { said, stop } = page(() => true);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(said).toEqual([location.href]);
  stop();
});

test("what nobody heard is said again until it is heard", async () => {
  vi.useFakeTimers();
  let left = 2;
  const { said, stop } = page(() => {
    left -= 1;
    return left < 0;
  });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(said).toHaveLength(3);
  stop();
});

test("it is not said for ever, nor once the script has ended", async () => {
  vi.useFakeTimers();
  const never = page(() => false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(never.said).toHaveLength(5);
  never.stop();
  const ended = page(() => false);
  await vi.advanceTimersByTimeAsync(100);
  ended.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ended.said).toHaveLength(1);
});
