import { describe, expect, test } from "vitest";
import { installVault, type SessionArea } from "../../../lib/auth/vault.ts";
import { memoryArea } from "../../builders/area.ts";

/** A service worker's globals: no window, no document. */
type Globals = Record<string, unknown> & {
  localStorage: Storage;
  sessionStorage: Storage;
  document: { cookie: string };
};

async function install(area: SessionArea = memoryArea(), globals: Record<string, unknown> = {}) {
  const vault = await installVault(area, globals);
  const { localStorage, sessionStorage, document } = globals as Globals;
  return { vault, localStorage, sessionStorage, document, globals };
}

describe("the storage that MSAL finds", () => {
  test("gives back what was put in, as text or null", async () => {
    const { localStorage } = await install();
    expect(localStorage.getItem("msal.version")).toBeNull();
    localStorage.setItem("msal.version", "5.29.0");
    localStorage.setItem("msal.version", "5.30.0");
    expect(localStorage.getItem("msal.version")).toBe("5.30.0");
    expect(localStorage["msal.version"]).toBe("5.30.0");
    localStorage.removeItem("msal.version");
    localStorage.removeItem("msal.version");
    expect(localStorage.getItem("msal.version")).toBeNull();
  });

  test("lists its keys and knows its own", async () => {
    const { localStorage } = await install();
    localStorage.setItem("b", "2");
    localStorage.setItem("a", "");
    expect(Object.keys(localStorage)).toEqual(["b", "a"]);
    expect(Object.hasOwn(localStorage, "a")).toBe(true);
    expect(localStorage.hasOwnProperty("a")).toBe(true);
    expect(localStorage.hasOwnProperty("getItem")).toBe(false);
    expect(localStorage.getItem("a")).toBe("");
    localStorage.removeItem("a");
    expect(Object.keys(localStorage)).toEqual(["b"]);
  });

  test("holds a key that is called like one of its methods", async () => {
    const { localStorage } = await install();
    localStorage.setItem("getItem", "kept");
    expect(localStorage.getItem("getItem")).toBe("kept");
  });

  test("keeps session entries to itself and to this life of the worker", async () => {
    const area = memoryArea();
    const { sessionStorage, localStorage, vault } = await install(area);
    sessionStorage.setItem("interaction", "in progress");
    expect(sessionStorage.getItem("interaction")).toBe("in progress");
    expect(localStorage.getItem("interaction")).toBeNull();
    await vault.flush();
    expect([...area.entries]).toEqual([]);
    expect((await install(area)).sessionStorage.getItem("interaction")).toBeNull();
  });

  test("takes MSAL's cookie and no other, without its attributes", async () => {
    const area = memoryArea();
    const { document, vault } = await install(area);
    expect(document.cookie).toBe("");
    document.cookie = "session=theirs;path=/";
    expect(document.cookie).toBe("");
    document.cookie = "msal.cache.encryption=key;path=/;Secure;SameSite=None;expires=Fri, 01 Jan 2027 00:00:00 GMT";
    expect(document.cookie).toBe("msal.cache.encryption=key");
    await vault.flush();
    expect((await install(area)).document.cookie).toBe("msal.cache.encryption=key");
  });

  test("leaves a real window its own document and history", async () => {
    const window = { document: { title: "options" }, history: { length: 3 } };
    const globals = { window, ...window };
    await install(memoryArea(), globals);
    expect(globals.history).toBe(window.history);
    expect(globals.document).toMatchObject({ title: "options", cookie: "" });
    expect(window).toHaveProperty("localStorage");
  });
});

describe("what is written", () => {
  test("reaches the area under a prefix, in order, before flush resolves", async () => {
    const steps: string[] = [];
    const slow: SessionArea = {
      read: async () => ({}),
      async write(key, value) {
        await Promise.resolve();
        steps.push(`${key}=${value}`);
      },
      async remove(key) {
        steps.push(`-${key}`);
      },
    };
    const { localStorage, vault } = await install(slow);
    localStorage.setItem("a", "1");
    localStorage.removeItem("a");
    localStorage.setItem("a", "2");
    localStorage.setItem("b", "3");
    expect(steps).toEqual([]);
    await vault.flush();
    expect(steps).toEqual(["msal|a=1", "-msal|a", "msal|a=2", "msal|b=3"]);
  });

  test("is there in the worker's next life, and nothing else of the area is", async () => {
    const area = memoryArea({
      "msal|old": "token",
      "msal|odd": 7,
      language: "auto",
      settings: { clientId: "" },
      "tab:1": {},
    });
    const first = await install(area);
    expect(Object.keys(first.localStorage)).toEqual(["old"]);
    first.localStorage.setItem("new", "token");
    await first.vault.flush();
    const second = await install(area);
    expect(Object.keys(second.localStorage).toSorted()).toEqual(["new", "old"]);
  });

  test("is forgotten by clear, in memory and in the area, and nothing else is", async () => {
    const area = memoryArea({ session: { signedIn: true } });
    const { localStorage, document, vault } = await install(area);
    localStorage.setItem("token", "secret");
    document.cookie = "msal.cache.encryption=key";
    await vault.clear();
    expect([...area.entries.keys()]).toEqual(["session"]);
    expect(Object.keys(localStorage)).toEqual([]);
    expect(document.cookie).toBe("");
  });
});

describe("clearing all but some accounts", () => {
  test("keeps what names them and what is needed to open it, and forgets every other account", async () => {
    const area = memoryArea();
    const { localStorage, document, vault } = await install(area);
    const mine = "Msal.3|uid-1.utid-1|login.windows.net|refreshtoken|client||";
    const theirs = "msal.3|uid-2.utid-2|login.windows.net|refreshtoken|client||";
    localStorage.setItem(mine.toLowerCase(), "kept");
    localStorage.setItem(theirs, "gone");
    localStorage.setItem("msal.3.token.keys.client", "{}");
    localStorage.setItem("msal.3.account.keys", "[]");
    localStorage.setItem("msal.client.request.params", "gone");
    document.cookie = "msal.cache.encryption=key";
    await vault.clear(["UID-1.utid-1"]);
    const left = ["cookie", "msal.3.account.keys", "msal.3.token.keys.client", mine.toLowerCase()];
    expect(Object.keys(localStorage).sort()).toEqual(left);
    expect([...area.entries.keys()].sort()).toEqual(left.map((key) => `msal|${key}`));
    await vault.clear([]);
    expect(area.entries.size).toBe(0);
  });
});

test("what belongs to one account stays where everything else is cleared, with what is needed to open it", async () => {
  const { vault, localStorage } = await install();
  const keys = ["cookie", "msal.3.account.keys", "msal.3|MINA.home|login", "msal.3|nils.home|login", "msal.version"];
  for (const key of keys) localStorage.setItem(key, "x");
  await vault.clear(["mina.home"]);
  expect(Object.keys(localStorage)).toEqual(["cookie", "msal.3.account.keys", "msal.3|MINA.home|login"]);
});

describe("an area that fails", () => {
  /** Fails the writes and removals whose number is in `failing`, counted from 1. */
  function unreliable(failing: readonly number[]) {
    const area = memoryArea();
    let count = 0;
    const step = async (work: () => Promise<void>): Promise<void> => {
      count += 1;
      if (failing.includes(count)) throw new Error(`quota ${count}`);
      await work();
    };
    const session: SessionArea = {
      read: () => area.read(),
      write: (key, value) => step(() => area.write(key, value)),
      remove: (key) => step(() => area.remove(key)),
    };
    return { area, session };
  }

  test("is told by the flush, once", async () => {
    const { session } = unreliable([1]);
    const { localStorage, vault } = await install(session);
    localStorage.setItem("a", "1");
    await expect(vault.flush()).rejects.toThrow("quota 1");
    expect(localStorage.getItem("a")).toBe("1");
    await vault.flush();
  });

  test("does not keep later writes from being tried", async () => {
    const { session, area } = unreliable([1]);
    const { localStorage, vault } = await install(session);
    localStorage.setItem("a", "1");
    localStorage.setItem("b", "2");
    await expect(vault.flush()).rejects.toThrow("quota 1");
    expect([...area.entries.keys()]).toEqual(["msal|b"]);
  });

  test("does not keep tokens from being cleared", async () => {
    const { session, area } = unreliable([3, 4]);
    const { localStorage, vault } = await install(session);
    for (const key of ["a", "b", "c", "d"]) localStorage.setItem(key, "token");
    await expect(vault.clear()).rejects.toThrow("quota 3");
    expect([...area.entries.keys()]).toEqual([]);
  });

  test("that cannot be read is an error, not an empty vault", async () => {
    const area: SessionArea = { ...memoryArea(), read: () => Promise.reject(new Error("no access")) };
    await expect(installVault(area, {})).rejects.toThrow("no access");
  });
});
