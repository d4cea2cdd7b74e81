import type { Price } from "../schemas/price.ts";
import type { Question } from "../schemas/quote.ts";
import type { Scope } from "../schemas/support-scope.ts";

/** Whether two product names mean the same product. */
export function sameProduct(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether a price is for this product, kind and severity. */
export function inScope(scope: Scope | undefined, { product, kind, severity }: Question): boolean {
  return (
    (scope?.products?.some((one) => sameProduct(one, product)) ?? true) &&
    (scope?.kinds?.includes(kind) ?? true) &&
    (scope?.severities?.includes(severity) ?? true)
  );
}

/** How narrow a price is: by how many of product, kind and severity it is limited. */
export function narrowness({ scope }: Price): number {
  return [scope?.products, scope?.kinds, scope?.severities].filter((limit) => limit !== undefined).length;
}

/** The narrowest of the prices, the earlier one where two are alike. */
export function narrowest<P extends Price>(prices: readonly P[]): P | undefined {
  return prices.reduce<P | undefined>(
    (best, price) => (best !== undefined && narrowness(best) >= narrowness(price) ? best : price),
    undefined,
  );
}
