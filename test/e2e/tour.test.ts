import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { thirtyCustomers } from "../sandbox/worlds/thirty-customers.ts";
import { show } from "../tools/tour/show.ts";
import type { Tour } from "../tools/tour/step.ts";
import { steps } from "../tools/tour/steps.ts";
import { openDesk } from "./desk/desk.ts";

const pictures = mkdtempSync(join(process.env.SIDEKICK_RUN ?? tmpdir(), "sidekick-tour-"));

let tour: Tour;

beforeAll(async () => {
  tour = { desk: await openDesk(thirtyCustomers(Date.now())) };
});

afterAll(async () => {
  await tour?.desk.close();
  rmSync(pictures, { recursive: true });
});

// Each begins where the one before it ended, as for somebody who takes the tour.
test.each(steps.map((step, at) => ({ number: at + 1, title: step.title, step })))(
  "step $number of the tour, “$title”, shows what it says",
  async ({ number, step }) => {
    await show(tour, step, number, pictures);
    expect(readdirSync(pictures).some((name) => name.startsWith(`step-${String(number).padStart(2, "0")}`))).toBe(true);
  },
);
