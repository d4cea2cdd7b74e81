type LockedPackage = {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly libc?: string | readonly string[];
};
type LockedPackages = Readonly<Record<string, LockedPackage>>;
type Machine = { readonly os: string; readonly cpu: string; readonly libc: string | undefined };

export function dependencyGap(wanted: LockedPackages, installed: LockedPackages, machine: Machine): string | undefined;
export function thisMachine(): Machine;
export function npmCommand(): { command: string; args: string[]; shell: boolean };
