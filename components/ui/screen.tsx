import { type ReactNode, useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { chooseLanguage, locales } from "../../lib/i18n/index.ts";
import { type FirstReads, FirstReadsContext, PortsContext, type ScreenPorts } from "../hooks/ports.ts";
import { WordsContext } from "../hooks/use-messages.ts";
import { useStored } from "../hooks/use-stored.ts";

type Props = { readonly ports: ScreenPorts; readonly first?: FirstReads; readonly children: ReactNode };

/** What every screen stands in: its ports, its language, the document's language. Empty until the settings were read. */
export function Screen({ ports, first, children }: Props) {
  const [firstReads, setFirstReads] = useState(first);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setFirstReads(undefined));
    return () => cancelAnimationFrame(frame);
  }, []);
  const settings = useStored(ports.settings, first?.settings);
  const language = settings && chooseLanguage(settings.language, ports.browserLanguage);
  const words = useMemo(() => language && { messages: locales[language], language }, [language]);
  useEffect(() => {
    if (!language) return;
    document.documentElement.lang = language;
    document.title = locales[language].app.name;
  }, [language]);
  if (!words) return null;
  return (
    <PortsContext value={ports}>
      <FirstReadsContext value={firstReads}>
        <WordsContext value={words}>
          <I18nProvider locale={words.language}>{children}</I18nProvider>
        </WordsContext>
      </FirstReadsContext>
    </PortsContext>
  );
}
