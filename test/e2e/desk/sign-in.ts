import type { Page } from "puppeteer-core";
import { clouds } from "../../../lib/clouds/index.ts";
import { optionsPage } from "../browser/options-page.ts";
import { clientId, type Desk, until } from "./desk.ts";

/** Enters the client id on the options page, as whoever sets up the extension does. */
export async function enterClientId(desk: Desk): Promise<Page> {
  const page = await optionsPage(desk.chromium);
  await page.locator("::-p-aria(Application \\(client\\) ID)").fill(clientId);
  await page.locator('::-p-aria([name="Save"][role="button"])').click();
  await page.waitForSelector("::-p-text(Saved)");
  return page;
}

/** The window that Microsoft's sign-in opened in. */
export async function signInWindow({ chromium }: Desk, login: string = clouds.global.login): Promise<Page> {
  const target = await chromium.browser.waitForTarget((seen) => seen.url().startsWith(`https://${login}/`));
  const page = await target.page();
  if (page === null) throw new Error("The sign-in window has no page.");
  return page;
}

/** Clicks "Sign in" on one of our pages and picks an agent in Microsoft's window. */
export async function signIn(
  desk: Desk,
  page: Page,
  username = "mina.han@adatum.example",
  login?: string,
): Promise<void> {
  await page.locator('::-p-aria([name="Sign in"][role="button"])').click();
  const window = await signInWindow(desk, login);
  await window.locator(`button[data-agent="${username}"]`).click();
  await page.waitForSelector(`::-p-text(Signed in as ${username})`);
}

/** The first day in short: client id entered, signed in, and the customer list fetched. */
export async function setUp(desk: Desk): Promise<void> {
  const page = await enterClientId(desk);
  await signIn(desk, page);
  const { books } = desk.sandbox;
  const fetched = (host: string, path: string): boolean => books.of(host, path).some(({ status }) => status === 200);
  await until("the customer list, and what our own directory says of itself", async () => {
    return (
      fetched("api.partnercenter.microsoft.com", "/v1/customers") &&
      fetched("graph.microsoft.com", "/v1.0/organization")
    );
  });
  await page.close();
}
