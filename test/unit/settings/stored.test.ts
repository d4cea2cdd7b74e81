import { describe, expect, test } from "vitest";
import { storedAccount, storedSession } from "../../../lib/settings/session.ts";
import { defaultSettings, settingsSchema, storedSettings } from "../../../lib/settings/settings.ts";
import { memoryArea } from "../../builders/area.ts";
import { mina } from "../../builders/tenants.ts";

const clientId = "5d1dec1c-0001-4000-8000-00000000c11e";

describe("a stored value", () => {
  test("is what was stored, copied, and the fallback before and after", async () => {
    const area = memoryArea();
    const settings = storedSettings(area);
    expect(await settings.get()).toEqual(defaultSettings);
    await settings.set({ clientId, cloud: "usgov", language: "ko" });
    expect(await storedSettings(area).get()).toEqual({ clientId, cloud: "usgov", language: "ko" });
    await settings.remove();
    expect(await settings.get()).toEqual(defaultSettings);
  });

  test("that cannot be read is the fallback, and is left as it is", async () => {
    const odd = { clientId: "not a guid", cloud: "global", language: "auto" };
    const area = memoryArea({ settings: odd });
    expect(await storedSettings(area).get()).toEqual(defaultSettings);
    expect(area.entries.get("settings")).toEqual(odd);
  });

  test("is told to who watches, checked, until they stop", async () => {
    const area = memoryArea();
    const settings = storedSettings(area);
    const heard: unknown[] = [];
    const stop = settings.watch((value) => heard.push(value));
    await settings.set({ ...defaultSettings, language: "ko" });
    await area.set("settings", 7);
    await area.set("other", { language: "en" });
    await settings.remove();
    stop();
    await settings.set({ ...defaultSettings, language: "en" });
    expect(heard).toEqual([{ ...defaultSettings, language: "ko" }, defaultSettings, defaultSettings]);
  });
});

describe("settings", () => {
  test.for<[what: string, fits: boolean, given: object]>([
    ["no client id", true, { clientId: "" }],
    ["a client id", true, { clientId }],
    ["a client id in capitals", true, { clientId: clientId.toUpperCase() }],
    ["half a client id", false, { clientId: clientId.slice(0, 8) }],
    ["the nil id", false, { clientId: "00000000-0000-0000-0000-000000000000" }],
    ["another cloud", true, { cloud: "china" }],
    ["the cloud that closed", false, { cloud: "germany" }],
    ["no such cloud", false, { cloud: "mars" }],
    ["a language", true, { language: "ko" }],
    ["a language we do not speak", false, { language: "de" }],
  ])("%s: %s", ([, fits, given]) => {
    expect(settingsSchema.safeParse({ ...defaultSettings, ...given }).success).toBe(fits);
  });
});

describe("the session", () => {
  test("begins signed out, not yet renewed", async () => {
    expect(await storedSession(memoryArea(), storedSettings(memoryArea())).get()).toEqual({
      signedIn: false,
      renewed: false,
    });
  });

  test("remembers an account as it is, and none that cannot be one", async () => {
    const area = memoryArea();
    const account = storedAccount(area, storedSettings(area));
    expect(await account.get()).toEqual({});
    await account.set({ account: mina });
    expect(await account.get()).toEqual({ account: mina });
    await area.set("account:global", { account: { ...mina, tenantId: "adatum" } });
    expect(await account.get()).toEqual({});
    await area.set("account:global", { account: { ...mina, id: "" } });
    expect(await account.get()).toEqual({});
  });

  test("is one a cloud: the settings say whose is meant", async () => {
    const area = memoryArea();
    const settings = storedSettings(area);
    const account = storedAccount(area, settings);
    await account.set({ account: mina });
    const heard: unknown[] = [];
    const stop = account.watch((value) => heard.push(value.account?.username));
    await settings.set({ ...defaultSettings, cloud: "china" });
    expect(await account.get()).toEqual({});
    await account.of("china").set({ account: { ...mina, username: "li@adatum.example", cloud: "china" } });
    await settings.set(defaultSettings);
    expect(await account.get()).toEqual({ account: mina });
    await new Promise((resolve) => setImmediate(resolve));
    stop();
    await account.remove();
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard.at(-1)).toBe(mina.username);
    expect(await account.get()).toEqual({});
    expect((await account.of("china").get()).account?.username).toBe("li@adatum.example");
  });

  test("reads a tenant id in lower case", async () => {
    const area = memoryArea({ "account:global": { account: { ...mina, tenantId: mina.tenantId.toUpperCase() } } });
    expect((await storedAccount(area, storedSettings(area)).get()).account?.tenantId).toBe(mina.tenantId);
  });
});
