// `npm run pictures`: takes the README's picture of the production build beside a portal, in a real browser.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { openDesk } from "../e2e/desk/desk.ts";
import { openPanel, showsHealth } from "../e2e/desk/panel.ts";
import { setUp } from "../e2e/desk/sign-in.ts";
import { customerId } from "../sandbox/worlds/ids.ts";
import { thirtyCustomers } from "../sandbox/worlds/thirty-customers.ts";
import { root } from "./command.ts";
import { sideBySide } from "./side-by-side.ts";
import { firstCustomer } from "./tour/steps.ts";

const folder = join(root, ".github", "pictures");
const size = { width: 1280, height: 800 };

const shoot = (page: Page): Promise<string> => page.screenshot({ encoding: "base64", captureBeyondViewport: false });

const desk = await openDesk(thirtyCustomers(Date.now()), { language: "en" });
await setUp(desk);
const page = await desk.open(firstCustomer);
const panel = await openPanel(desk, page);
await showsHealth(panel, customerId(6));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "beside-a-portal.png"), await sideBySide([await shoot(page), await shoot(panel)], size));
await desk.close();
