import { expect, test } from "vitest";
import { ProfileSection } from "../../../components/settings/profile-section.tsx";
import { takePolicyProfile } from "../../../lib/database/partner-profile-policy.ts";
import { UserData } from "../../../lib/database/user.ts";
import { render } from "../../builders/rendered.tsx";
import { mina } from "../../builders/tenants.ts";

const stored = <Value,>(value: Value) => ({
  get: () => Promise.resolve(value),
  set: async () => {},
  remove: async () => {},
  watch: () => () => {},
});

test("what was typed and not saved comes back when a policy that came meanwhile ends", async () => {
  const user = new UserData("typed");
  const account = stored({ account: mina });
  const session = stored({ signedIn: true, renewed: true });
  const page = await render(<ProfileSection />, { ports: { user, account, session } });
  await page.shows("Kind of partner");
  await page.enter("Kind of partner", "indirect-reseller");
  await page.enter("Provider's name", "Northwind Distribution");

  await takePolicyProfile(user, { kind: "direct-bill" }, 1);
  await page.shows("Set by your organisation");
  expect(page.text()).toContain("It comes back when the policy ends.");
  expect(page.all("button").map(({ textContent }) => textContent)).not.toContain("Save the profile");

  await takePolicyProfile(user, undefined, 2);
  await page.shows("Save the profile");
  expect(page.all("input").map((field) => (field as HTMLInputElement).value)).toContain("Northwind Distribution");
});
