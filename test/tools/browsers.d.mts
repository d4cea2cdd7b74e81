export type BrowserKind = "chromium" | "firefox";

export const variables: Readonly<Record<BrowserKind, string>>;
export function browserCandidates(kind: BrowserKind, platform: string, env: NodeJS.ProcessEnv): string[];
export function findBrowser(kind: BrowserKind, env?: NodeJS.ProcessEnv): string | undefined;
export function browserPath(kind: BrowserKind): string;
export function missingBrowser(kind: BrowserKind): string;
