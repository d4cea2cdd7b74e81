import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { type PortalLink, portalsWithoutDomain, type ServiceLink } from "../../lib/appearance/portal-links.ts";
import { clouds } from "../../lib/clouds/index.ts";
import type { Messages } from "../../lib/i18n/index.ts";
import type { CloudId } from "../../lib/schemas/cloud.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { usePortals } from "../hooks/use-portals.ts";
import { shortcutProps } from "../keys/shortcut-props.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/error-note.tsx";
import { Note } from "../ui/note.tsx";
import { portalName } from "./portal-name.ts";
import styles from "./portals-section.module.css";

/** A least role in words, and whether it was checked. */
function roleWords({ least, leastChecked }: PortalLink, cloud: CloudId, { portal, relationship }: Messages): string {
  if (!least) return portal.leastUnknown;
  const special = least === "partner-center-agent" || least === "azure-reader";
  const alone = least === "azure-reader" && !clouds[cloud].has.delegatedAdmin;
  const name = alone ? portal.azureReaderAlone : special ? portal.special[least] : relationship.role[least];
  return leastChecked ? portal.least(name) : portal.leastUnchecked(name);
}

/** A link's name: Microsoft's own for one that Microsoft gave, else the portal's in the screen's language. */
function nameOf(link: PortalLink | ServiceLink, messages: Messages): string {
  return "id" in link && link.given ? link.name : portalName(link, messages);
}

type GroupProps = {
  readonly heading: string;
  readonly cloud: CloudId;
  readonly links: readonly (PortalLink | ServiceLink)[];
  readonly name: string;
  readonly open: (link: PortalLink | ServiceLink) => void;
  readonly moved: (event: KeyboardEvent) => void;
};

function Group({ heading, cloud, links, name, open, moved }: GroupProps) {
  const { messages } = useMessages();
  const id = useId();
  if (links.length === 0) return null;
  return (
    <>
      <h3 id={id}>{heading}</h3>
      <ul className={styles["list"]} aria-labelledby={id}>
        {links.map((link) => (
          <li key={"id" in link ? link.id : link.portal}>
            <button
              type="button"
              aria-label={messages.who.openPortal(nameOf(link, messages), name)}
              aria-describedby={`${id}-${"id" in link ? link.id : link.portal}`}
              onClick={() => open(link)}
              onKeyDown={moved}
            >
              {nameOf(link, messages)}
            </button>
            <p id={`${id}-${"id" in link ? link.id : link.portal}`} className={styles["role"]}>
              {roleWords(link, cloud, messages)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Which portals wait for the customer's domain, with what may bring it. */
function NeedDomain({ customer }: { readonly customer: Customer & Scope }) {
  const { messages, language } = useMessages();
  const { ask, running, error } = useCommand("refresh-partner");
  const waiting = portalsWithoutDomain(customer, customer.cloud).map((link) => portalName(link, messages));
  if (waiting.length === 0) return null;
  const names = new Intl.ListFormat(language, { type: "conjunction" }).format(waiting);
  return (
    <Note>
      <p>{messages.portal.needDomain(names)}</p>
      <Button onPress={() => void ask(undefined)} disabled={running}>
        {messages.actions.refresh}
      </Button>
      {error ? <ErrorNote error={error} /> : null}
    </Note>
  );
}

type Props = { readonly customer: Customer & Scope; readonly focused?: boolean };

/** Every portal of a customer with the least role it needs: those used lately first, found by typing, by keyboard throughout. */
export function PortalList({ customer, focused = false }: Props) {
  const { messages, language } = useMessages();
  const words = messages.portal;
  const { tenantId, cloud } = customer;
  const name = customer.name || customer.domain || tenantId;
  const portal = useCommand("open-portal");
  const service = useCommand("open-service");
  const { links, recent, services, used } = usePortals(customer);
  const [text, setText] = useState("");
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const wanted = text.trim().toLowerCase();
  const fits = (link: PortalLink): boolean =>
    [link.name, nameOf(link, messages), link.portal, roleWords(link, cloud, messages)]
      .join(" ")
      .toLowerCase()
      .includes(wanted);
  const lately = links.slice(0, recent).filter(fits);
  const rest = links
    .slice(recent)
    .filter(fits)
    .toSorted((one, other) => nameOf(one, messages).localeCompare(nameOf(other, messages), language));
  const named = services.filter(fits);
  const all = [...lately, ...rest, ...named];
  const open = (link: PortalLink | ServiceLink): void => {
    if ("id" in link) void service.ask({ service: link.id, tenantId });
    else {
      used(link.portal);
      void portal.ask({ portal: link.portal, tenantId });
    }
  };
  const buttons = (): HTMLElement[] => Array.from(place.current?.querySelectorAll<HTMLElement>("li button") ?? []);
  const moved = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const stops = [field.current, ...buttons()].filter((stop) => stop !== null);
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (next !== undefined && stops[next]) {
      event.preventDefault();
      stops[next].focus();
    } else if (event.key === "Enter" && event.target === field.current) {
      event.preventDefault();
      const [only, another] = all;
      if (only && !another) open(only);
    } else if (event.key === "Escape" && text !== "") {
      event.preventDefault();
      setText("");
      field.current?.focus();
    }
  };
  const error = portal.error ?? service.error;
  if (links.length === 0 && services.length === 0) return <p>{words.none}</p>;
  return (
    <div ref={place} className={styles["portals"]}>
      <label className={styles["search"]}>
        <span>{words.search}</span>
        <input
          ref={field}
          type="search"
          value={text}
          autoComplete="off"
          spellCheck={false}
          {...shortcutProps("search")}
          onKeyDown={moved}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className={styles["role"]}>{words.searchHelp}</p>
      {error ? <ErrorNote error={error} /> : null}
      <Group heading={words.lately} cloud={cloud} links={lately} name={name} open={open} moved={moved} />
      <Group heading={words.rest} cloud={cloud} links={rest} name={name} open={open} moved={moved} />
      <NeedDomain customer={customer} />
      <Group heading={words.services} cloud={cloud} links={named} name={name} open={open} moved={moved} />
      <p role="status" className={all.length === 0 ? undefined : "visually-hidden"}>
        {all.length === 0 ? words.noMatch : wanted === "" ? "" : words.found(all.length)}
      </p>
    </div>
  );
}
