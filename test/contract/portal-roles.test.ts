import { expect, test } from "vitest";
import { portals } from "../../lib/portals/index.ts";

/** Portals of which no page of Microsoft's was found that names the least role; a new portal may not join them unseen. */
const unchecked: readonly string[] = ["azure-ai-foundry", "entra", "purview"];

test.each(portals.filter(({ open }) => open))(
  "$id says which role it needs at the least, and where that is written",
  (portal) => {
    const { least } = portal;
    expect(least, `${portal.id} can be opened for a customer: add \`least\` to its file`).toBeDefined();
    expect(least?.docs, `${portal.id} needs the page of Microsoft's that names the role`).toMatch(
      /^https:\/\/learn\.microsoft\.com\/[^ ]+$/,
    );
    if (unchecked.includes(portal.id)) expect(least).not.toHaveProperty("verifiedOn");
    else
      expect(least?.verifiedOn, `${portal.id} needs the day the role was found on that page`).toMatch(
        /^20\d\d-[01]\d-[0-3]\d$/,
      );
  },
);

test("a portal without a way in needs no role", () => {
  expect(portals.filter(({ open, least }) => !open && least).map(({ id }) => id)).toEqual([]);
});
