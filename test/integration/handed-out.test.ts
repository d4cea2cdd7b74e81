import { expect, test } from "vitest";
import { setUpCsv } from "../../lib/advice/set-up-csv.ts";
import { readProfileWithSecrets } from "../../lib/database/read-partner-profile.ts";
import { priceListInForce } from "../../lib/database/read-price-list.ts";
import { readSetUp } from "../../lib/database/read-set-up.ts";
import { exportAssignments } from "../../lib/pricing/list/assignments-csv.ts";
import { exportPriceList } from "../../lib/pricing/list/import.ts";
import { ownerOf } from "../../lib/schemas/owner.ts";
import { noon } from "../builders/clock.ts";
import { contoso, priceList } from "../builders/price-list.ts";
import { newProfile } from "../builders/profile.ts";
import { startWorker } from "../builders/worker.ts";
import { halfSetUp } from "../sandbox/worlds/half-set-up.ts";
import { customerId } from "../sandbox/worlds/ids.ts";

/** An error of Microsoft's that repeats the request's header in its body, as a proxy's page may. */
async function echo(request: Request): Promise<Response> {
  const message = `Refused: ${request.headers.get("Authorization")}`;
  return Response.json({ error: { code: "Forbidden", message }, description: message }, { status: 403 });
}

test("no file that is handed out, no error and nothing that is kept on the disk holds a token", async () => {
  const world = halfSetUp(noon);
  for (const { tenant } of world.partners) tenant.consent = "everything";
  const at = newProfile({ world });
  const worker = startWorker(at);
  await worker.ask("sign-in");
  const { cache, user, account: who } = worker.services;
  const { account } = await who.get();
  if (!account) throw new Error("nobody is signed in");
  const owner = ownerOf(account);
  const list = priceList({ assignments: [{ offer: "gold", who: { to: "customer", customer: contoso } }] });
  const profile = { kind: "direct-bill", plans: [], designations: ["Modern Work"] };
  const secrets = { accessId: "AB12-CD34", contractId: "C-000123" };
  expect(await worker.ask("save-price-list", { owner, list, from: 0 })).toEqual({ done: true });
  expect(await worker.ask("save-partner-profile", { owner, profile, ...secrets, from: 0 })).toEqual({ done: true });
  const refused = [customerId(13), customerId(25)].map((tenantId) =>
    at.sandbox.trouble.make({ kind: "answer", respond: echo }, { service: "graph", tenantId }),
  );
  expect(await worker.ask("check-set-up", { action: "start" })).toEqual({ done: true });
  expect(refused.map(({ hits }) => hits > 0)).toEqual([true, true]);

  const inForce = (await priceListInForce(user, owner))?.list;
  if (!inForce) throw new Error("no price list");
  const { rows } = await readSetUp(cache, account, at.clock.now());
  // Every column that there could be.
  const columns = [{ heading: "all", cell: (row: (typeof rows)[number]) => JSON.stringify(row) }];
  const handedOut = {
    setUp: setUpCsv(columns, rows),
    prices: exportPriceList(inForce),
    assignments: exportAssignments(inForce),
    profile: JSON.stringify(await readProfileWithSecrets(user, owner)),
    errors: JSON.stringify((await cache.syncs.toArray()).map(({ error }) => error)),
    disk: JSON.stringify([...at.local.entries]),
  };
  expect(handedOut.setUp).toContain("consent");
  expect(handedOut.prices).toContain("gold");
  expect(handedOut.assignments).toContain(contoso);
  expect(handedOut.profile).toContain(secrets.accessId);
  expect(handedOut.errors).toContain("missing-role");
  const tokens = at.sandbox.tokens.secrets;
  expect(tokens.length).toBeGreaterThan(5);
  const found = Object.entries(handedOut).filter(([, text]) => tokens.some((token) => text.includes(token)));
  expect(found.map(([name]) => name)).toEqual([]);
});
