type Pressable = HTMLElement & { readonly disabled?: boolean };

/** Presses an element as soon as it is there and may be pressed; what a press changes is drawn before the next. */
export async function pressed(find: string | (() => Pressable | null | undefined)): Promise<void> {
  for (;;) {
    const element = typeof find === "string" ? document.querySelector<Pressable>(find) : find();
    if (element && !element.disabled) return element.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
