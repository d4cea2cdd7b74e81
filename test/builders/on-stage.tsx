import type { ReactNode } from "react";
import type { CustomerRow } from "../../lib/database/cache.ts";
import type { Language } from "../../lib/i18n/index.ts";
import { screen } from "../../lib/platform/screen.ts";
import { answerWith, browser } from "../gallery/fake-browser.ts";
import { Stage } from "../gallery/stage.ts";
import { type Rendered, render } from "./rendered.tsx";

type Asked = { readonly command: string; readonly input: unknown };

type Options = {
  readonly language?: Language;
  /** What the databases hold and the browser says. */
  readonly seed?: (stage: Stage) => Promise<unknown>;
  /** What the background answers; that it is done where nothing is said. */
  readonly answer?: (command: string) => unknown;
};

/** Something drawn over real databases, with the ports of a real screen; and what it asked of the background. */
export type Shown = Rendered & { readonly stage: Stage; readonly asked: readonly Asked[] };

/** What was kept by the test before is not there any more. */
async function empty(): Promise<void> {
  const { local, session, managed } = browser.storage;
  for (const area of [local, session, managed]) await area.remove(Object.keys(await area.get()));
}

/** Draws something for the agent of the stage, in an empty page. */
export async function show(
  node: ReactNode | ((stage: Stage) => ReactNode),
  { language = "en", seed, answer = () => undefined }: Options = {},
): Promise<Shown> {
  await empty();
  const stage = new Stage();
  await stage.begin();
  await seed?.(stage);
  const asked: Asked[] = [];
  answerWith((command, input) => {
    asked.push({ command, input });
    return answer(command) ?? { done: true };
  });
  const { ports } = await screen;
  const page = await render(typeof node === "function" ? node(stage) : node, { language, ports });
  return { ...page, stage, asked };
}

/** The customer of the stage. */
export const customerOn = (stage: Stage, given: Partial<CustomerRow> = {}): CustomerRow => ({
  ...stage.scope(),
  name: "Contoso",
  domain: "contoso.example",
  relationship: "reseller",
  ...given,
});
