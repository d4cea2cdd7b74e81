import type { Messages } from "../../messages.ts";

/** 한국어: 패널의 구역. */
export const place: Messages["place"] = {
  nav: "구역",
  key: (name, key) => `${name}(${key} 키)`,
  name: {
    overview: "개요",
    health: "상태",
    issues: "문제",
    requests: "요청",
    pricing: "요금",
    portals: "포털",
  },
};
