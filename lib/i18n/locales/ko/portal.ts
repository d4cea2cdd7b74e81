import type { Messages } from "../../messages.ts";

/** 한국어: 고객의 포털 구역, 고객에게 보이는 파트너 정보. */
export const portal: Messages["portal"] = {
  heading: "포털",
  search: "포털 검색",
  searchHelp: "/ 키로 검색, 화살표 키로 선택, Enter 키로 엽니다.",
  least: (role) => `최소 역할: ${role}`,
  leastUnchecked: (role) => `최소 역할: ${role} (Microsoft 설명서에서 확인되지 않음)`,
  special: {
    "partner-center-agent": "파트너 센터의 관리 에이전트 또는 기술 지원팀 에이전트",
    "azure-reader": "Azure 구독의 읽기 권한자, 아울러 GDAP 역할 하나 이상",
  },
  leastUnknown: "최소 역할 알 수 없음",
  lately: "최근 사용",
  rest: "모든 포털",
  services: "Microsoft가 이 고객용으로 알려 준 링크",
  noMatch: "맞는 포털이 없습니다.",
  none: "이 클라우드에는 고객용으로 열 수 있는 포털이 없습니다.",
  noDomain: "고객의 기본 도메인을 알 수 없어 링크를 만들 수 없습니다.",
  found: (n) => `포털 ${n}개`,
  partner: {
    heading: "고객에게 보이는 자사 정보",
    company: "회사",
    partnerId: "파트너 ID",
    copyPartnerId: "파트너 ID 복사",
    email: "지원 전자 메일",
    telephone: "지원 전화",
    website: "지원 웹 사이트",
    copy: (what) => `${what} 복사`,
    source: "파트너 센터의 프로필에서 가져온 정보입니다.",
    notHere: "이 클라우드의 파트너 센터에는 지원 연락처가 없습니다.",
    notYet: "아직 가져오지 않았습니다.",
    empty: "파트너 센터에 입력되지 않음",
  },
};
