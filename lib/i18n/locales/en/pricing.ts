import type { AssignmentRule, PassedOver } from "../../../pricing/choose-offer.ts";
import type { FailedRow } from "../../../pricing/list/csv-assignment.ts";
import type { RefusedRows } from "../../../pricing/list/csv-rows.ts";
import type { Import, ProblemCode } from "../../../pricing/list/import.ts";
import type { Placeholder } from "../../../pricing/statement/template.ts";
import type { ContactWay } from "../../../schemas/contact-way.ts";
import type { LineReason, NotCoveredReason, Remedy } from "../../../schemas/quote.ts";
import type { KnownProduct, Severity, SupportKind } from "../../../schemas/support-scope.ts";

type Unit = "incidents" | "hours";
type ImportRefusal = Extract<Import, { ok: false }>["code"];

const amount = (n: number, unit: Unit): string => {
  if (unit === "incidents") return n === 1 ? "1 incident" : `${n} incidents`;
  return n === 60 ? "1 hour" : `${Math.round((n / 60) * 100) / 100} hours`;
};

/** English: words of prices, quotes and statements. Amounts of hours come in minutes; money and dates come written out. */
export const pricing = {
  product: {
    "microsoft-365": "Microsoft 365",
    azure: "Azure",
    "dynamics-365": "Dynamics 365",
    "power-platform": "Power Platform",
    security: "Security",
  } satisfies Record<KnownProduct, string>,
  kind: {
    billing: "Billing",
    subscription: "Subscription management",
    technical: "Technical",
  } satisfies Record<SupportKind, string>,
  severity: { A: "A, critical", B: "B, moderate", C: "C, minimal" } satisfies Record<Severity, string>,
  way: { phone: "Phone", mail: "Mail", portal: "Portal", chat: "Chat" } satisfies Record<ContactWay["way"], string>,
  amount,
  line: {
    included: "Included in the offer",
    allowance: (used: number, unit: Unit) => `${amount(used, unit)} from the allowance`,
    "per-incident": "Price per incident",
    hourly: (billed: number, rate: string) => `${billed} min at ${rate} an hour`,
    "beyond-incident": "Incident beyond the allowance",
    "beyond-hourly": (billed: number, rate: string) => `${billed} min beyond the allowance at ${rate} an hour`,
    "surcharge-incident": (factor: string) => `Begun outside service hours, × ${factor}`,
    "surcharge-time": (minutes: number, factor: string) => `${minutes} min outside service hours, × ${factor}`,
    "surcharge-amount": "Begun outside service hours",
    "pass-through": (name: string) => `${name}, passed through`,
    discount: (percent: string) => `Discount of ${percent}%`,
  } satisfies Record<LineReason["code"], string | ((...facts: never[]) => string)>,
  notCovered: {
    "product-not-covered": (product: string) => `The offer does not cover ${product}.`,
    "kind-not-covered": (kind: string, product: string) => `The offer covers ${product}, but not this kind: ${kind}.`,
    "offer-not-begun": (date: string) => `The offer begins on ${date}.`,
    "offer-ended": (date: string) => `The offer ended on ${date}.`,
    "contract-not-begun": (date: string) => `The contract begins on ${date}.`,
    "contract-ended": (date: string) => `The contract ended on ${date}.`,
    "used-up": (short: number, unit: Unit) =>
      `The allowance is used up${short > 0 ? `: ${amount(short, unit)} short` : ""}.`,
    "no-price": "Your offer covers this, but the price list has no price for it. Ask whoever keeps the price list.",
  } satisfies Record<NotCoveredReason["code"], string | ((...facts: never[]) => string)>,
  remedy: {
    "buy-pack": (count: string, price: string) => `A new pack of ${count} for ${price} would cover it.`,
    "other-offer": (name: string) => `${name} would cover it.`,
    renew: "A renewal would cover it.",
  } satisfies Record<Remedy["code"], string | ((...facts: never[]) => string)>,
  noRemedy: "No offer in the price list covers it.",
  left: (left: string, of: string) => `${left} of ${of} left`,
  leftUntil: (left: string, date: string) => `${left}, until ${date}`,
  openUntil: (time: string) => `Open until ${time}`,
  openAlways: "Open around the clock",
  closedUntil: (time: string) => `Closed, opens ${time}`,
  closed: "Closed",
  responseBy: (time: string) => `First answer by ${time}`,
  rule: {
    customer: "Assigned to this customer",
    segment: "Assigned by segment",
    everyone: "Default offer",
  } satisfies Record<AssignmentRule, string>,
  passedOver: {
    "not-begun": "The contract has not begun",
    ended: "The contract has ended",
    "offer-not-begun": "The offer has not begun",
    "offer-ended": "The offer has ended",
    "unknown-offer": "The offer is no longer in the list",
  } satisfies Record<PassedOver["why"], string>,
  tie: "Two assignments are equally specific. Change one of them.",
  emptyList:
    "Write what support you give and for how much, or import a file. Then every customer's offer is shown here.",
  noOffer: "No offer is assigned to this customer.",
  price: {
    included: "Included",
    perIncident: (price: string) => `${price} per incident`,
    hourly: (rate: string, minimum: number, step: number) =>
      `${rate} an hour${minimum > 0 ? `, ${minimum} min at least` : ""}${step > 1 ? `, in steps of ${step} min` : ""}`,
    monthlyFee: (fee: string, holds: string) => `${fee} a month, ${holds} included`,
    beyond: (price: string) => `beyond that ${price}`,
    prepaidPack: (price: string, holds: string) => `Pack of ${holds} for ${price}`,
    validMonths: (n: number) => (n === 1 ? "valid for 1 month" : `valid for ${n} months`),
    surchargeFactor: (factor: string) => `Outside service hours × ${factor}`,
    surchargeAmount: (price: string) => `Outside service hours ${price} more per incident`,
    passThrough: (name: string, price: string) => `${name}: ${price}, passed through`,
    scope: (what: string) => `for ${what}`,
  },
  tax: {
    added: (name: string, rate: string) => `Prices without ${name}${rate === "" ? "" : ` (${rate}%)`}.`,
    contained: (name: string, rate: string) => `Prices include ${name}${rate === "" ? "" : ` (${rate}%)`}.`,
  },
  statement: {
    delivery: {
      ourselves: "We give support ourselves.",
      outsourced: (to: string) => `Support is given on our behalf by ${to}.`,
      resold: (from: string) => `Support is given by ${from}.`,
    },
    always: (severities: string) => `Around the clock, holidays as well, for severity ${severities}`,
    zone: (zone: string) => `Times in ${zone}`,
    week: (date: string) => `in the week from ${date}; they may shift by an hour when clocks change`,
    noHours: "By arrangement",
    closedOn: (dates: string) => `Closed on ${dates}`,
    response: (severity: string, time: string) => `Severity ${severity}: within ${time}`,
    responseInHours: (severity: string, time: string) => `Severity ${severity}: within ${time} of service hours`,
    duration: (minutes: number) => (minutes % 60 === 0 ? amount(minutes, "hours") : `${minutes} min`),
    noEnd: "no end agreed",
    discount: (percent: string, passedThrough: boolean) =>
      `Discount of ${percent}% on our prices${passedThrough ? ", not on what is passed through" : ""}`,
    template: `# Support for {{customer}}: {{offer}}
{{delivery}}
# What is covered
{{covers}}
# Service hours
{{hours}}
{{always}}
{{holidays}}
# How to reach us
{{contacts}}
Languages: {{languages}}
# First answer
{{response}}
# Prices
{{prices}}
{{discount}}
{{tax}}
# Validity
From {{validFrom}}, {{validTo}}. {{contract}}`,
    until: (date: string) => `until ${date}`,
    contract: (number: string) => `Contract ${number}.`,
    placeholder: {
      customer: "the customer's name",
      offer: "the offer's name",
      delivery: "who gives support",
      covers: "what is covered",
      languages: "the languages",
      hours: "the service hours",
      always: "what is served around the clock",
      holidays: "the holidays",
      contacts: "the ways of contact",
      response: "the response targets",
      prices: "the prices",
      discount: "the discount",
      tax: "the tax",
      validFrom: "the first day",
      validTo: "the last day",
      contract: "the contract number",
    } satisfies Record<Placeholder, string>,
    missing: (name: string) => `{{${name}}} is missing.`,
    unknown: (name: string) => `There is no {{${name}}}.`,
    unclosed: (text: string) => `“${text}” is not closed with }}.`,
  },
  importRefused: {
    "too-large": "The file is too large.",
    "not-json": "The file is no JSON.",
    "too-deep": "The file is nested too deeply.",
    "dangerous-key": "The file holds a key that no price list has.",
    "not-a-price-list": "The file is no price list.",
    "newer-version": "The file was written by a newer version. Nothing was changed.",
    invalid: "The file has mistakes. Nothing was changed.",
  } satisfies Record<ImportRefusal, string>,
  /** Why the price list of browser policy cannot be used: for a manager or an agent, who has no file at hand. */
  policyRefused: {
    "too-large": "The policy's value is too large. Tell whoever manages this browser.",
    "not-json": "The policy's value is not valid JSON. Tell whoever manages this browser.",
    "too-deep": "The policy's value is nested too deeply. Tell whoever manages this browser.",
    "dangerous-key": "The policy's value holds a key that no price list has. Tell whoever manages this browser.",
    "not-a-price-list": "The policy's value is not a price list. Tell whoever manages this browser.",
    "newer-version": "The policy's price list needs a newer version of this extension. Update the extension.",
    invalid: "The policy's price list has mistakes. Tell whoever manages this browser.",
    mistakes: "The policy's price list has mistakes. Tell whoever wrote it.",
  } satisfies Record<ImportRefusal | "mistakes", string>,
  problem: {
    "wrong-type": "This is of the wrong type, or missing.",
    "wrong-value": "This value is not allowed here.",
    "unknown-key": "This holds a field that is not known.",
    "too-long-or-big": "This is too long or too big.",
    "too-short-or-small": "This is too short or too small.",
    "price-id-twice": "Two prices have the same ID.",
    "too-many-decimals": "An amount has more decimals than its currency.",
    "offer-twice": "Two offers have the same ID.",
    "segment-twice": "Two segments have the same name.",
    "unknown-offer": "An assignment names an offer that is not in the list.",
  } satisfies Record<ProblemCode, string>,
  csvRefused: {
    "too-large": "The file is too large.",
    "too-many-rows": "The file has too many rows.",
    "no-rows": "The file is empty.",
    "missing-column": (column: string) => `The column “${column}” is missing.`,
    "unknown-column": (column: string) => `There is no column “${column}”.`,
    "column-twice": (column: string) => `The column “${column}” is there twice.`,
  } satisfies Record<RefusedRows["refused"], string | ((column: string) => string)>,
  csvRow: {
    "quotes-open": "A quotation mark is not closed; the rest of the file is in this row.",
    "wrong-number-of-cells": "The row has too many or too few cells.",
    formula: "A cell holds a formula.",
    "not-a-customer": "This is neither a tenant ID nor a domain.",
    "unknown-offer": "This offer is not in the price list.",
    "wrong-contract": "The contract number is too long or holds line breaks.",
    "not-a-date": "This is no date such as 2026-11-22.",
    "to-before-from": "The end is before the start.",
    "twice-in-file": "The same customer, offer, contract and first day is in the file before.",
    ties: "The customer would have two offers at the same time.",
    "not-ended":
      "The price list has the same offer and contract from an earlier day, and it has not ended when this begins. End that assignment first.",
  } satisfies Record<FailedRow["code"], string>,
  csvLine: (line: number) => `Line ${line}`,
  csvChange: { added: "New", changed: "Changed", same: "Unchanged" },
};
