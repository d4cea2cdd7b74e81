import type { CDPSession, Target } from "puppeteer-core";

/** Everything that a target and its errors say on the console from now on, as text. `stop` before the target ends. */
export async function listen(target: Target): Promise<{ readonly said: string[]; stop(): Promise<void> }> {
  const session: CDPSession = await target.createCDPSession();
  const said: string[] = [];
  session.on("Runtime.consoleAPICalled", ({ args }) => said.push(JSON.stringify(args)));
  session.on("Runtime.exceptionThrown", ({ exceptionDetails }) => said.push(JSON.stringify(exceptionDetails)));
  session.on("Log.entryAdded", ({ entry }) => said.push(JSON.stringify(entry)));
  await session.send("Runtime.enable");
  await session.send("Log.enable");
  return { said, stop: () => session.detach() };
}
