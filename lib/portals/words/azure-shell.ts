/** A portal shell that shows the directory's name on its pages: on which hosts, and in which element. */
export type Shell = { readonly hosts: readonly string[]; readonly directoryName: string };

/**
 * The shell that the Azure portal, Entra and Intune share. The element appears some time after loading, its class names are
 * undocumented, and it holds the directory's display name, in some views with the domain in brackets.
 * Seen in public user scripts and extensions, checked 2026-11-22.
 */
export const azureShell: Shell = {
  hosts: [
    "portal.azure.com",
    "portal.azure.us",
    "portal.azure.cn",
    "entra.microsoft.com",
    "entra.microsoft.us",
    "entra.microsoftonline.cn",
    "intune.microsoft.com",
    "intune.microsoft.us",
    "intune.microsoftonline.cn",
  ],
  directoryName: ".fxs-avatarmenu-tenant",
};

const limit = 256;

/** The directory name that a page of this shell shows now, if any. */
export function directoryNameOn(page: ParentNode, shell: Shell): string | undefined {
  return page.querySelector(shell.directoryName)?.textContent?.trim().slice(0, limit) || undefined;
}
