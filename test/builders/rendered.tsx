import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { PortsContext, type ScreenPorts } from "../../components/hooks/ports.ts";
import { WordsContext } from "../../components/hooks/use-messages.ts";
import { type Language, locales } from "../../lib/i18n/index.ts";

type Options = { readonly language?: Language; readonly ports?: Partial<ScreenPorts> };

/** Something that is drawn in a page, and what a person finds there. */
export type Rendered = {
  /** What is written there, blanks made one. */
  text(): string;
  /** The only element of a role whose name is or begins so; throws where there is none or several. */
  role(role: keyof typeof selectors, name: string): HTMLElement;
  all(selector: string): HTMLElement[];
  press(role: "button" | "link" | "radio", name: string): Promise<void>;
  /** Types into a field, or chooses in a list, by its label. */
  enter(label: string, value: string): Promise<void>;
  again(node: ReactNode): Promise<void>;
  /** Waits until these words are written. */
  shows(words: string): Promise<void>;
};

const selectors = {
  button: "button",
  link: "a[href]",
  table: "table",
  textbox: "input:not([type=radio])",
  combobox: "select",
  radio: "input[type=radio]",
  heading: "h1, h2, h3, h4",
  alert: "[role=alert]",
  status: "[role=status]",
} as const;

function flat(text: string | null | undefined): string {
  return (text ?? "").replaceAll(/\s+/g, " ").trim();
}

function nameOf(element: HTMLElement): string {
  const labelled = element.getAttribute("aria-labelledby");
  const labels = labelled
    ? labelled.split(" ").map((id) => document.getElementById(id))
    : [document.querySelector(`label[for="${element.id}"]`), element.closest("label")];
  const label = labels.find((one) => one !== null);
  return element.getAttribute("aria-label") ?? flat((label ?? element).textContent);
}

/** Draws something into an empty page, in a language and with the ports that it needs. Each test of a file begins with its own. */
export async function render(node: ReactNode, { language = "en", ports = {} }: Options = {}): Promise<Rendered> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.replaceChildren();
  const container = document.body.appendChild(document.createElement("div"));
  const root = createRoot(container);
  const words = { language, messages: locales[language] };
  const given = { now: Date.now, ...ports } as ScreenPorts;
  const draw = (what: ReactNode): Promise<void> =>
    act(async () => {
      root.render(
        <PortsContext value={given}>
          <WordsContext value={words}>{what}</WordsContext>
        </PortsContext>,
      );
    });
  await draw(node);
  const text = (): string => flat(document.body.textContent);
  const all = (selector: string): HTMLElement[] => [...document.body.querySelectorAll<HTMLElement>(selector)];
  const role: Rendered["role"] = (wanted, name) => {
    const found = all(selectors[wanted]).filter((element) => nameOf(element).startsWith(name));
    const exact = found.filter((element) => nameOf(element) === name);
    const [only, ...others] = exact.length > 0 ? exact : found;
    if (!only || others.length > 0)
      throw new Error(`${others.length + Number(!!only)} of ${wanted} “${name}” in: ${text()}`);
    return only;
  };
  return {
    text,
    role,
    all,
    again: draw,
    press: (wanted, name) => act(async () => role(wanted, name).click()),
    async enter(label, value) {
      const field = all("input, select").find((element) => nameOf(element) === label);
      if (!field) throw new Error(`no field “${label}” in: ${text()}`);
      const { prototype } = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
      await act(async () => {
        // React hears of a value only when it is set past its own setter.
        Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
        field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
      });
    },
    async shows(wanted) {
      for (let turns = 0; !text().includes(wanted); turns += 1) {
        if (turns > 200) throw new Error(`Waited in vain for “${wanted}” in: ${text()}`);
        await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
      }
    },
  };
}
