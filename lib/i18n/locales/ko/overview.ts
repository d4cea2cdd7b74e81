import type { Messages } from "../../messages.ts";

/** 한국어: 개요와 서비스 상태. */
export const overview: Messages["overview"] = {
  heading: "개요",
  inTrouble: (n) => `${n}개에 문제 있음`,
  notKnown: "아직 알 수 없음",
  noIssues: "진행 중인 문제 없음",
  newIssues: (n) => `마지막으로 본 뒤 새로 생기거나 바뀐 문제 ${n}건`,
  openRequests: (n) => (n === 0 ? "진행 중인 요청 없음" : `진행 중인 요청 ${n}건`),
  attention: (n) => `${n}건 답변 필요`,
  wrong: "지금 문제가 있는 서비스",
  moreServices: (n) => `문제가 있는 서비스 ${n}개 더 보기`,
  moreIssues: (n) => `문제 ${n}건 더 보기`,
  changed: (grade, issues) => `상태가 바뀌었습니다: ${grade}, ${issues}`,
  refreshKey: "새로 고침(R 키)",
  failedNext: (title, time) => `${title}. 다음 시도 ${time}`,
  partOf: (names) => `${names}에 포함`,
  notBought: "귀사를 통해 구매한 구독에는 없음",
  noAzure: "볼 수 있는 이 고객의 Azure 구독이 없어 Azure는 목록에 없습니다.",
  azureFailed: (title) => `Azure 이벤트를 가져오지 못했습니다: ${title}`,
  statusPages: {
    heading: "Microsoft 공개 상태 페이지",
    m365: "Microsoft 365 상태",
    azure: "Azure 상태",
    none: "이 클라우드의 공개 상태 페이지는 알려진 것이 없습니다.",
  },
  keys: {
    open: "바로 가기 키(? 키)",
    heading: "바로 가기 키",
    search: "문제 검색",
    refresh: "새로 고침",
    help: "바로 가기 키 보기",
    pages: "문제 목록에서 다음, 이전 문제",
    close: "닫기",
  },
};
