import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Mishap, Target } from "../sandbox/trouble.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { twoContosos } from "../sandbox/worlds/two-contosos.ts";
import { extensionUrl } from "./browser/extension-targets.ts";
import { type Desk, openDesk, until } from "./desk/desk.ts";
import { goToPlace, openPanel, shown, showsHealth, showsWords } from "./desk/panel.ts";
import { setUp, signIn } from "./desk/sign-in.ts";
import { passADay } from "./desk/stored-cache.ts";

const west = customerId(1);
const overviews = "/v1.0/admin/serviceAnnouncement/healthOverviews";

let desk: Desk;
let panel: Page;
let titles = 0;

beforeAll(async () => {
  desk = await openDesk(twoContosos(Date.now()));
  const { chromium, sandbox } = desk;
  // So short that each call needs a new token: trouble at sign-in is met by every refresh.
  sandbox.lifetimes.accessToken = 60_000;
  const origin = extensionUrl(chromium, "").slice(0, -1);
  await chromium.browser.defaultBrowserContext().setPermission(origin, {
    permission: { name: "clipboard-read" },
    state: "granted",
  });
  await setUp(desk);
  const tab = await desk.open(`https://partner.microsoft.com/dashboard/v2/customers/${west}/account`);
  panel = await openPanel(desk, tab);
  await showsHealth(panel, west);
  await goToPlace(panel, "Health");
});

afterAll(() => desk?.close());
afterEach(() => desk.sandbox.trouble.clear());

const press = (name: string): Promise<void> => panel.locator(`::-p-aria([name="${name}"][role="button"])`).click();

/** Waits until nothing is being refreshed. */
const quiet = (): Promise<unknown> =>
  until("the end of the refresh", async () =>
    panel.evaluate((name) => {
      const buttons = Array.from(document.querySelectorAll("button"), ({ textContent, disabled }) => ({
        textContent,
        disabled,
      }));
      return buttons.some((button) => button.textContent === name && !button.disabled);
    }, "Refresh"),
  );

/** Opens what the panel says of a failure in one line. */
const unfold = (title: string): Promise<void> =>
  panel.evaluate((words) => {
    const lines = Array.from(document.querySelectorAll("summary")).filter(({ textContent }) =>
      textContent.includes(words),
    );
    for (const line of lines) if (!line.closest("details")?.open) line.click();
  }, title);

/** From now on Microsoft calls the incident something that it was never called before. */
function newTitle(): string {
  titles += 1;
  const title = `Mail is slow, told for the ${titles}th time`;
  const [customer] = desk.sandbox.world.partners[0]?.customers ?? [];
  for (const { issues } of customer?.tenant.services ?? []) for (const issue of issues) issue.title = title;
  return title;
}

const toGraph: Target = { service: "graph", path: overviews };
const toSignIn: Target = { service: "sign-in", path: /\/token/, tenantId: west };

type Row = {
  readonly mishap: Mishap;
  readonly target?: Target;
  readonly title: string;
  readonly advice: string;
  /** Whether the panel says when it tries again; where the agent has to sign in first it does not. */
  readonly again?: false;
  /** Where nobody at Microsoft ever heard of the request there is no id. */
  readonly id?: false;
  readonly code?: string;
  /** How the agent gets out of it, where it does not pass by itself. */
  readonly mend?: () => Promise<void>;
};

const down = { title: "Microsoft is not responding", advice: "Try again in a few minutes" };
const cutOff = { title: "No connection", advice: "Check the network" };
const signedOut = { title: "You are signed out", advice: "Sign in again", again: false } as const;

const rows: Readonly<Record<string, Row>> = {
  "asks to wait": {
    mishap: { kind: "throttle", seconds: 2 },
    title: "Microsoft asks us to wait",
    advice: "It goes on by itself",
  },
  "fails with 500": { mishap: { kind: "status", status: 500 }, ...down },
  "fails with 502": { mishap: { kind: "status", status: 502 }, ...down },
  "fails with 503": { mishap: { kind: "status", status: 503 }, ...down },
  "fails with 503 and a time": {
    mishap: { kind: "status", status: 503, retryAfter: 2 },
    title: "Microsoft asks us to wait",
    advice: "It goes on by itself",
  },
  "breaks off in the middle": { mishap: { kind: "cut" }, ...cutOff },
  "is not reached": { mishap: { kind: "offline" }, ...cutOff },
  "calls the token old": { mishap: { kind: "expired-token" }, ...signedOut },
  "calls the token another's": { mishap: { kind: "wrong-audience" }, ...signedOut },
  "has taken the role away": {
    mishap: { kind: "dropped-role" },
    title: "A role is missing",
    advice: "Service Support Administrator",
  },
  "answers with a page": {
    mishap: { kind: "html" },
    title: "Something unexpected happened",
    advice: "report it with the ID below",
    code: "unreadable-answer",
  },
  "wants consent": {
    mishap: { kind: "consent-missing" },
    target: toSignIn,
    title: "Consent is missing in this customer's tenant",
    advice: "Send this link to an administrator of the customer.",
    code: "AADSTS65001",
  },
  "wants another proof": {
    mishap: { kind: "entra", code: 50076 },
    target: toSignIn,
    title: "Microsoft asks for another proof of identity",
    advice: "Sign out and in again",
    code: "AADSTS50076",
  },
  "refuses by policy": {
    mishap: { kind: "entra", code: 53003 },
    target: toSignIn,
    title: "A sign-in policy refused access",
    advice: "Conditional Access",
    code: "AADSTS53003",
  },
  "does not know the agent there": {
    mishap: { kind: "entra", code: 90072 },
    target: toSignIn,
    title: "No delegated access to this customer",
    advice: "check that a GDAP relationship is active",
    code: "AADSTS90072",
  },
  "finds the clock wrong": {
    mishap: { kind: "entra", code: 700024 },
    target: toSignIn,
    title: "This computer's clock is wrong",
    advice: "Set date, time and zone",
    code: "AADSTS700024",
  },
  "answers with another tenant's token": {
    mishap: {
      kind: "answer",
      async respond(request) {
        const url = request.url.replace(west, customerId(2));
        return desk.sandbox.fetch(new Request(url, { method: "POST", body: await request.text() }));
      },
    },
    target: toSignIn,
    title: "Microsoft answered for another tenant",
    advice: "Nothing of the other tenant was kept or shown",
    id: false,
  },
  "has ended the sign-in": {
    mishap: { kind: "entra", code: 700084 },
    target: toSignIn,
    title: "Your sign-in has ended",
    advice: "Sign in again",
    again: false,
    code: "AADSTS700084",
    mend: () => signIn(desk, panel),
  },
};

describe("Microsoft", () => {
  test.for(Object.keys(rows))("%s: the rows stay, the words say why, and it ends well", async (name) => {
    const row = rows[name];
    if (!row) throw new Error("No such row.");
    const { mishap, target = toGraph, title, advice, again = true, id = true, code, mend } = row;
    await passADay(panel);
    const kept = (await showsHealth(panel, west)).text;
    const news = newTitle();
    const trouble = desk.sandbox.trouble.make(mishap, target);
    await press("Refresh");
    await showsWords(panel, title);
    await unfold(title);
    const { text, rows: tenants } = await showsWords(panel, advice);
    expect(trouble.hits).toBeGreaterThan(0);
    expect(text).toContain(title);
    expect(tenants).toContain(west);
    for (const line of kept.split("\n").filter((words) => /Mail|Contoso|\d fine/.test(words))) {
      expect(text).toContain(line);
    }
    expect(text).not.toContain(news);
    expect(/Next try after \d/.test(text)).toBe(again);
    if (code) expect(text).toContain(`Code ${code}`);
    const copy = "Copy correlation ID";
    expect(text.includes(copy)).toBe(id);
    if (id) {
      await press(copy);
      await showsWords(panel, "Copied");
      expect(await panel.evaluate(() => navigator.clipboard.readText())).toMatch(
        /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      );
    }

    if (!mend) await quiet();
    trouble.clear();
    await mend?.();
    const well = await until("what is new", async () => {
      await press("Refresh");
      await quiet();
      const now = await shown(panel);
      return now.text.includes(news) && now;
    });
    expect(well.text).not.toContain(title);
    expect(well.rows).toEqual(tenants);
  });

  test.for<[what: string, mishap: Mishap]>([
    ["is slow", { kind: "slow", ms: 700 }],
    ["does not answer for now", { kind: "hold" }],
  ])("%s: what is there stays to be read, and what is new comes when it comes", async ([, mishap]) => {
    await passADay(panel);
    const kept = (await showsHealth(panel, west)).text;
    const news = newTitle();
    const trouble = desk.sandbox.trouble.make(mishap, toGraph);
    await press("Refresh");
    await until("the request", async () => trouble.hits > 0);
    const { text, rows: tenants } = await shown(panel);
    expect(tenants).toContain(west);
    expect(text).not.toContain(news);
    expect(text).toContain(/.*\bmail\b.*/i.exec(kept)?.[0]);
    trouble.clear();
    await showsWords(panel, news);
    await quiet();
  });

  test("sends rows that nobody can read: the others are shown, and that some are missing is said", async () => {
    await passADay(panel);
    newTitle();
    const respond = async (_request: Request, real: () => Promise<Response>): Promise<Response> => {
      const body = (await (await real()).json()) as { value: { id?: string }[] };
      delete body.value[1]?.id;
      return Response.json(body);
    };
    const trouble = desk.sandbox.trouble.make({ kind: "answer", respond }, toGraph);
    await press("Refresh");
    const { text } = await showsWords(panel, "could not be read. This list may be incomplete.");
    expect(text).toContain("2 entries");
    trouble.clear();
    await press("Refresh");
    await until("the whole list", async () => !(await shown(panel)).text.includes("could not be read"));
    await quiet();
  });
});

test("without a line all that was seen is there with its age, and what failed goes on when the line is back", async () => {
  await passADay(panel);
  const kept = (await showsHealth(panel, west)).text;
  const news = newTitle();
  const trouble = desk.sandbox.trouble.make({ kind: "offline" });
  await panel.reload();
  await showsWords(panel, "No connection");
  await unfold("No connection");
  const { text, rows: tenants } = await showsWords(panel, "Next try after");
  expect(tenants).toContain(west);
  expect(text).toContain(/.*\bmail\b.*/i.exec(kept)?.[0]);
  expect(text).toMatch(/\d \w+ ago[^]*May have changed/);
  expect(text).toMatch(/Next try after \d/);
  trouble.clear();
  // What the browser tells every page then.
  await panel.evaluate(() => window.dispatchEvent(new Event("online")));
  await until("all of it to go on", async () => {
    const now = (await shown(panel)).text;
    return now.includes(news) && !now.includes("No connection");
  });
});
