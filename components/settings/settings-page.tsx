import { useId } from "react";
import { locales } from "../../lib/i18n/index.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import { usePorts } from "../hooks/ports.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { useStored } from "../hooks/use-stored.ts";
import { PriceListSection } from "../price-list/price-list-section.tsx";
import { SignIn } from "../sign-in/sign-in.tsx";
import { DatabaseNote } from "../ui/database-note.tsx";
import { AppForm } from "./app-form.tsx";
import { HostAccess } from "./host-access.tsx";
import { Locked } from "./locked.tsx";
import { ProfileSection } from "./profile-section.tsx";
import { SetUpCheck } from "./set-up-check.tsx";
import styles from "./settings-page.module.css";
import { SettingsTabs } from "./settings-tabs.tsx";

const languages = ["auto", ...Object.keys(locales)] as readonly Settings["language"][];
const openClouds = ["global", "usgov", "usdod", "china"] as const;

/** The app registration, the account, cloud and language, and what else has to be in place. */
function General() {
  const { messages } = useMessages();
  const ports = usePorts();
  const settings = useStored(ports.settings);
  const policy = useStored(ports.settings.policy);
  const { ask } = useCommand("change-settings");
  const id = useId();
  if (!settings || !policy) return null;
  const own: Readonly<Record<string, string>> = { auto: messages.settings.languageAuto, en: "English", ko: "한국어" };
  return (
    <>
      <AppForm settings={settings} locked={policy.clientId !== undefined} />
      <section className={styles["group"]}>
        <h2>{messages.settings.account}</h2>
        <div className={styles["field"]}>
          <label htmlFor={`${id}-cloud`}>{messages.settings.cloud}</label>
          <select
            id={`${id}-cloud`}
            value={settings.cloud}
            disabled={policy.cloud !== undefined}
            aria-describedby={`${id}-cloud-help`}
            onChange={(event) => void ask({ cloud: event.target.value as Settings["cloud"] })}
          >
            {openClouds.map((cloud) => (
              <option key={cloud} value={cloud}>
                {messages.cloud[cloud]}
              </option>
            ))}
          </select>
          {policy.cloud === undefined ? (
            <p id={`${id}-cloud-help`} className={styles["help"]}>
              {messages.settings.cloudHelp}
            </p>
          ) : (
            <Locked id={`${id}-cloud-help`} />
          )}
        </div>
        <SignIn />
      </section>
      <section className={styles["group"]}>
        <h2>{messages.settings.general}</h2>
        <div className={styles["field"]}>
          <label htmlFor={`${id}-language`}>{messages.settings.language}</label>
          <select
            id={`${id}-language`}
            value={settings.language}
            disabled={policy.language !== undefined}
            aria-describedby={policy.language === undefined ? undefined : `${id}-language-locked`}
            onChange={(event) => void ask({ language: event.target.value as Settings["language"] })}
          >
            {languages.map((language) => (
              <option key={language} value={language} lang={language === "auto" ? undefined : language}>
                {own[language]}
              </option>
            ))}
          </select>
          {policy.language === undefined ? null : <Locked id={`${id}-language-locked`} />}
        </div>
      </section>
      <SetUpCheck />
      <HostAccess />
    </>
  );
}

/** The settings, and what is kept in them: the price list and the partner's profile. */
export function SettingsPage() {
  const { messages } = useMessages();
  return (
    <main className={styles["page"]}>
      <div>
        <h1>{messages.settings.heading}</h1>
        <div role="status" className={styles["state"]}>
          <DatabaseNote />
        </div>
      </div>
      <SettingsTabs
        tabs={[
          { id: "general", label: messages.settings.general, content: <General /> },
          { id: "price-list", label: messages.priceEditor.heading, content: <PriceListSection /> },
          { id: "partner-profile", label: messages.partnerProfile.heading, content: <ProfileSection /> },
        ]}
      />
    </main>
  );
}
