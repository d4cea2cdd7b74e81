import { createRoot } from "react-dom/client";
import * as z from "zod/mini";
import { Panel } from "../../components/panel/panel.tsx";
import { Screen } from "../../components/ui/screen.tsx";
import { screenPorts } from "../../lib/platform/screen.ts";

z.config({ jitless: true });

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <Screen ports={screenPorts()}>
      <Panel />
    </Screen>,
  );
}
