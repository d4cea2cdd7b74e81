import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { scopesToConsent } from "../../lib/advice/permissions.ts";
import { clouds } from "../../lib/clouds/index.ts";
import type { EntraCode } from "../sandbox/sign-in/entra-error.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { thirtyCustomers } from "../sandbox/worlds/thirty-customers.ts";
import { clientId, type Desk, openDesk, until } from "./desk/desk.ts";
import { openPanel } from "./desk/panel.ts";
import { enterClientId, signIn, signInWindow } from "./desk/sign-in.ts";

let desk: Desk;
let options: Page;
let tab: Page;
let panel: Page;

beforeAll(async () => {
  desk = await openDesk(thirtyCustomers(Date.now()));
  options = await enterClientId(desk);
});

afterAll(() => desk?.close());
afterEach(() => desk.sandbox.trouble.clear());

const press = (page: Page, name: string): Promise<void> =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

/** Waits until a page says these words, and answers all it says. */
function says(page: Page, words: string): Promise<string> {
  return until(`“${words}”`, async () => {
    const text = await page.evaluate(() => document.body.innerText);
    if (text.includes(words)) return text;
    throw new Error(`It says: ${text}`);
  });
}

describe("signing in", () => {
  test("the window is closed: cancelled, and the button is there again", async () => {
    await press(options, "Sign in");
    const window = await signInWindow(desk);
    await window.close();
    expect(await says(options, "Sign-in was cancelled")).not.toContain("Signed in as");
    await options.waitForSelector('::-p-aria([name="Sign in"][role="button"])');
  });

  test.for<[EntraCode, string]>([
    [53003, "A sign-in policy refused access"],
    [50076, "Microsoft asks for another proof of identity"],
    [50105, "A role is missing"],
    [65001, "Your own directory has not consented to the app"],
    [700016, "Microsoft does not know this app"],
    [90002, "This cloud does not know the tenant"],
    [500133, "This computer's clock is wrong"],
    [700024, "This computer's clock is wrong"],
  ])("AADSTS%i: “%s”, with Microsoft's id to copy", async ([code, words]) => {
    desk.sandbox.trouble.make({ kind: "entra", code }, { service: "sign-in" });
    await press(options, "Sign in");
    expect(await says(options, `AADSTS${code}`)).toContain(words);
    await options.waitForSelector('::-p-aria([name="Copy correlation ID"][role="button"])');
  });

  test("consent missing for the partner comes with the link that asks for it", async () => {
    desk.sandbox.trouble.make({ kind: "consent-missing" }, { service: "sign-in" });
    await press(options, "Sign in");
    await says(options, "Your own directory has not consented");
    const link = await options.$eval("a[href*='adminconsent']", (anchor) => anchor.href);
    expect(new URL(link).pathname).toBe("/organizations/v2.0/adminconsent");
    expect(new URL(link).searchParams.get("client_id")).toBe(clientId);
  });

  test("no role in Partner Center: signed in, and told why there are no customers", async () => {
    await signIn(desk, options, "sam.okafor@adatum.example");
    expect(await says(options, "Partner Center refuses this account")).toContain("Signed in as sam.okafor");
    await press(options, "Sign out");
    await press(options, "Sign out");
    await says(options, "Not signed in");
  });
});

describe("a customer", () => {
  beforeAll(async () => {
    await signIn(desk, options);
    tab = await desk.open(address(13));
    panel = await openPanel(desk, tab);
    await says(panel, " fine");
  });

  const address = (number: number): string =>
    `https://partner.microsoft.com/dashboard/v2/customers/${customerId(number)}/account`;

  async function at(number: number): Promise<void> {
    await tab.goto(address(number), { waitUntil: "load" });
    await tab.bringToFront();
  }

  test.for<[number, string, string]>([
    [15, "Your delegated access to this customer has ended", "adminrelationships"],
    [16, "No delegated access to this customer", "adminrelationships"],
    [17, "The customer has not accepted your GDAP request", "adminrelationships"],
    [18, "A role is missing", "adminrelationships"],
    [20, "Consent is missing in this customer's tenant", "v2.0/adminconsent"],
  ])("%i: “%s”", async ([number, words, link]) => {
    await at(number);
    const text = await says(panel, words);
    expect(text).toContain("Signed in as");
    expect(text).toContain("Copy correlation ID");
    const href = await until("the link", async () => {
      const links = await panel.$$eval("a[href]", (anchors) => anchors.map((anchor) => anchor.href));
      return links.find((one) => one.includes(customerId(number)) && one.includes(link));
    });
    if (!link.endsWith("adminconsent")) return;
    await says(panel, "Afterwards a page fails to open");
    expect(Object.fromEntries(new URL(href).searchParams)).toEqual({
      client_id: clientId,
      redirect_uri: `https://${desk.chromium.extensionId}.chromiumapp.org/`,
      scope: scopesToConsent("customer", clouds.global).join(" "),
    });
  });

  test.for<[EntraCode, string, number]>([
    [53003, "A sign-in policy refused access", 1],
    [50076, "Microsoft asks for another proof of identity", 2],
    [700024, "This computer's clock is wrong", 4],
    [700084, "Your sign-in has ended", 3],
  ])("AADSTS%i at the customer's door: “%s”", async ([code, words, number]) => {
    const door = { service: "sign-in", path: /\/token/, tenantId: customerId(number) } as const;
    desk.sandbox.trouble.make({ kind: "entra", code }, door);
    await at(number);
    await says(panel, words);
    // The end of the sign-in is known before the refused refresh is written down.
    expect(await says(panel, `AADSTS${code}`)).toContain(words);
  });
});
