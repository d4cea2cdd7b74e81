import { issue } from "../issue.ts";
import { services } from "../service.ts";
import { type Member, member } from "./member.ts";

/** Exactly 200 characters. */
export const longName =
  "The Very Long Established and Quite Particular Importers, Exporters, Bottlers, Coopers, Carriers and Keepers of Fine and Unusual Goods from Every Harbour between Here and the Furthest Horizon, Limited";

/** Customers 23 to 27: names that break a layout, and one in the Government Community Cloud, which lives on the global hosts. */
export function nameMembers(partner: string, now: number): Member[] {
  return [
    member(23, "한빛바이오 주식회사", "hanbitbio", partner, now, {
      tenant: {
        countryCode: "KR",
        services: services({
          Exchange: {
            issues: [issue("EX900016", "일부 사용자가 첨부 파일을 열 수 없음", now, { classification: "Advisory" })],
          },
        }),
      },
    }),
    member(24, "푸른하늘 물류", "bluesky-logistics", partner, now, {
      tenant: {
        countryCode: "KR",
        domains: ["xn--wh1bj4kprzwza.example", "bluesky-logistics.onmicrosoft.com"],
      },
    }),
    member(25, "شركة النخيل الأخضر", "greenpalm", partner, now, { tenant: { countryCode: "AE" } }),
    member(26, longName, "wideworldimporters", partner, now),
    member(27, "City Power & Light <Public Works>", "citypower", partner, now, { tenant: { regionSubScope: "GCC" } }),
  ];
}
