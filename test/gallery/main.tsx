import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { Panel } from "../../components/panel/panel.tsx";
import { Popup } from "../../components/popup/popup.tsx";
import { SettingsPage } from "../../components/settings/settings-page.tsx";
import { Screen } from "../../components/ui/screen.tsx";
import { impossible } from "./coherent.ts";
import { Stage } from "./stage.ts";
import { slug, states } from "./states/index.ts";
import type { State } from "./states/state.ts";

const screens: Readonly<Record<State["screen"], () => ReactNode>> = {
  panel: Panel,
  popup: Popup,
  options: SettingsPage,
};

/** Every state as a link; `?state=` shows one, `&language=ko` in Korean. */
function Contents() {
  return (
    <main style={{ padding: 16 }}>
      <h1>Gallery</h1>
      <ul>
        {states.map((state) => (
          <li key={state.name}>
            <a href={`?state=${slug(state)}`}>{state.name}</a> <a href={`?state=${slug(state)}&language=ko`}>한국어</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** Nothing in the page has changed for this long: what was read and loaded after the first paint is drawn. */
const quietMs = 60;

/** Waits until the screen stands still, so that no state is looked at half drawn. */
function settled(root: HTMLElement): Promise<void> {
  return new Promise((done) => {
    const watch = new MutationObserver(again);
    let timer = setTimeout(end, quietMs);
    function end(): void {
      watch.disconnect();
      done();
    }
    function again(): void {
      clearTimeout(timer);
      timer = setTimeout(end, quietMs);
    }
    watch.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** Waits until everything that was read is drawn: nothing changes any more, and no lines stand in the place of rows that come. */
async function drawn(root: HTMLElement, { waits }: State): Promise<void> {
  await settled(root);
  if (waits) return;
  while (root.querySelector("[data-skeleton]")) await settled(root);
}

/** What the screens load once it is needed, loaded before: how long that takes is no part of how a state looks. */
const later = (): Promise<unknown> =>
  Promise.all([
    import("dompurify"),
    import("../../components/issues/issues-section.tsx"),
    import("../../components/pricing/pricing-section.tsx"),
    import("../../components/pricing/support-line-words.tsx"),
  ]);

async function show(root: HTMLElement): Promise<void> {
  const wanted = new URLSearchParams(location.search).get("state");
  const state = states.find((entry) => slug(entry) === wanted);
  if (!state) {
    createRoot(root).render(<Contents />);
    return;
  }
  const stage = new Stage();
  await stage.begin();
  await state.seed(stage);
  for (const fault of await impossible()) console.error(fault);
  await later();
  if (state.at) location.hash = state.at;
  // Only now: the screen reads as soon as it is imported.
  const { screen } = await import("../../lib/platform/screen.ts");
  const { ports, first } = await screen;
  const Shown = screens[state.screen];
  createRoot(root, state.throws ? { onCaughtError: () => {} } : {}).render(
    <Screen ports={ports} first={first}>
      <Shown />
    </Screen>,
  );
  await drawn(root, state);
  if (state.after) {
    await state.after();
    await drawn(root, state);
  }
  document.body.dataset["shown"] = slug(state);
}

const root = document.getElementById("root");
if (root) void show(root);
