// First, so that it reads while the rest of the page is still being evaluated.
import "../../lib/platform/screen.ts";

import { createRoot } from "react-dom/client";
import { Panel } from "../../components/panel/panel.tsx";
import { Screen } from "../../components/ui/screen.tsx";
import { screen } from "../../lib/platform/screen.ts";

void screen.then(({ ports, first }) => {
  const root = document.getElementById("root");
  if (!root) return;
  createRoot(root).render(
    <Screen ports={ports} first={first}>
      <Panel />
    </Screen>,
  );
});
