import type { Messages } from "../messages.ts";
import { database } from "./ko/database.ts";
import { error } from "./ko/error.ts";
import { issues } from "./ko/issues.ts";
import { judgement } from "./ko/judgement.ts";
import { overview } from "./ko/overview.ts";
import { partnerProfile } from "./ko/partner-profile.ts";
import { place } from "./ko/place.ts";
import { plans } from "./ko/plans.ts";
import { popup } from "./ko/popup.ts";
import { portal } from "./ko/portal.ts";
import { priceEditor } from "./ko/price-editor.ts";
import { pricing } from "./ko/pricing.ts";
import { relationship } from "./ko/relationship.ts";
import { requests } from "./ko/requests.ts";
import { setUp } from "./ko/set-up.ts";
import { site } from "./ko/site.ts";
import { support } from "./ko/support.ts";
import { who } from "./ko/who.ts";

/** 한국어. */
export const ko: Messages = {
  manifest: {
    name: "Partner Sidekick",
    description:
      "지금 보고 있는 관리 포털이 어느 고객의 것인지, 그 고객의 서비스 상태는 어떤지 페이지 옆에 보여 줍니다.",
    openPanel: "패널 열기",
  },
  app: { name: "Partner Sidekick" },
  database,
  place,
  overview,
  issues,
  actions: {
    cancel: "취소",
    openPanel: "패널 열기",
    refresh: "새로 고침",
    signIn: "로그인",
    signOut: "로그아웃",
    settings: "설정",
    copy: "복사",
    copied: "복사됨",
    notCopied: "복사 안 됨",
    copyRefused: "브라우저에서 복사가 허용되지 않았습니다. 다시 시도하세요.",
    copyTenantId: "테넌트 ID 복사",
    show: "펼치기",
    hide: "접기",
  },
  cloud: {
    global: "글로벌",
    usgov: "미국 정부(GCC High)",
    usdod: "미국 정부(DoD)",
    china: "중국(21Vianet)",
    germany: "독일(종료됨)",
  },
  age: {
    now: "방금",
    minutes: (n) => `${n}분 전`,
    hours: (n) => `${n}시간 전`,
    days: (n) => `${n}일 전`,
    exact: (time) => `${time}에 가져옴`,
    never: "아직 가져오지 않음",
    fresh: (age) => `${age} 업데이트됨`,
    stale: (age) => `${age} 가져옴. 달라졌을 수 있습니다.`,
  },
  detection: {
    title: {
      "no-access": "이 사이트에 액세스할 수 없음",
      "no-portal": "관리 포털이 아님",
      "closed-cloud": "Microsoft Cloud 독일은 종료됨",
      many: "여러 고객이 함께 표시됨",
      silent: "이 페이지만으로는 어느 고객인지 알 수 없음",
      customer: "고객",
      "own-tenant": "자사 테넌트",
      stranger: "자사 고객이 아님",
      unlisted: "아직 어느 고객인지 알 수 없음",
      contradiction: "단서가 서로 다름",
    },
    advice: {
      "no-access": "브라우저가 Partner Sidekick의 이 페이지 액세스를 허용하지 않습니다.",
      "no-portal": "파트너 센터, Azure Portal 또는 Microsoft 365 관리 센터에서 고객을 여세요.",
      "closed-cloud": "2021년 10월 29일에 종료되어 데이터를 가져올 수 없습니다.",
      many: "여러 테넌트를 함께 보여 주는 포털이므로 특정 고객을 표시하지 않습니다.",
      silent: "파트너 센터에서 고객을 열거나 고객 정보가 포함된 링크를 사용하세요.",
      customer: "",
      "own-tenant": "여기서 변경하면 자사에 적용됩니다. 파트너 센터에서 고객을 열거나 고객을 선택하세요.",
      stranger: "고객 목록에 없는 테넌트입니다. 새 고객이거나 다른 파트너의 고객일 수 있습니다.",
      unlisted: "주소에 테넌트가 나와 있지만, 누구인지 알려면 고객 목록이 필요합니다.",
      contradiction: "단서가 일치할 때까지 아무것도 표시하지 않습니다.",
    },
    certainty: {
      names: "주소에 명시됨",
      claims: "주소에서 요청됨",
      remembers: "이전에 여기서 확인됨",
    },
    confirmedByPage: "주소에 명시되고 페이지에서 확인됨",
    doubt: {
      names: "",
      claims: (name) =>
        `링크에서 요청한 고객은 ${name}이지만 페이지에서 확인되지 않습니다. 페이지에 표시된 이름과 비교하거나 다른 고객을 선택하세요.`,
      claimsConfirmed: (name) => `링크에서 요청한 고객은 ${name}이며, 페이지에 표시된 이름과 일치합니다.`,
      remembers: (name, age) => `현재 페이지에는 고객 표시가 없습니다. ${age} 이 탭에서 확인된 고객은 ${name}입니다.`,
    },
    confirmed: "페이지에 표시된 디렉터리 이름과 일치합니다.",
    contradicts: (words) => `페이지에 표시된 이름: “${words}”`,
    how: "판단 근거",
    reason: {
      "names-in-path": "주소의 경로에 테넌트가 있습니다.",
      "names-in-hash": "주소의 # 뒤에 테넌트가 있습니다.",
      "names-in-query": "주소의 매개 변수에 테넌트가 있습니다.",
      "names-in-environment": "주소의 기본 환경에 테넌트 ID가 들어 있습니다.",
      "names-sharepoint": "호스트에 SharePoint 이름이 있습니다.",
      "claims-delegated-org": "주소에 delegatedOrg가 있습니다. 요청한 고객일 뿐, 표시된 고객이라는 뜻은 아닙니다.",
      "claims-client-session": "해당 테넌트의 세션을 시작하는 주소입니다.",
      "claims-login-redirect": "해당 테넌트로 이동시키는 주소입니다.",
      "many-tenants": "여러 테넌트를 함께 보여 주는 포털입니다.",
      "silent-no-tenant": "주소에 테넌트가 없습니다.",
      "silent-missing-value": "주소에 테넌트 자리가 있지만 비어 있습니다.",
      "silent-malformed-value": "주소의 테넌트 값을 읽을 수 없습니다.",
      "silent-doubled-value": "주소에 서로 다른 테넌트가 두 번 나옵니다.",
      "silent-disagrees": "주소의 두 부분이 서로 다른 테넌트를 가리킵니다.",
      "silent-environment-only": "주소에 환경만 있고 테넌트는 없습니다.",
      "silent-organisation-name": "호스트에 조직 이름만 있고 테넌트는 없습니다.",
      "silent-cloud-closed": "종료된 클라우드입니다.",
      "silent-retired": "사용이 중지된 포털입니다.",
    },
  },
  customer: {
    heading: "고객",
    tenantId: "테넌트 ID",
    domain: "기본 도메인",
    noDomain: "알려진 기본 도메인 없음",
    endsIn: (tail) => `테넌트 ID 끝자리 ${tail}`,
    thisTab: "현재 탭",
    loading: "현재 탭을 확인하는 중",
  },
  health: {
    heading: "상태",
    grade: { down: "중단", degraded: "저하", advisory: "권고", unknown: "알 수 없음", fine: "정상" },
    unknownStatus: (status) => `Microsoft의 상태 값 “${status}”의 의미를 알 수 없습니다`,
    servicesFine: (n) => `서비스 ${n}개 정상`,
    issues: (n) => `진행 중인 문제 ${n}건`,
    allFine: "이 고객에 대해 Microsoft가 보고한 이상이 없습니다.",
    none: "Microsoft 목록에 이 고객의 서비스가 없습니다.",
    unreadable: (n) => `Microsoft가 보낸 항목 ${n}개를 읽을 수 없었습니다. 목록이 완전하지 않을 수 있습니다.`,
    loading: "이 고객의 상태를 가져오는 중",
    noIssue: "이 서비스에 대해 Microsoft가 게시한 문제 없음",
    waiting: "로그인하면 이 고객의 상태를 가져옵니다.",
  },
  issue: {
    incident: "인시던트",
    advisory: "권고",
    since: (time) => `${time}부터`,
    updated: (age) => `${age} 업데이트됨`,
    updates: (n) => (n === 0 ? "자세히" : `업데이트 ${n}건`),
    feature: "기능",
    region: "지역",
    summary: {
      copy: "고객 안내용으로 복사",
      service: "서비스",
      number: "Microsoft 문제 번호",
      began: "시작",
      impact: "영향",
      updated: "Microsoft 최종 업데이트",
      latest: "Microsoft 최신 안내",
    },
    noUpdate: "Microsoft가 아직 게시한 업데이트가 없습니다.",
  },
  signIn: {
    signOutForgets:
      "로그아웃하면 로그인 정보와 Microsoft에서 가져온 내용이 모두 지워집니다. 클라이언트 ID를 포함한 설정, 가격표, 파트너 프로필, 기록한 사용량, 메모와 초안, SharePoint 이름, 지켜보는 고객 목록은 이 컴퓨터에 남습니다.",
    eraseToo: "이 내용도 이 브라우저의 모든 계정에서 지우기. 되돌릴 수 없습니다.",
    signOutAndErase: "로그아웃하고 지우기",
    signedInAs: (name) => `로그인 계정: ${name}`,
    signedOut: "로그인되지 않음",
    expired: "로그아웃되었습니다",
    waiting: "Microsoft 로그인 창을 기다리는 중",
    notSetUp: "먼저 설정에서 애플리케이션(클라이언트) ID를 입력하세요.",
  },
  settings: {
    byOrganisation: "조직에서 설정함",
    heading: "설정",
    general: "일반",
    app: "앱 등록",
    clientId: "애플리케이션(클라이언트) ID",
    clientIdHelp: "Microsoft Entra의 앱 등록에 있는 GUID입니다. 예: 1a2b3c4d-….",
    clientIdWrong:
      "애플리케이션 ID가 아닙니다. 1a2b3c4d-0000-4000-8000-000000000001처럼 다섯 묶음의 32자리 값이어야 합니다.",
    redirect: "이 브라우저의 리디렉션 주소",
    redirectHelp: "Entra에서 “단일 페이지 애플리케이션” 유형의 리디렉션 URI로 등록하세요.",
    cloud: "클라우드",
    cloudHelp: "로그인할 클라우드이자 고객 테넌트가 있는 클라우드입니다. 로그인하기 전에 선택하세요.",
    language: "언어",
    languageAuto: "브라우저와 동일",
    save: "저장",
    saved: "저장됨",
    account: "계정",
  },
  error,
  badge: {
    customer: (name) => `Partner Sidekick: ${name}`,
    unknown: (why) => `Partner Sidekick: ${why}`,
  },
  who,
  relationship,
  portal,
  popup,
  setUp,
  site,
  judgement,
  requests,
  pricing,
  priceEditor,
  partnerProfile,
  plans,
  support,
};
