/** A key-value area that forgets when the browser closes and that only trusted contexts can read. */
export type SessionArea = {
  read(): Promise<Record<string, unknown>>;
  write(key: string, value: string): Promise<void>;
  remove(key: string): Promise<void>;
};

export type Vault = {
  /** Resolves when everything that was written has reached the area; rejects if a write failed. */
  flush(): Promise<void>;
  /** Forgets every token and account but those of the accounts in `keep`, by Entra's home account id. */
  clear(keep?: readonly string[]): Promise<void>;
};

const prefix = "msal|";
const cookieName = "msal.cache.encryption";

/** Whether an entry of MSAL's belongs to an account: its key names it, or it is needed to find and open those that do. */
function belongs(key: string, account: string): boolean {
  return key === "cookie" || /\.(account|token)\.keys/.test(key) || key.toLowerCase().includes(account.toLowerCase());
}

/** A Web Storage whose entries live in `entries`; `changed` hears of every write, with `undefined` for a removal. */
function webStorage(entries: Map<string, string>, changed: (key: string, value: string | undefined) => void): Storage {
  const methods: Record<string, unknown> = {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => {
      entries.set(key, value);
      changed(key, value);
    },
    removeItem: (key: string) => {
      entries.delete(key);
      changed(key, undefined);
    },
    hasOwnProperty: (key: string) => entries.has(key),
  };
  return new Proxy({} as Storage, {
    get: (_target, key) => (typeof key === "string" ? (methods[key] ?? entries.get(key)) : undefined),
    ownKeys: () => [...entries.keys()],
    getOwnPropertyDescriptor: (_target, key) =>
      typeof key === "string" && entries.has(key)
        ? { value: entries.get(key), enumerable: true, configurable: true, writable: true }
        : undefined,
  });
}

/** Gives a service worker the few properties of a window that MSAL looks at. */
function lendWindow(global: Record<string, unknown>): void {
  if (global["window"] !== undefined) return;
  const listeners = { addEventListener: () => {}, removeEventListener: () => {} };
  const lend = (name: string, value: unknown): void => {
    Object.defineProperty(global, name, { value, configurable: true, writable: true });
  };
  lend("document", { ...listeners, visibilityState: "visible" });
  lend("history", { replaceState: () => {} });
  lend("opener", null);
  for (const name of ["window", "parent", "top"]) lend(name, global);
}

/**
 * Replaces this context's localStorage, sessionStorage and cookies with memory that is written through to `area`: tokens are
 * shared with the next life of a service worker, gone with the browser, and never on the disk. MSAL's own cache cannot do this:
 * an extension page cannot keep its encryption cookie, and "stay signed in" makes it write tokens in plain text.
 * Works on MSAL 5.29 internals: the end-to-end tests search the browser profile for tokens.
 */
export async function installVault(
  area: SessionArea,
  global = globalThis as unknown as Record<string, unknown>,
): Promise<Vault> {
  const entries = new Map<string, string>();
  for (const [key, value] of Object.entries(await area.read())) {
    if (key.startsWith(prefix) && typeof value === "string") entries.set(key.slice(prefix.length), value);
  }
  let writes: Promise<void> = Promise.resolve();
  let failed: { readonly error: unknown } | undefined;
  const writeThrough = (key: string, value: string | undefined): void => {
    // A write that fails must not keep the later ones, least of all removals, from being tried.
    writes = writes
      .then(() => (value === undefined ? area.remove(prefix + key) : area.write(prefix + key, value)))
      .catch((error: unknown) => {
        failed ??= { error };
      });
  };
  const flush = async (): Promise<void> => {
    await writes;
    const first = failed;
    failed = undefined;
    if (first) throw first.error;
  };
  const local = webStorage(entries, writeThrough);
  lendWindow(global);
  const replace = (name: string, value: unknown): void => {
    Object.defineProperty(global["window"], name, { value, configurable: true, writable: true });
  };
  replace("localStorage", local);
  replace(
    "sessionStorage",
    webStorage(new Map(), () => {}),
  );
  Object.defineProperty(global["document"], "cookie", {
    configurable: true,
    get: () => entries.get("cookie") ?? "",
    set: (text: string) => {
      const [pair = ""] = text.split(";");
      if (pair.startsWith(`${cookieName}=`)) local.setItem("cookie", pair);
    },
  });
  return {
    flush,
    clear: async (keep = []) => {
      const gone = Array.from(entries.keys()).filter((key) => !keep.some((account) => belongs(key, account)));
      for (const key of gone) local.removeItem(key);
      await flush();
    },
  };
}
