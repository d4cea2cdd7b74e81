// Writes components/ui/tokens.css from Fluent 2's own tokens: the light theme, and the dark one where the browser asks for it.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";

const used = [
  "colorNeutralBackground1",
  "colorNeutralBackground2",
  "colorNeutralBackground3",
  "colorNeutralBackground1Hover",
  "colorNeutralBackground1Pressed",
  "colorNeutralForeground1",
  "colorNeutralForeground2",
  "colorNeutralForeground3",
  "colorNeutralForegroundOnBrand",
  "colorNeutralBackgroundInverted",
  "colorNeutralForegroundInverted",
  "colorNeutralStroke1",
  "colorNeutralStroke2",
  "colorNeutralStrokeAccessible",
  "colorNeutralStencil1",
  "colorBackgroundOverlay",
  "colorBrandBackground",
  "colorBrandBackgroundHover",
  "colorBrandBackgroundPressed",
  "colorBrandForegroundLink",
  "colorBrandStroke1",
  "colorStrokeFocus2",
  "colorStatusDangerForeground1",
  "colorStatusDangerForeground3",
  "colorStatusDangerBackground1",
  "colorStatusDangerBorder1",
  "colorStatusWarningForeground1",
  "colorStatusWarningForeground3",
  "colorStatusWarningBackground1",
  "colorStatusWarningBorder1",
  "colorStatusSuccessForeground1",
  "colorPaletteMarigoldForeground2",
  "borderRadiusMedium",
  "borderRadiusLarge",
  "fontFamilyMonospace",
] as const;

type Theme = Readonly<Record<(typeof used)[number], string>>;

const declarations = (theme: Theme, indent: string): string =>
  used
    .map(
      (name) =>
        `${indent}--${name.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`)}: ${theme[name].replaceAll("'", '"')};`,
    )
    .join("\n");

/** The stylesheet's text. */
export function tokensCss(): string {
  return `/* Made by \`npm run tokens\` from @fluentui/tokens. Do not edit. */
:root {
  color-scheme: light dark;
${declarations(webLightTheme, "  ")}
}

@media (prefers-color-scheme: dark) {
  :root {
${declarations(webDarkTheme, "    ")}
  }
}
`;
}

const file = fileURLToPath(new URL("../../components/ui/tokens.css", import.meta.url));

/** The stylesheet as it is committed. */
export const committedTokens = (): string => readFileSync(file, "utf8");

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, tokensCss());
