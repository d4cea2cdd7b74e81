import { useEffect, useState } from "react";
import type { SiteAccess } from "../../lib/schemas/site-access.ts";
import type { ShownTab } from "../../lib/tracking/shown-tab.ts";
import { usePorts } from "./ports.ts";

/** What the browser lets us see of the tab, again whenever access changes; `undefined` until it was asked for this address. */
export function useSiteAccess(tab: ShownTab | undefined): SiteAccess | undefined {
  const { access } = usePorts();
  const [state, setState] = useState<{ of: ShownTab; access: SiteAccess }>();
  useEffect(() => {
    if (!tab) return;
    let live = true;
    const read = (): void => {
      void access.of(tab).then((found) => live && setState({ of: tab, access: found }));
    };
    read();
    const stop = access.watch(read);
    return () => {
      live = false;
      stop();
    };
  }, [access, tab]);
  return tab && state?.of === tab ? state.access : undefined;
}

/** Which of these hosts we may read, live; `undefined` until it was asked. */
export function useGrantedHosts(hosts: readonly string[]): readonly string[] | undefined {
  const { access } = usePorts();
  const [granted, setGranted] = useState<readonly string[]>();
  useEffect(() => {
    let live = true;
    const read = (): void => {
      void access.granted(hosts).then((found) => live && setGranted(found));
    };
    read();
    const stop = access.watch(read);
    return () => {
      live = false;
      stop();
    };
  }, [access, hosts]);
  return granted;
}
