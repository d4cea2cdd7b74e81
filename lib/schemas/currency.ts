/**
 * The currencies of ISO 4217 by their number of decimals. What is no money of everyday use (funds, metals, test codes) is left out.
 * MGA and MRU are divided by five on paper, but ISO 4217 gives them two decimals.
 * @see https://www.six-group.com/en/products-services/financial-information/data-standards.html (checked 2026-11-22)
 */
const codes = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF",
  2: `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC
    CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES
    KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR
    NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT
    TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG`,
  3: "BHD IQD JOD KWD LYD OMR TND",
} as const;

const decimals = new Map<string, number>(
  Object.entries(codes).flatMap(([digits, text]) => text.split(/\s+/).map((code) => [code, Number(digits)] as const)),
);

/** All currency codes, in upper case, sorted. */
export const currencies: readonly string[] = [...decimals.keys()].sort();

/** How many decimals amounts of a currency have: 0, 2 or 3; `undefined` for what is no currency code. */
export function decimalsOf(currency: string): number | undefined {
  return decimals.get(currency);
}

/** An amount as a decimal text with all decimals of its currency, such as `12.50` EUR; never a float. */
export type Money = { readonly amount: string; readonly currency: string };
