/** A readable GUID: a family of up to eight hexadecimal digits and a number, whose last four digits also come second. */
export function idOf(family: string, number: number): string {
  const digits = String(number).padStart(12, "0");
  return `${family.padEnd(8, "0").slice(0, 8)}-${digits.slice(-4)}-4000-8000-${digits}`;
}

/** The tenant id of the nth customer. */
export const customerId = (number: number): string => idOf("c0000000", number);

/** The tenant id of the nth partner. */
export const partnerId = (number: number): string => idOf("a0000000", number);
