import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { type Desk, openDesk } from "./desk/desk.ts";
import { openPanel, showsHealth } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";

const west = customerId(1);
const east = customerId(2);

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(twoContosos(Date.now()));
  await setUp(desk);
});

afterAll(() => desk?.close());

describe("from a customer's page to its health in the real side panel", () => {
  test.each([
    ["Partner Center", `https://partner.microsoft.com/dashboard/v2/customers/${west}/account`],
    ["the Azure portal", "https://portal.azure.com/#@contoso-west.example/home"],
    ["the Microsoft 365 admin center", "https://admin.cloud.microsoft/?delegatedOrg=contoso-west.onmicrosoft.com"],
  ])("%s", async (_portal, address) => {
    const tab = await desk.open(address);
    const panel = await openPanel(desk, tab);
    const { text, rows } = await showsHealth(panel, west);
    expect(text).toContain("Some people can't send mail");
    expect(rows).toEqual([west]);
    await tab.close();
  });

  test("the other Contoso is another customer", async () => {
    const tab = await desk.open(`https://partner.microsoft.com/dashboard/v2/customers/${east}/account`);
    const panel = await openPanel(desk, tab);
    const { heading, text } = await showsHealth(panel, east);
    expect(heading).toBe("Contoso");
    expect(text).toContain("contoso-east.example");
    expect(text).not.toContain("contoso-west");
    expect(text).not.toContain("Some people can't send mail");
    await tab.close();
  });
});
