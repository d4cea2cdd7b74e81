import { usePorts } from "../hooks/ports.ts";
import { useShortcut } from "../hooks/use-shortcut.ts";
import { useStored } from "../hooks/use-stored.ts";
import { actionOf, press } from "./actions.ts";

/**
 * Lets every element with an `aria-keyshortcuts` be pressed by its key. Where a key stands for several, the first of them only takes the
 * focus: from there the key is sure. `own` takes keys that stand for no element, and says whether it did.
 */
export function useActionKeys(own: (key: string) => boolean = () => false): void {
  const { singleKeys } = usePorts();
  const on = useStored(singleKeys) ?? true;
  useShortcut((key) => {
    if (!on) return false;
    const action = actionOf(key);
    if (!action) return own(key);
    if (action.certain) press(action.element);
    else action.element.focus();
    return true;
  });
}
