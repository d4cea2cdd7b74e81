import { expect, onTestFinished, test } from "vitest";
import "../../builders/cache.ts";
import { takePolicyList } from "../../../lib/database/price-list-policy.ts";
import { priceListInForce } from "../../../lib/database/read-price-list.ts";
import { UserData } from "../../../lib/database/user.ts";
import { checkDraft } from "../../../lib/pricing/editor/check-draft.ts";
import type { Json } from "../../../lib/pricing/editor/json.ts";
import { exportPriceList } from "../../../lib/pricing/list/import.ts";
import { ownerOf } from "../../../lib/schemas/owner.ts";
import { emptyPriceList } from "../../../lib/schemas/price-list.ts";
import { noon } from "../../builders/clock.ts";
import { offer } from "../../builders/offer.ts";
import { priceList } from "../../builders/price-list.ts";
import { mina } from "../../builders/tenants.ts";

const minas = ownerOf(mina);
const given = priceList();
const hourly = { model: "hourly", minimumMinutes: 0, incrementMinutes: 15 } as const;
const alike = priceList({
  offers: [
    offer({
      prices: [
        { ...hourly, id: "one", rate: "100" },
        { ...hourly, id: "other", rate: "90" },
      ],
    }),
  ],
});
const own = priceList({ offers: [], statement: {} });

async function emptyUser(): Promise<UserData> {
  const user = new UserData(`user-${crypto.randomUUID()}`);
  onTestFinished(() => user.delete());
  return user;
}

test("without a list of anybody's there is none", async () => {
  expect(await priceListInForce(await emptyUser(), minas)).toEqual({ list: emptyPriceList, from: "none", version: 0 });
});

test.for([
  ["text", exportPriceList(given)],
  ["an object", structuredClone(given)],
] as const)("the policy's list as %s hides the agent's own, and ends with the policy", async ([, value]) => {
  const user = await emptyUser();
  await user.priceLists.put({ ...minas, list: own, version: 4, at: noon });
  await takePolicyList(user, value, noon);
  expect(await priceListInForce(user, minas)).toEqual({ list: given, from: "policy", version: 4, at: noon });
  await takePolicyList(user, undefined, noon + 1);
  expect(await priceListInForce(user, minas)).toEqual({ list: own, from: "user", version: 4, at: noon });
});

test.for<[what: string, broken: unknown, code: string]>([
  ["is no JSON", "{", "not-json"],
  ["is something else", { hello: "world" }, "not-a-price-list"],
  ["is a newer version's", JSON.stringify({ ...given, version: 99 }), "newer-version"],
  ["has a mistake", { ...given, offers: [{ id: "gold" }] }, "invalid"],
  ["reaches for a prototype", `{"version":1,"__proto__":{}}`, "dangerous-key"],
  ["is a number", 7, "not-a-price-list"],
  [
    "could not be saved: two that tie",
    priceList({ assignments: ["gold", "silver"].map((id) => ({ who: { to: "everyone" }, offer: id })) }),
    "mistakes",
  ],
  ["could not be saved: two prices alike", alike, "mistakes"],
  ["could not be saved: a wording that lacks everything", priceList({ statement: { en: "hello" } }), "mistakes"],
])(
  "a policy's list that %s leaves the last sound one in force and says so, through a gap as well",
  async ([, broken, code]) => {
    const user = await emptyUser();
    await takePolicyList(user, broken, noon);
    expect(await priceListInForce(user, minas)).toMatchObject({
      list: emptyPriceList,
      from: "policy",
      problem: { code },
    });
    await takePolicyList(user, given, noon + 1);
    expect(await priceListInForce(user, minas)).toEqual({ list: given, from: "policy", version: 0, at: noon + 1 });
    await takePolicyList(user, undefined, noon + 2);
    await takePolicyList(user, broken, noon + 3);
    expect(await priceListInForce(user, minas)).toMatchObject({
      list: given,
      from: "policy",
      at: noon + 1,
      problem: { code },
    });
  },
);

test("a policy that is the same again is not written anew", async () => {
  const user = await emptyUser();
  await takePolicyList(user, given, noon);
  await takePolicyList(user, exportPriceList(given), noon + 1);
  expect(await priceListInForce(user, minas)).toMatchObject({ at: noon });
});

test("a policy's list with mistakes says which and where, with the days that its words need", async () => {
  const user = await emptyUser();
  const days = { from: "2026-01-01", to: "2026-12-31" };
  const assignments = [
    { who: { to: "everyone" as const }, offer: "gold", ...days },
    { who: { to: "everyone" as const }, offer: "silver" },
  ];
  await takePolicyList(user, priceList({ assignments, statement: { en: "{{offer}}" } }), noon);
  const { problem } = await priceListInForce(user, minas);
  expect(problem?.mistakes?.slice(0, 2)).toEqual([
    { code: "tie", assignments: [0, 1], both: { to: "everyone" }, days: [days, {}] },
    { code: "wording", language: "en", problem: { code: "missing", placeholder: "customer" } },
  ]);
  expect(problem?.mistakeCount).toBe(problem?.mistakes?.length);
});

test("a policy's list with prices alike says in which offer, and the editor refuses it as well", async () => {
  const user = await emptyUser();
  await takePolicyList(user, alike, noon);
  const { problem } = await priceListInForce(user, minas);
  expect(problem?.mistakes).toMatchObject([{ code: "alike", offer: 0, name: alike.offers[0]?.name, prices: [0, 1] }]);
  expect(checkDraft(structuredClone(alike) as unknown as Json)).toMatchObject({
    ok: false,
    problems: [{ path: ["offers", 0, "prices"], code: "alike", prices: [0, 1] }],
  });
});
