/**
 * Gives this process what a service worker has and Node has not, for MSAL: an address, and listeners. Takes away what a life of
 * the worker put there, so that the next one begins as a worker does.
 */
export function freshWorkerGlobals(request: typeof fetch): void {
  const global = globalThis as unknown as Record<string, unknown>;
  for (const name of ["window", "document", "history", "opener", "parent", "top", "localStorage", "sessionStorage"]) {
    Reflect.deleteProperty(global, name);
  }
  const lend = (name: string, value: unknown): void => {
    Object.defineProperty(global, name, { value, configurable: true, writable: true });
  };
  lend("location", new URL("chrome-extension://sidekick/background.js"));
  lend("addEventListener", () => {});
  lend("removeEventListener", () => {});
  lend("fetch", request);
}
