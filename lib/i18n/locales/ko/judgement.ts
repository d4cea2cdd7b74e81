import type { Messages } from "../../messages.ts";

/** 한국어: 작업 대상 고객과 탭이 맞는지. */
export const judgement: Messages["judgement"] = {
  verdict: {
    agrees: "이 탭이 맞습니다",
    silent: "이 탭만으로는 누구의 것인지 알 수 없습니다",
    claims: "이 탭은 이 고객용으로 요청되었지만 증거는 없습니다",
    contradicts: "이 탭은 이 고객의 것이 아닙니다",
  },
  why: {
    "names-tenant": "주소에 이 테넌트가 명시되어 있습니다.",
    "partner-center-customer": "자사의 파트너 센터이며, 주소에 이 고객이 명시되어 있습니다.",
    "claims-tenant": "주소에서 이 테넌트를 요청했거나, 이 테넌트용으로 연 탭입니다.",
    "remembers-tenant": "이전에 여기서 확인된 테넌트이며, 현재 페이지에는 표시가 없습니다.",
    "names-other": "주소에 다른 테넌트가 명시되어 있습니다.",
    "remembers-other": "이 탭에서 마지막으로 확인된 것은 다른 테넌트입니다.",
    "own-tenant": "자사 테넌트의 탭이지만, 이 양식은 고객 테넌트에서 작성해야 합니다.",
    "own-tenant-no-customer": "자사 테넌트의 탭이며, 어느 고객의 것인지 나와 있지 않습니다.",
    "customer-tenant": "고객 테넌트의 탭이지만, 이 양식은 자사 테넌트에서 작성해야 합니다.",
    "resource-of-unknown-owner": "자사 디렉터리의 탭이지만, 리소스는 고객의 것일 수 있습니다.",
    "unresolved-name": "탭에 나온 테넌트가 목록에 없으며 ID도 알 수 없습니다.",
    "other-cloud": "다른 클라우드의 탭입니다.",
    "closed-cloud": "종료된 클라우드의 탭입니다.",
    disagrees: "탭의 단서들이 서로 다릅니다.",
    "many-tenants": "여러 테넌트를 함께 보여 주는 탭입니다.",
    "no-tenant": "페이지에 테넌트가 나와 있지 않습니다.",
    "no-portal": "관리 포털이 아닌 탭입니다.",
    "no-access": "브라우저가 이 탭을 보여 주지 않습니다.",
    anywhere: "이 양식은 특정 테넌트에 속하지 않습니다.",
  },
};
