import type { Sandbox } from "../sandbox/sandbox.ts";

/** The browser's window for signing in, with a person in front of it. Its cookies outlive the window. */
export type SignInWindow = {
  /** Whom the person picks; `undefined` closes the window. */
  agent: string | undefined;
  /** The addresses that it was opened at, and whether anybody could see it. */
  readonly opened: { readonly url: URL; readonly interactive: boolean }[];
  /** As the browser's own: resolves with the address it came back to. */
  authorize(url: string, interactive: boolean): Promise<string>;
};

/** A window at the sandbox's sign-in. */
export function signInWindow(sandbox: Sandbox, agent: string | undefined = "mina.han@adatum.example"): SignInWindow {
  const cookies = new Map<string, string>();
  const opened: SignInWindow["opened"] = [];
  const go = async (url: URL, init: RequestInit = {}): Promise<Response> => {
    const headers = { cookie: cookies.get(url.host) ?? "" };
    const response = await sandbox.fetch(new Request(url, { ...init, headers }));
    const [cookie] = response.headers.get("set-cookie")?.split(";") ?? [];
    if (cookie) cookies.set(url.host, cookie);
    return response;
  };
  const window: SignInWindow = {
    agent,
    opened,
    async authorize(address, interactive) {
      const url = new URL(address);
      opened.push({ url, interactive });
      let response = await go(url);
      if (response.status !== 302) {
        if (!interactive) throw new Error("User interaction required.");
        if (window.agent === undefined) throw new Error("The user did not approve access.");
        const body = new URLSearchParams({ query: url.search.slice(1), username: window.agent });
        const form = new URL(`/${url.pathname.split("/")[1]}/sandbox/sign-in`, url);
        response = await go(form, { method: "POST", body });
      }
      const back = response.headers.get("location");
      if (back === null) throw new Error("The user did not approve access.");
      return back;
    },
  };
  return window;
}
