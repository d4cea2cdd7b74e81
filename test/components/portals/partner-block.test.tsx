import { expect, test } from "vitest";
import { PartnerBlock } from "../../../components/portals/partner-block.tsx";
import { Cache } from "../../../lib/database/cache.ts";
import { show } from "../../builders/on-stage.tsx";
import { inCloud, profiles } from "../../gallery/around.ts";
import { account } from "../../gallery/stage.ts";

test.for([
  ["en", "Your company as customers see it", "Copy Partner ID"],
  ["ko", "고객에게 보이는 자사 정보", "파트너 ID 복사"],
] as const)("the partner's own id goes to the clipboard: %s", async ([language, heading, copy]) => {
  const page = await show(<PartnerBlock />, { language, seed: profiles });
  await expect.element(page.role("region", heading)).toBeVisible();
  await page.press("button", copy);
  await expect.poll(() => navigator.clipboard.readText()).toBe("4390934");
});

test("what customers see is told, each with its own copy button", async () => {
  const page = await show(<PartnerBlock />, { seed: profiles });
  await page.shows("CompanyAdatum Partner Services");
  expect(page.text()).toContain("Support telephone+1 425 555 0100");
  for (const what of ["Company", "Partner ID", "Support e-mail", "Support telephone", "Support website"]) {
    await expect.element(page.role("button", `Copy ${what}`)).toBeVisible();
  }
  expect(page.text()).toContain("From your profiles in Partner Center.");
});

test("a cloud without a support profile says so, and nothing of another cloud's", async () => {
  const page = await show(<PartnerBlock />, {
    async seed(stage) {
      await profiles(stage);
      await inCloud(stage, "china", "Northwind");
      const home = { account: account.id, tenantId: account.tenantId, cloud: "china" } as const;
      await new Cache().profiles.put({ ...home, kind: "mpn", mpnId: "77", partnerName: "Adatum" });
    },
  });
  await page.shows("Partner ID77");
  await page.shows("Partner Center keeps no support contact in this cloud.");
  expect(page.text()).not.toMatch(/4390934|Support e-mail|Adatum Partner Services/);
});

test("what was never fetched can be, and says what refused it", async () => {
  const page = await show(<PartnerBlock />, {
    answer: () => ({ done: false, error: { kind: "no-partner-center-role" } }),
  });
  await page.shows("Not fetched yet.");
  await page.press("button", "Refresh");
  await page.shows("Partner Center refuses this account");
  expect(page.asked).toEqual([{ command: "refresh-partner", input: undefined }]);
});

test("a failure stands above what is from before", async () => {
  const page = await show(<PartnerBlock />, {
    language: "ko",
    async seed(stage) {
      await profiles(stage);
      const home = { ...stage.scope(account.tenantId), source: "profiles" };
      await stage.synced({ ...home, succeededAt: stage.now, failedAt: stage.now, error: { kind: "offline" } });
    },
  });
  await page.shows("연결되어 있지 않습니다");
  expect(page.text()).toContain("Adatum Partner Services");
});
