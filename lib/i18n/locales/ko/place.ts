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
  failed: {
    title: "이 부분을 표시할 수 없습니다",
    advice:
      "내용 가운데 읽을 수 없는 것이 있습니다. 사라진 것은 없습니다. 입력한 내용은 저장되어 있고 다른 부분은 계속 쓸 수 있습니다. 다시 시도하세요. 계속되면 여기에 표시된 내용을 알려 주세요.",
    again: "다시 시도",
  },
};
