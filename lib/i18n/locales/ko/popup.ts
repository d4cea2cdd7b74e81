import type { Messages } from "../../messages.ts";

/** 한국어: 팝업의 빠른 찾기, 고객이 아닌 테넌트에 대해 알려진 정보. */
export const popup: Messages["popup"] = {
  search: "고객 찾기",
  searchHelp: "화살표 키로 선택, Enter 키로 그 고객의 패널 열기, Tab 키로 행의 버튼으로 이동합니다.",
  before: "문제 있는 고객과 최근 본 고객",
  beforeEmpty: "최근 본 고객이 여기에 표시됩니다. 입력하면 전체 목록에서 찾습니다.",
  healthUnknown: "상태를 아직 가져오지 않음",
  fetched: (age) => `${age} 기준`,
  portals: "포털",
  portalsOf: (name) => `${name}의 포털`,
  copyId: "ID 복사",
  copyIdOf: (name) => `${name}의 ID 복사`,
  copied: "복사됨",
  watch: (name) => `${name} 지켜보기`,
  unwatch: (name) => `${name} 지켜보기 해제`,
  back: "뒤로",
  list: (n) => `목록의 고객 ${n}곳`,
  listFailed: "최근 고객 목록 가져오기에 실패했습니다",
  stranger: {
    heading: "이 테넌트에 대해 Microsoft가 알려 준 정보",
    name: "이름",
    region: "지역",
    instance: "응답한 클라우드",
    hint: "참고 정보일 뿐, 표시된 테넌트의 증거는 아닙니다.",
    regions: { ww: "전 세계", na: "북아메리카", eu: "유럽", as: "아시아 태평양", usgov: "미국 정부" },
  },
};
