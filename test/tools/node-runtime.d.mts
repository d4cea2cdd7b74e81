export function typeScriptFlags(version: string): string[] | undefined;
