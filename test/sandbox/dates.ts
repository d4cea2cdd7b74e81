/** An instant as Graph writes it: Z, no more digits than needed. */
export const graphDate = (at: number): string => new Date(at).toISOString().replace(/\.?0*Z$/, "Z");

/** An instant with seven decimals, as GDAP relationships and Azure events carry it. */
export const sevenDecimals = (at: number): string => new Date(at).toISOString().replace("Z", "8266Z");

/** An instant without a zone, which means UTC: lists and notes of Partner Center's service requests. */
export const zoneless = (at: number): string => new Date(at).toISOString().replace("Z", "");

/** What Partner Center writes for "never". */
export const never = "0001-01-01T00:00:00";

/** Whole seconds with Z. */
export const wholeSeconds = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
