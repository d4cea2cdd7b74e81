import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { busyContoso } from "../sandbox/worlds/busy-contoso.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { serviceRequest } from "../sandbox/worlds/service-request.ts";
import type { AzureTicket, ServiceRequest } from "../sandbox/worlds/world.ts";
import { killWorker } from "./browser/kill-worker.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { goToPlace, openPanel, showsWords } from "./desk/panel.ts";
import { setUp } from "./desk/sign-in.ts";

const west = customerId(1);
const east = customerId(2);
const customerPage = (id: string): string => `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`;
const button = (name: string): string => `::-p-aria([name="${name}"][role="button"])`;
const note = "We sent the trace.";

let desk: Desk;
let tab: Page;
let panel: Page;

function mail(): ServiceRequest {
  const found = desk.sandbox.world.partners[0]?.customers[0]?.serviceRequests[0];
  if (!found) throw new Error("Contoso has no request.");
  return found;
}

function disk(): AzureTicket {
  const found = desk.sandbox.world.partners[0]?.customers[0]?.tenant.azure[0]?.tickets[0];
  if (!found) throw new Error("Contoso has no ticket.");
  return found;
}

beforeAll(async () => {
  desk = await openDesk(busyContoso(Date.now()));
  await setUp(desk);
  tab = await desk.open(customerPage(west));
  panel = await openPanel(desk, tab);
  await goToPlace(panel, "Requests");
  await showsWords(panel, "A disk is slow");
});

afterAll(() => desk?.close());

/** Presses a button, scrolled to where nothing that stays on top of the panel lies over it. */
async function press(name: string): Promise<void> {
  await panel.locator(button(name)).wait();
  await panel.$eval(button(name), (element) => element.scrollIntoView({ block: "end" }));
  await panel.locator(button(name)).click();
}
/** Opens a request by its title, where it is not open yet. */
async function openRequest(title: string): Promise<void> {
  const row = await panel.waitForSelector(button(title));
  if ((await row?.evaluate((element) => element.getAttribute("aria-expanded"))) === "false") await row?.click();
  await panel.waitForSelector("textarea, [data-act]");
}
const field = "::-p-aria(Add a note)";
const type = (text: string): Promise<void> => panel.locator(field).fill(text);
/** Empties the field by keys: an assignment from outside is nothing that React hears. */
async function empty(): Promise<void> {
  await panel.focus("textarea");
  await panel.keyboard.down("Control");
  await panel.keyboard.press("KeyA");
  await panel.keyboard.up("Control");
  await panel.keyboard.press("Backspace");
}
const notes = (): string[] => mail().notes.map(({ text }) => text);

describe("the requests of a customer", () => {
  test("stand in one list, whichever door they went through, in the same words", async () => {
    const { text } = await showsWords(panel, "Shared calendar stays empty");
    expect(text).toContain("Mail comes late");
    expect(text).toMatch(/A disk is slow\s+Open\s+Severity:\s+Moderate\s+Azure/);
    expect(text).toMatch(/Shared calendar stays empty\s+Open\s+Severity:\s+Moderate\s+Partner Center/);
    expect(text).toContain("Not rated");
    expect(text).toContain("Look there too when one is missing");
  });

  test("are read whole when opened", async () => {
    await openRequest("A disk is slow");
    await showsWords(panel, "We are looking into it");
    await openRequest("Shared calendar stays empty");
    await showsWords(panel, "The customer has sent a trace.");
  });

  test("a note added in the panel stands in Microsoft's books and in the list", async () => {
    await type(note);
    await press("Send note");
    await showsWords(panel, "The note stands in the request");
    expect(notes()[0]).toBe(note);
    expect(notes().filter((text) => text === note)).toHaveLength(1);
    const listed = await panel.$$eval("[data-index] ol li", (items) => items.map((item) => item.textContent));
    expect(listed[0]).toContain(note);
    expect(await panel.$eval("textarea", (area) => area.value)).toBe("");
  });

  test("a note is taken back before it is sent, and what was typed stays", async () => {
    await type("Not this one.");
    await press("Send note");
    await press("Undo");
    await panel.waitForSelector("textarea");
    expect(await panel.$eval("textarea", (area) => area.value)).toBe("Not this one.");
    expect(notes()).not.toContain("Not this one.");
    await empty();
  });

  test("a severity is changed, and changed back", async () => {
    await press("Change severity");
    await press("Change severity to Critical");
    await showsWords(panel, "Severity changed from Moderate to Critical");
    expect(mail().severity).toBe("critical");
    await press("Undo");
    await showsWords(panel, "Severity changed from Critical to Moderate");
    expect(mail().severity).toBe("moderate");
  });

  test("one is closed, stays where it is until it is folded, goes to the closed ones, and is opened again", async () => {
    await press("Close request");
    await showsWords(panel, "The request is closed");
    await until("the request to be closed at Microsoft", async () => mail().status === "closed");
    expect(await panel.$(button("1 closed request"))).toBeNull();
    await press("Shared calendar stays empty");
    await showsWords(panel, "1 closed request");
    expect(await panel.$(button("Shared calendar stays empty"))).toBeNull();
    await press("1 closed request");
    await openRequest("Shared calendar stays empty");
    await showsWords(panel, "The request is closed");
    await press("Undo");
    await until("the request to be open at Microsoft", async () => mail().status === "open");
    await showsWords(panel, "The request is open again");
    await press("Shared calendar stays empty");
    await until("no closed request in the list", async () => (await panel.$(button("1 closed request"))) === null);
  });

  test("a draft survives the panel's closing and the worker's death", async () => {
    await openRequest("Shared calendar stays empty");
    await type("Half a thought");
    await panel.close();
    await killWorker(desk.chromium);
    panel = await openPanel(desk, tab);
    await showsWords(panel, "Draft");
    await openRequest("Shared calendar stays empty");
    await until("the draft", async () => (await panel.$eval("textarea", (area) => area.value)) === "Half a thought");
    await empty();
    await until("no draft", async () => !/^Draft$/m.test(await panel.$eval("body", (body) => body.innerText)));
  });
});

describe("before anything is written, the tab is judged", () => {
  test("one that says nothing is asked about once", async () => {
    await press("Pin Contoso to this window");
    await showsWords(panel, "Pinned to this window");
    await tab.goto("https://partner.microsoft.com/dashboard/v2/customers/list");
    await openRequest("A disk is slow");
    await press("Close request");
    await showsWords(panel, "Is this the right customer?");
    expect(disk().status).toBe("Open");
    await press("Yes, this is Contoso (…0001)");
    await until("the ticket to be closed", async () => disk().status === "Closed");
    await press("Undo");
    await until("the ticket to be open, unasked", async () => disk().status === "Open");
    await showsWords(panel, "The request is open again");
  });

  test("on another customer's it is refused, until the customer is chosen again by name", async () => {
    await tab.goto(customerPage(east));
    await showsWords(panel, "This tab is somebody else's");
    await openRequest("A disk is slow");
    await press("Close request");
    await showsWords(panel, "Nothing was sent");
    const sides = await panel.$$eval("[data-act] [data-side]", (cards) =>
      cards.map((card) => card.getAttribute("data-side")),
    );
    expect(sides).toEqual([west, east]);
    expect(disk().status).toBe("Open");
    await panel.locator('[data-act] input[role="combobox"]').fill("west");
    await until("one customer", async () => (await panel.$$("[data-act] [role=option]")).length === 1);
    await panel.focus('[data-act] input[role="combobox"]');
    await panel.keyboard.press("ArrowDown");
    await panel.keyboard.press("Enter");
    await until("the ticket to be closed", async () => disk().status === "Closed");
    await press("A disk is slow");
    await tab.goto(customerPage(west));
    await press("Unpin Contoso from this window");
  });
});

describe("five hundred requests", () => {
  test("are a few rows in the page, and keys go through all of them", async () => {
    const [customer] = desk.sandbox.world.partners[0]?.customers ?? [];
    const many = Array.from({ length: 500 }, (_, at) =>
      serviceRequest(`6160000${String(at).padStart(8, "0")}`, `Matter ${at + 1}`, Date.now(), {
        modifiedAt: Date.now() + 60_000 - at * 60_000,
      }),
    );
    customer?.serviceRequests.splice(0, Number.POSITIVE_INFINITY, ...many);
    desk.sandbox.pageSizes.partnerCenter = 100;
    // A refresh that was under way may have been answered before they were there.
    await until("the five hundred", async () => {
      await press("Refresh");
      return (await panel.$eval("body", (body) => body.innerText)).includes("Matter 1");
    });
    expect((await panel.$$("[data-index]")).length).toBeLessThan(60);
    expect(await panel.$eval("[data-index]", (row) => Number(row.getAttribute("aria-setsize")))).toBeGreaterThan(500);
    await panel.focus(button("Matter 1"));
    for (let at = 1; at <= 40; at += 1) {
      await panel.keyboard.press("PageDown");
      await panel.waitForSelector(`[data-index="${at}"]:focus`);
    }
    const name = await panel.evaluate(() => document.activeElement?.textContent);
    expect(name).toContain("Matter 41");
    expect((await panel.$$("[data-index]")).length).toBeLessThan(60);
  });
});
