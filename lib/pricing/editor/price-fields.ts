import type { Field, Shape } from "./field.ts";

const scope: Field = {
  name: "scope",
  key: "scope",
  kind: "record",
  optional: true,
  blank: {},
  shape: {
    fields: [
      { name: "products", key: "products", kind: "lines", optional: true },
      { name: "kinds", key: "kinds", kind: "choices", of: "kinds", optional: true },
      { name: "severities", key: "severities", kind: "choices", of: "severities", optional: true },
    ],
  },
};

const amount: Field = { name: "amount", key: "amount", kind: "amount" };
const time: readonly Field[] = [
  { name: "rate", key: "rate", kind: "amount" },
  { name: "minimumMinutes", key: "minimumMinutes", kind: "whole" },
  { name: "incrementMinutes", key: "incrementMinutes", kind: "whole" },
];
const blankTime = { rate: "", minimumMinutes: 0, incrementMinutes: 15 };
const allowance: readonly Field[] = [
  { name: "count", key: "count", kind: "whole" },
  { name: "unit", key: "unit", kind: "choice", of: "unit" },
];

const beyond: Field = {
  name: "beyond",
  key: "beyond",
  kind: "record",
  optional: true,
  blank: { per: "incident", amount: "" },
  shape: {
    tag: "beyond",
    key: "per",
    of: "per",
    fields: [],
    variants: {
      incident: { fields: [amount], blank: { amount: "" } },
      hour: { fields: time, blank: blankTime },
    },
  },
};

/** A price, by its model. */
export const price: Shape = {
  tag: "model",
  key: "model",
  of: "model",
  fields: [scope],
  variants: {
    included: { fields: [], blank: {} },
    "per-incident": { fields: [amount], blank: { amount: "" } },
    hourly: { fields: time, blank: blankTime },
    "monthly-fee": {
      fields: [
        { name: "fee", key: "fee", kind: "amount" },
        ...allowance,
        { name: "period", key: "period", kind: "choice", of: "period" },
        beyond,
      ],
      blank: { fee: "", count: 1, unit: "incidents", period: "calendar-month" },
    },
    "prepaid-pack": {
      fields: [amount, ...allowance, { name: "validMonths", key: "validMonths", kind: "whole", optional: true }],
      blank: { amount: "", count: 1, unit: "incidents" },
    },
    surcharge: {
      fields: [
        {
          name: "add",
          key: "add",
          kind: "record",
          blank: { by: "factor", factor: "" },
          shape: {
            tag: "add",
            key: "by",
            of: "add",
            fields: [],
            variants: {
              factor: { fields: [{ name: "factor", key: "factor", kind: "factor" }], blank: { factor: "" } },
              amount: { fields: [amount], blank: { amount: "" } },
            },
          },
        },
      ],
      blank: { add: { by: "factor", factor: "" } },
    },
    "pass-through": {
      fields: [{ name: "passThrough", key: "name", kind: "text" }, amount],
      blank: { name: "", amount: "" },
    },
  },
};
