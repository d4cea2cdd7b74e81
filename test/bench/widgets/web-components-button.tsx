import "@fluentui/web-components/button.js";
import { webLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components";
import { createElement, type ReactNode } from "react";

type Props = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: "normal" | "primary" | "quiet";
  readonly label?: string;
  readonly disabled?: boolean;
};

setTheme(webLightTheme);

const appearance = { normal: "outline", primary: "primary", quiet: "transparent" } as const;

/** The product's button by Fluent's own web component. */
export function Button({ children, onPress, look = "normal", label, disabled }: Props) {
  return createElement(
    "fluent-button",
    { appearance: appearance[look], onClick: onPress, disabled, "aria-label": label },
    children,
  );
}
