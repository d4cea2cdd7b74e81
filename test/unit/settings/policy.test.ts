import { readFileSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { defaultSettings, settingsSchema, storedSettings } from "../../../lib/settings/settings.ts";
import { memoryArea } from "../../builders/area.ts";
import { managedBy } from "../../builders/managed-area.ts";

const clientId = "5d1dec1c-0001-4000-8000-00000000c11e";
const own = { clientId: "", cloud: "usgov", language: "en" } as const;

/** A value for every setting that is neither its default nor what the user chose. */
const byPolicy = { clientId, cloud: "china", language: "ko" } as const;

type Published = { readonly properties: Record<string, { readonly type: string; readonly enum?: readonly string[] }> };
const published: Published = JSON.parse(readFileSync("public/managed-schema.json", "utf8"));

describe("a setting that the organisation has set", () => {
  test.for(Object.keys(byPolicy) as (keyof typeof byPolicy)[])(
    "%s is in force, alone, and is never written",
    async (key) => {
      const area = memoryArea({ settings: own });
      const settings = storedSettings(area, managedBy({ [key]: byPolicy[key] }));
      expect(await settings.get()).toEqual({ ...own, [key]: byPolicy[key] });
      expect(await settings.policy.get()).toEqual({ [key]: byPolicy[key] });
      await settings.set(await settings.get());
      expect(area.entries.get("settings")).toEqual(own);
    },
  );

  test("ends with the policy, and whoever watches hears of both", async () => {
    const policy = managedBy();
    const settings = storedSettings(memoryArea({ settings: own }), policy);
    const heard: string[] = [];
    const locked: unknown[] = [];
    const stops = [
      settings.watch(({ language }) => heard.push(language)),
      settings.policy.watch((set) => locked.push(set)),
    ];
    policy.set({ language: "ko" });
    await turn();
    policy.set({});
    await turn();
    for (const stop of stops) stop();
    policy.set({ language: "ko" });
    await turn();
    expect(heard).toEqual(["ko", "en"]);
    expect(locked).toEqual([{ language: "ko" }, {}]);
  });

  test.for([{ clientId: "half" }, { cloud: "germany" }, { cloud: 7 }, { language: "xx" }, { invented: "x" }])(
    "is none where it cannot be one: %o",
    async (values) => {
      const settings = storedSettings(memoryArea({ settings: own }), managedBy({ ...values }));
      expect(await settings.policy.get()).toEqual({});
      expect(await settings.get()).toEqual(own);
    },
  );

  test("one that cannot be read takes no other with it, in the policy or in what is stored", async () => {
    const area = memoryArea({ settings: { clientId: "half", language: "ko" } });
    const settings = storedSettings(area, managedBy({ cloud: "usdod", language: 7 }));
    expect(await settings.get()).toEqual({ ...defaultSettings, cloud: "usdod", language: "ko" });
  });
});

describe("the published schema", () => {
  test("has every setting, the price list, the partner profile, and no other", () => {
    const { priceList, partnerProfile, ...settings } = published.properties;
    for (const whole of [priceList, partnerProfile]) {
      expect(whole).toEqual({ title: expect.any(String), description: expect.any(String), type: "string" });
    }
    expect(Object.keys(settings).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
    expect(Object.keys(byPolicy).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
  });

  test("has no key that README does not name", () => {
    const readme = readFileSync("README.md", "utf8");
    for (const key of Object.keys(published.properties)) expect(readme).toContain(`\`${key}\``);
  });

  test("offers exactly the values that are taken", () => {
    for (const [key, schema] of Object.entries(settingsSchema.shape)) {
      const { enum: offered, type } = published.properties[key] ?? {};
      expect(type, key).toBe("string");
      const possible = "options" in schema ? (schema.options as readonly string[]) : undefined;
      expect(offered, key).toEqual(possible?.filter((value) => schema.safeParse(value).success));
    }
  });
});

test("two changes at once are both kept: neither writes back what the other has changed", async () => {
  const area = memoryArea({ settings: own });
  const settings = storedSettings(area, managedBy({ language: "ko" }));
  const before = await Promise.all([settings.change({ clientId }), settings.change({ cloud: "china" })]);
  expect(area.entries.get("settings")).toEqual({ ...own, clientId, cloud: "china" });
  expect(before.map(({ cloud }) => cloud)).toEqual(["usgov", "usgov"]);
});
