const actionable = "button, a[href], summary, input, select, textarea, [role='tab'], [role='button']";

/** Whether an element can be used: it is drawn, and not switched off. */
function usable(element: HTMLElement): boolean {
  if (element.matches(":disabled, [aria-disabled='true']")) return false;
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Whether an element, or what it labels, is where the window shows it, covered by nothing. */
function inSight(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  return there !== null && (element.contains(there) || there.contains(element));
}

/** Everything in sight that can be used, in the order of the page. */
export function actionsInSight(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(actionable)].filter(
    (element) => usable(element) && inSight(element),
  );
}

/**
 * The element that a key stands for: among several the one in the row that has the focus. `certain` says whether it is that, or
 * the only one; of several it is else the first in sight, and which is meant is not known.
 */
export function actionOf(key: string): { readonly element: HTMLElement; readonly certain: boolean } | undefined {
  const carries = `[aria-keyshortcuts~="${CSS.escape(key)}"]`;
  const all = [...document.querySelectorAll<HTMLElement>(carries)].filter(usable);
  const row = document.activeElement?.closest("article");
  const own = row ? all.find((element) => row.contains(element)) : undefined;
  const element = own ?? all.find(inSight) ?? all[0];
  return element && { element, certain: own !== undefined || all.length === 1 };
}

const fields = "textarea, select, input:not([type='checkbox'], [type='radio'])";

/** Does what a press on an element does; a field takes the focus, and so does what needs Enter beside its key. */
export function press(element: HTMLElement): void {
  element.focus();
  if (!element.matches(`[data-needs-enter], ${fields}`)) element.click();
}
