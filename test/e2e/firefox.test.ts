import { randomBytes } from "node:crypto";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { firefoxPage, firefoxViewText } from "./browser/firefox-page.ts";
import { searchProfile } from "./browser/search-profile.ts";
import { clientId, until } from "./desk/desk.ts";
import { type FirefoxDesk, openFirefoxDesk } from "./desk/firefox-desk.ts";

const customer = customerId(1);
const mina = "mina.han@adatum.example";

let desk: FirefoxDesk;

beforeAll(async () => {
  desk = await openFirefoxDesk(twoContosos(Date.now()));
});

afterAll(() => desk?.close());

const button = (name: string): string => `::-p-xpath(//button[normalize-space()='${name}'])`;

/** The window of Microsoft's sign-in. */
function signInWindow(): Promise<Page> {
  return until("Microsoft's sign-in window", async () => {
    for (const page of await desk.firefox.browser.pages()) {
      if (page.url().startsWith("https://login.microsoftonline.com/")) return page;
    }
    return undefined;
  });
}

test("in Firefox: sign in, recognise the customer, read its health in the sidebar", async () => {
  const { firefox, sandbox } = desk;
  const options = await firefoxPage(firefox, "options.html");
  const field = await options.waitForSelector("form input");
  await field?.type(clientId);
  await (await options.waitForSelector(button("Save")))?.click();
  await options.waitForSelector("::-p-text(Saved)");
  await (await options.waitForSelector(button("Sign in")))?.click();
  const window = await signInWindow();
  await (await window.waitForSelector(`button[data-agent="${mina}"]`))?.click();
  await options.waitForSelector(`::-p-text(Signed in as ${mina})`);

  const tab = await desk.open(`https://partner.microsoft.com/dashboard/v2/customers/${customer}/account`);
  const popup = await firefoxPage(firefox, "popup.html");
  await (await popup.waitForSelector(button("Open panel")))?.click();
  await tab.bringToFront();
  const text = await until("the customer's health in the sidebar", async () => {
    const seen = await firefoxViewText(options, "sidebar");
    if (seen?.includes("Contoso") && /\d (?:services? )?fine/.test(seen)) return seen;
    throw new Error(`The sidebar shows: ${seen}`);
  });
  expect(text).toContain("contoso-west.example");
  expect(text).toContain("Some people can't send mail");
  const health = sandbox.books.of("graph.microsoft.com", "/v1.0/admin/serviceAnnouncement/healthOverviews");
  expect(health.map(({ tenantId }) => tenantId)).toContain(customer);
  expect(new Set(health.map(({ origin }) => origin?.split("//")[0]))).not.toContain("https:");
});

test("and no token is in any file of Firefox's profile; planted ones are found", async () => {
  const { firefox, sandbox } = desk;
  const tokens = sandbox.tokens.secrets.filter((secret) => !secret.startsWith("sandbox-code-"));
  expect(tokens.length).toBeGreaterThan(3);
  const planted = [randomBytes(48).toString("hex"), randomBytes(48).toString("hex")];
  const options = await firefoxPage(firefox, "options.html");
  await options.evaluate(`localStorage.setItem("control", ${JSON.stringify(planted[0])})`);
  await options.evaluate(`browser.storage.local.set({ control: ${JSON.stringify(planted[1])} })`);
  const { searched, found } = await until("what was planted on the disk", async () => {
    const search = searchProfile(firefox.profile, [...tokens, ...planted]);
    return new Set(search.found.map(({ secret }) => secret)).size >= planted.length && search;
  });
  expect(searched).toBeGreaterThan(50);
  expect(new Set(found.map(({ secret }) => secret))).toEqual(new Set(planted));
});
