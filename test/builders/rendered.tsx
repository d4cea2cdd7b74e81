import "../../components/ui/base.css";
import type { ReactNode } from "react";
import { expect } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { cleanup, render as draw } from "vitest-browser-react";
import { PortsContext, type ScreenPorts } from "../../components/hooks/ports.ts";
import { WordsContext } from "../../components/hooks/use-messages.ts";
import { type Language, locales } from "../../lib/i18n/index.ts";

type Options = { readonly language?: Language; readonly ports?: Partial<ScreenPorts> };
type Role = Parameters<typeof page.getByRole>[0];

/** Something that is drawn in the browser's page, and what a person finds there. */
export type Rendered = {
  /** What is written there, blanks made one. */
  text(): string;
  /** What has a role and, where one is given, this name as the browser tells it to a screen reader. */
  role(role: Role, name?: string | RegExp): Locator;
  all(selector: string): HTMLElement[];
  press(role: Role, name: string | RegExp): Promise<void>;
  /** Folds out, or in again, what stands below these words. */
  fold(words: string): Promise<void>;
  /** Types into a field, or chooses in a list, by its name. */
  enter(label: string, value: string): Promise<void>;
  again(node: ReactNode): Promise<void>;
  /** Waits until these words are written. */
  shows(words: string): Promise<void>;
};

function flat(text: string | null): string {
  return (text ?? "").replaceAll(/\s+/g, " ").trim();
}

/** What a person finds in the page, whoever drew it. */
export const found: Omit<Rendered, "again"> = {
  text: () => flat(document.body.textContent),
  role: (role, name) => page.getByRole(role, name === undefined ? {} : { name, exact: true }),
  all: (selector) => [...document.body.querySelectorAll<HTMLElement>(selector)],
  press: (role, name) => found.role(role, name).click(),
  fold: (words) => page.getByText(words, { exact: true }).click(),
  async enter(label, value) {
    const named = { name: label, exact: true };
    const typed = page.getByRole("textbox", named).or(page.getByRole("searchbox", named));
    const field = typed.or(page.getByRole("combobox", named));
    await expect.element(field).toBeVisible();
    await (field.element() instanceof HTMLSelectElement ? userEvent.selectOptions(field, value) : field.fill(value));
  },
  async shows(words) {
    await expect.poll(() => found.text()).toContain(words);
  },
};

/** Draws something into an empty page, in a language and with the ports that it needs. */
export async function render(node: ReactNode, { language = "en", ports = {} }: Options = {}): Promise<Rendered> {
  const words = { language, messages: locales[language] };
  const given = { now: Date.now, ...ports } as ScreenPorts;
  const around = (what: ReactNode) => (
    <PortsContext value={given}>
      <WordsContext value={words}>{what}</WordsContext>
    </PortsContext>
  );
  await cleanup();
  // The clipboard is only for a page that has the focus.
  window.focus();
  const screen = await draw(around(node));
  return { ...found, again: (what) => screen.rerender(around(what)) };
}
