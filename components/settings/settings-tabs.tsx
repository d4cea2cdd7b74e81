import { type ReactNode, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import styles from "./settings-tabs.module.css";

type Named = { readonly id: string; readonly label: string; readonly content: ReactNode };

/** The parts of the settings, one at a time. Which one stands in the address, so that a link can lead to it. */
export function SettingsTabs({ tabs }: { readonly tabs: readonly Named[] }) {
  const [chosen, choose] = useState(() => {
    const named = location.hash.slice(1);
    return tabs.some(({ id }) => id === named) ? named : (tabs[0]?.id ?? "");
  });
  return (
    <Tabs
      className={styles["tabs"] ?? ""}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        choose(String(key));
        history.replaceState(history.state, "", `#${key}`);
      }}
    >
      <TabList className={styles["list"] ?? ""} aria-label={tabs.map(({ label }) => label).join(", ")}>
        {tabs.map(({ id, label }) => (
          <Tab key={id} id={id} className={styles["tab"] ?? ""}>
            {label}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles["panel"] ?? ""}>
          <ErrorBoundary of={id}>{content}</ErrorBoundary>
        </TabPanel>
      ))}
    </Tabs>
  );
}
