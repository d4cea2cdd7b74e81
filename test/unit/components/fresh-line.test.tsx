// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { FreshLine } from "../../../components/health/fresh-line.tsx";
import { Cache, type SyncRow } from "../../../lib/database/cache.ts";
import { storedAccount, storedSession } from "../../../lib/settings/session.ts";
import { storedSettings } from "../../../lib/settings/settings.ts";
import { memoryArea } from "../../builders/area.ts";
import { noon } from "../../builders/clock.ts";
import { render } from "../../builders/rendered.tsx";
import { contosoWest, mina } from "../../builders/tenants.ts";

const scope = { account: mina.id, cloud: mina.cloud, tenantId: contosoWest };
const given = { scope, refreshing: false, onRefresh: () => {} };
const area = memoryArea();
const settings = storedSettings(area);
const ports = {
  cache: new Cache("fresh-line"),
  now: () => noon,
  settings,
  account: storedAccount(area, settings),
  session: storedSession(area, settings),
  redirectUri: "https://extension.example/",
};

const line = (signedIn: boolean, sync?: Partial<SyncRow>) =>
  render(<FreshLine {...given} signedIn={signedIn} sync={sync && { ...scope, source: "health", ...sync }} />, {
    ports,
  });

const ended = { failedAt: noon, error: { kind: "expired", code: "AADSTS700084" } } as const;

test.each([true, false])(
  "that Microsoft ended the sign-in is said with its number, signed in by now: %s",
  async (signedIn) => {
    const page = await line(signedIn, ended);
    await page.shows("Your sign-in has ended");
    expect(page.text()).toContain("AADSTS700084");
  },
);

test("that nobody is signed in is said elsewhere", async () => {
  const page = await line(false);
  expect(page.text()).toBe("Refresh");
});
