import type { Field, Shape } from "./field.ts";
import { price } from "./price-fields.ts";

const covers: Shape = {
  fields: [
    { name: "product", key: "product", kind: "product" },
    { name: "kinds", key: "kinds", kind: "choices", of: "kinds" },
  ],
};

const contact: Shape = {
  fields: [
    { name: "way", key: "way", kind: "choice", of: "way" },
    { name: "address", key: "address", kind: "address" },
    { name: "note", key: "note", kind: "text", optional: true },
  ],
};

const responseTarget: Shape = {
  fields: [
    { name: "severity", key: "severity", kind: "choice", of: "severities" },
    { name: "minutes", key: "minutes", kind: "whole" },
    { name: "counted", key: "counted", kind: "choice", of: "counted" },
  ],
};

const week: Shape = {
  fields: [
    { name: "days", key: "days", kind: "choices", of: "days" },
    { name: "opens", key: "opens", kind: "time" },
    { name: "closes", key: "closes", kind: "time" },
  ],
};

const holiday: Shape = {
  fields: [
    { name: "date", key: "date", kind: "date" },
    { name: "holiday", key: "name", kind: "text" },
  ],
};

const hours: Shape = {
  fields: [
    { name: "zone", key: "zone", kind: "zone" },
    {
      name: "weekly",
      key: "weekly",
      kind: "list",
      shape: week,
      blank: { days: [1, 2, 3, 4, 5], opens: "09:00", closes: "18:00" },
    },
    { name: "holidays", key: "holidays", kind: "list", shape: holiday, blank: { date: "", name: "" } },
    { name: "always", key: "always", kind: "choices", of: "severities" },
  ],
};

const delivery: Shape = {
  tag: "delivery",
  key: "by",
  of: "by",
  fields: [],
  variants: {
    ourselves: { fields: [], blank: {} },
    outsourced: { fields: [{ name: "deliverer", key: "to", kind: "text" }], blank: { to: "" } },
    resold: { fields: [{ name: "deliverer", key: "from", kind: "text" }], blank: { from: "" } },
  },
};

const tax: Shape = {
  fields: [
    { name: "taxPrices", key: "prices", kind: "choice", of: "taxPrices" },
    { name: "taxName", key: "name", kind: "text" },
    { name: "taxRate", key: "rate", kind: "percent", optional: true },
  ],
};

/** An offer. Its id is given once and never asked for: files and assignments refer to it. */
export const offer: Shape = {
  fields: [
    { name: "name", key: "name", kind: "text" },
    { name: "delivery", key: "delivery", kind: "record", shape: delivery, blank: { by: "ourselves" } },
    {
      name: "covers",
      key: "covers",
      kind: "list",
      shape: covers,
      blank: { product: "", kinds: ["billing", "subscription", "technical"] },
    },
    { name: "languages", key: "languages", kind: "lines" },
    { name: "contacts", key: "contacts", kind: "list", shape: contact, blank: { way: "mail", address: "" } },
    {
      name: "responseTargets",
      key: "responseTargets",
      kind: "list",
      shape: responseTarget,
      blank: { severity: "A", minutes: 60, counted: "service-hours" },
    },
    { name: "hours", key: "hours", kind: "record", shape: hours, blank: {} },
    { name: "validFrom", key: "validFrom", kind: "date" },
    { name: "validTo", key: "validTo", kind: "date", optional: true },
    { name: "currency", key: "currency", kind: "currency" },
    { name: "tax", key: "tax", kind: "record", shape: tax, blank: {} },
    { name: "prices", key: "prices", kind: "list", shape: price, blank: { model: "per-incident", amount: "" } },
  ],
};

const who: Shape = {
  tag: "who",
  key: "to",
  of: "to",
  fields: [],
  variants: {
    everyone: { fields: [], blank: {} },
    segment: { fields: [{ name: "tag", key: "tag", kind: "tag" }], blank: { tag: "" } },
    customer: { fields: [{ name: "customer", key: "customer", kind: "customer" }], blank: { customer: "" } },
  },
};

export const assignment: Shape = {
  fields: [
    { name: "who", key: "who", kind: "record", shape: who, blank: { to: "everyone" } },
    { name: "offer", key: "offer", kind: "offer" },
    { name: "contract", key: "contract", kind: "text", optional: true },
    { name: "from", key: "from", kind: "date", optional: true },
    { name: "to", key: "to", kind: "date", optional: true },
    { name: "discount", key: "discount", kind: "percent", optional: true },
    { name: "note", key: "note", kind: "text", optional: true },
  ],
};

export const segment: Shape = {
  fields: [
    { name: "tag", key: "tag", kind: "text" },
    { name: "customers", key: "customers", kind: "lines" },
  ],
};

export const statement: Shape = {
  fields: [
    { name: "en", key: "en", kind: "wording", optional: true },
    { name: "ko", key: "ko", kind: "wording", optional: true },
  ],
};

/** The whole list: what the editor asks for, in its order. */
export const wholeList: Shape = {
  fields: [
    { name: "offers", key: "offers", kind: "list", shape: offer, blank: {} },
    { name: "assignments", key: "assignments", kind: "list", shape: assignment, blank: {} },
    { name: "segments", key: "segments", kind: "list", shape: segment, blank: { tag: "", customers: [] } },
    { name: "statement", key: "statement", kind: "record", shape: statement, blank: {} },
  ] satisfies readonly Field[],
};
