import type { Page } from "puppeteer-core";
import { optionsPage } from "../../e2e/browser/options-page.ts";
import { clickToolbarIcon } from "../../e2e/browser/toolbar-icon.ts";
import { panelOf, pressOpenPanel } from "../../e2e/desk/panel.ts";
import { enterClientId, signIn } from "../../e2e/desk/sign-in.ts";
import { windowOf } from "../../e2e/desk/window.ts";
import { customerId } from "../../sandbox/worlds/ids.ts";
import type { Scene, Step, Tour } from "./step.ts";

export const firstCustomer = `https://partner.microsoft.com/dashboard/v2/customers/${customerId(6)}/servicemanagementpage`;

/** Goes on in the tour's tab. */
async function visit(tour: Tour, address: string): Promise<Scene> {
  const { page, panel } = tour;
  if (!page || !panel) throw new Error("The panel is not open yet.");
  await page.goto(address);
  return { page, panel };
}

async function popupOn(tour: Tour, page: Page): Promise<Page> {
  await page.bringToFront();
  return clickToolbarIcon(tour.desk.chromium, page);
}

/** Everything the product shows so far, in the order in which a new agent meets it. */
export const steps: readonly Step[] = [
  {
    title: "Settings: the partner's app is entered and an agent signs in",
    async go({ desk }) {
      const own = await enterClientId(desk);
      await signIn(desk, own);
      return { own };
    },
    shows: ["Application (client) ID", "Signed in as mina.han@adatum.example"],
  },
  {
    title: "The toolbar icon on a customer's page in Partner Center",
    async go(tour) {
      tour.page = await tour.desk.open(firstCustomer);
      return { page: tour.page, own: await popupOn(tour, tour.page) };
    },
    shows: ["Woodgrove Bank", "woodgrove.example", "Open panel"],
  },
  {
    title: "The panel beside the page: who this is, and what is down",
    async go(tour) {
      const { page } = tour;
      if (!page) throw new Error("There is no page yet.");
      await page.bringToFront();
      await pressOpenPanel(await popupOn(tour, page));
      tour.panel = await panelOf(tour.desk, await windowOf(page));
      return { page, panel: tour.panel };
    },
    shows: ["Woodgrove Bank", "Health", "Down", "Nobody can sign in with a security key", "MI900007", "Portals"],
  },
  {
    title: "What Microsoft has said about it, and a summary to copy for the customer",
    async go({ page, panel }) {
      await panel?.locator("main button ::-p-text(Nobody can sign in with a security key)").click();
      return { ...(page ? { page } : {}), ...(panel ? { panel } : {}) };
    },
    shows: ["2 updates", "Current status:", "Copy for the customer"],
  },
  {
    title: "Pinned to this window: the customer stays while the tab goes to another",
    async go(tour) {
      await tour.panel?.locator('::-p-aria([name="Pin Woodgrove Bank to this window"][role="button"])').click();
      return visit(tour, `https://partner.microsoft.com/dashboard/v2/customers/${customerId(4)}/account`);
    },
    shows: ["Woodgrove Bank", "Northwind Traders"],
  },
  {
    title: "Unpinned, the panel follows the tab again",
    async go(tour) {
      await tour.panel?.locator('::-p-aria([name="Unpin Woodgrove Bank from this window"][role="button"])').click();
      return { ...(tour.page ? { page: tour.page } : {}), ...(tour.panel ? { panel: tour.panel } : {}) };
    },
    shows: ["Northwind Traders", "Microsoft reports no trouble for this customer."],
    hides: ["Woodgrove Bank"],
  },
  {
    title: "The Azure portal of another customer: the panel follows",
    go: (tour) => visit(tour, "https://portal.azure.com/#@fabrikam.example/home"),
    shows: ["Fabrikam, Inc.", "Search results in some sites are a day old", "Advisory"],
    hides: ["Woodgrove"],
  },
  {
    title: "One of two customers called Contoso, in the Microsoft 365 admin center",
    go: (tour) => visit(tour, "https://admin.cloud.microsoft/?delegatedOrg=contoso-east.onmicrosoft.com"),
    shows: ["Contoso", "contoso-east.example", "…0002", "Asked for in the address", "the page does not confirm it"],
    hides: ["contoso-west"],
  },
  {
    title: "One click further the page no longer says whose it is: remembered, and said so",
    async go(tour) {
      await tour.page?.click("#nav-users");
      return { ...(tour.page ? { page: tour.page } : {}), ...(tour.panel ? { panel: tour.panel } : {}) };
    },
    shows: ["Contoso", "Contoso was named in this tab"],
  },
  {
    title: "The other Contoso is another customer",
    go: (tour) => visit(tour, `https://partner.microsoft.com/dashboard/v2/customers/${customerId(1)}/account`),
    shows: ["contoso-west.example", "…0001", "Some people can't send mail from Outlook on the web"],
    hides: ["contoso-east"],
  },
  {
    title: "Requests with Microsoft, whichever door they went through",
    async go(tour) {
      const scene = await visit(
        tour,
        `https://partner.microsoft.com/dashboard/v2/customers/${customerId(10)}/servicemanagementpage`,
      );
      await tour.panel?.waitForSelector("::-p-text(Trey Research)");
      await tour.panel?.locator('nav ::-p-aria([name="Requests"][role="button"])').click();
      return scene;
    },
    shows: ["Trey Research", "The VPN gateway restarts", "A disk can't be attached", "1 closed request", "Azure"],
  },
  {
    title: "A customer with a Korean name",
    go: (tour) => visit(tour, `https://partner.microsoft.com/dashboard/v2/customers/${customerId(23)}/account`),
    shows: ["한빛바이오 주식회사", "일부 사용자가 첨부 파일을 열 수 없음"],
  },
  {
    title: "The partner's own tenant is not a customer's",
    go: (tour) => visit(tour, "https://portal.azure.com/#@adatum.example/home"),
    shows: ["Your own tenant"],
    hides: ["한빛바이오"],
  },
  {
    title: "The set-up check: which customers lack consent, a relationship or a role",
    async go({ desk }) {
      const own = await optionsPage(desk.chromium);
      await own.locator('::-p-aria([name="Check all customers"][role="button"])').click();
      return { own };
    },
    shows: ["Set-up check", "to work through", "ready"],
  },
];
