import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { PortalLink, ServiceLink } from "../../lib/appearance/portal-links.ts";
import type { Messages } from "../../lib/i18n/index.ts";
import type { Customer } from "../../lib/schemas/customer.ts";
import type { Scope } from "../../lib/schemas/scope.ts";
import { useCommand } from "../hooks/use-command.ts";
import { useMessages } from "../hooks/use-messages.ts";
import { usePortals } from "../hooks/use-portals.ts";
import { useShortcut } from "../hooks/use-shortcut.ts";
import { ErrorNote } from "../ui/error-note.tsx";
import styles from "./portals-section.module.css";

/** A least role in words, and whether it was checked. */
function roleWords({ least, leastChecked }: PortalLink, { portal, relationship }: Messages): string {
  if (!least) return portal.leastUnknown;
  const name =
    least === "partner-center-agent" || least === "azure-reader" ? portal.special[least] : relationship.role[least];
  return leastChecked ? portal.least(name) : portal.leastUnchecked(name);
}

type GroupProps = {
  readonly heading: string;
  readonly links: readonly (PortalLink | ServiceLink)[];
  readonly name: string;
  readonly open: (link: PortalLink | ServiceLink) => void;
  readonly moved: (event: KeyboardEvent) => void;
};

function Group({ heading, links, name, open, moved }: GroupProps) {
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
              aria-label={messages.who.openPortal(link.name, name)}
              aria-describedby={`${id}-${"id" in link ? link.id : link.portal}`}
              onClick={() => open(link)}
              onKeyDown={moved}
            >
              {link.name}
            </button>
            <p id={`${id}-${"id" in link ? link.id : link.portal}`} className={styles["role"]}>
              {roleWords(link, messages)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

type Props = { readonly customer: Customer & Scope; readonly focused?: boolean };

/** Every portal of a customer with the least role it needs: those used lately first, found by typing, by keyboard throughout. */
export function PortalList({ customer, focused = false }: Props) {
  const { messages } = useMessages();
  const words = messages.portal;
  const { tenantId } = customer;
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
  useShortcut((key) => {
    if (key === "/") field.current?.focus();
    return key === "/";
  });
  const wanted = text.trim().toLowerCase();
  const fits = (link: PortalLink): boolean =>
    `${link.name} ${link.portal} ${roleWords(link, messages)}`.toLowerCase().includes(wanted);
  const lately = links.slice(0, recent).filter(fits);
  const rest = links.slice(recent).filter(fits);
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
  if (links.length === 0 && services.length === 0) return <p>{customer.domain === "" ? words.noDomain : words.none}</p>;
  return (
    <div ref={place} className={styles["portals"]}>
      <label className={styles["search"]}>
        <span className="visually-hidden">{words.search}</span>
        <input
          ref={field}
          type="search"
          value={text}
          placeholder={words.search}
          autoComplete="off"
          spellCheck={false}
          aria-keyshortcuts="/"
          onKeyDown={moved}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className={styles["role"]}>{words.searchHelp}</p>
      {error ? <ErrorNote error={error} /> : null}
      <Group heading={words.lately} links={lately} name={name} open={open} moved={moved} />
      <Group heading={words.rest} links={rest} name={name} open={open} moved={moved} />
      <Group heading={words.services} links={named} name={name} open={open} moved={moved} />
      <p role="status" className={all.length === 0 ? undefined : "visually-hidden"}>
        {all.length === 0 ? words.noMatch : wanted === "" ? "" : words.found(all.length)}
      </p>
    </div>
  );
}
