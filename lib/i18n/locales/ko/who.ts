import type { Messages } from "../../messages.ts";

/** 한국어: 페이지의 주인, 고정, 고객 선택. */
export const who: Messages["who"] = {
  disagreement: {
    page: {
      title: "페이지와 주소가 서로 다름",
      advice: "일치할 때까지 아무것도 표시하지 않습니다. 페이지를 새로 고치거나 고객을 다시 여세요.",
    },
    "id-and-domain": {
      title: "주소가 서로 다른 두 테넌트를 가리킴",
      advice:
        "주소의 테넌트 ID와 도메인이 서로 다른 테넌트의 것입니다. 아무것도 표시하지 않습니다. 고객을 다시 여세요.",
    },
    "shared-domain": {
      title: "이 주소에 맞는 고객이 여럿임",
      advice: "고객 목록에서 이 도메인을 쓰는 고객이 둘 이상입니다. 아무것도 표시하지 않습니다. 고객을 선택하세요.",
    },
  },
  addressDisagrees: "주소가 서로 다른 두 테넌트를 가리킴",
  byAddress: "주소 기준",
  byPage: "페이지 기준",
  byId: "주소의 ID 기준",
  byDomain: "주소의 도메인 기준",
  oneOf: "후보",
  maybeCustomer: "고객의 리소스일 수 있음",
  maybeCustomerAdvice:
    "주소는 자사 디렉터리를 가리키지만 이 페이지의 리소스는 고객의 것일 수 있습니다(Azure Lighthouse). 구독을 확인하거나 고객을 선택하세요.",
  ownTenant: "자사 테넌트",
  stranger: "자사 고객이 아님",
  unknownName: "알 수 없는 테넌트",
  unknownSharepoint: "누구의 SharePoint 이름인지 아직 확인되지 않음",
  unknownSharepointAdvice: "SharePoint 이름만으로는 어느 테넌트인지 알 수 없습니다.",
  sharepointName: "SharePoint 이름",
  domain: "도메인",
  cloud: "클라우드",
  openedFor: "이 고객용으로 열림",
  openedDoubt: "이 고객용으로 연 탭입니다. 페이지 자체에는 어느 고객인지 표시가 없습니다.",
  openedHow: "Partner Sidekick의 포털 링크로 열었거나, 그렇게 연 탭에서 열린 탭입니다.",
  pin: "고정",
  pinLabel: (name) => `이 창에 ${name} 고정`,
  unpin: "고정 해제",
  unpinLabel: (name) => `이 창에서 ${name} 고정 해제`,
  pinned: "이 창에 고정됨",
  pinnedCustomer: "고정된 고객",
  thisTab: "현재 탭",
  tabIsSame: "현재 탭도 고정된 고객의 페이지입니다.",
  tabMayBeSame: "현재 탭에 고정된 고객을 요청했지만, 페이지 자체에는 표시가 없습니다.",
  tabDiffers: "현재 탭은 다른 테넌트의 페이지임",
  tabDiffersAdvice: "아래 내용은 모두 현재 탭이 아니라 고정된 고객의 정보입니다.",
  pinGone: "고정된 고객이 더 이상 고객 목록에 없습니다.",
  choose: "고객 선택",
  chooseAnother: "다른 고객 선택",
  chooseHelp: "이름, 도메인 또는 테넌트 ID로 찾습니다. 선택한 고객은 이 창에 고정됩니다.",
  results: (n) => `고객 ${n}곳`,
  resultsOf: (shown, n) => `고객 ${n}곳 중 가장 가까운 ${shown}곳입니다. 더 입력하면 좁혀집니다.`,
  noResult: (words) =>
    `“${words}”에 해당하는 고객이 없습니다. 목록을 새로 고치거나 테넌트 ID 또는 도메인으로 검색하세요.`,
  noRows: "고객 목록이 비어 있습니다.",
  noList: {
    "signed-out": {
      title: "로그인하면 어느 고객인지 표시됩니다",
      advice: "주소에 테넌트가 나와 있지만, 누구인지 알려면 고객 목록이 필요합니다.",
    },
    "never-fetched": {
      title: "고객 목록을 아직 가져오지 않았습니다",
      advice: "주소에 테넌트가 나와 있지만, 누구인지 알려면 고객 목록이 필요합니다.",
    },
    "fetch-failed": {
      title: "고객 목록을 가져오지 못했습니다",
      advice: "주소에 테넌트가 나와 있지만, 누구인지 알려면 고객 목록이 필요합니다.",
    },
  },
  otherCloud: (tab, set) => `현재 탭의 클라우드는 ${tab}, Partner Sidekick에 설정된 클라우드는 ${set}입니다`,
  otherCloudAdvice:
    "어느 고객인지는 해당 클라우드에서만 조회할 수 있습니다. 설정에서 클라우드를 선택하고 로그인하세요.",
  fetchList: "지금 가져오기",
  fetchingList: "고객 목록을 가져오는 중",
  refreshList: "목록 새로 고침",
  again: "다시 시도",
  signInToList: "로그인하면 고객 목록을 가져옵니다.",
  portals: "포털",
  openPortal: (portal, name) => `${name}의 ${portal} 열기`,
  isThis: (name) => `${name}입니까?`,
  confirmSharepoint: "이 SharePoint 이름의 고객 선택",
  confirmSharepointHelp: (name) =>
    `SharePoint 이름만으로는 테넌트를 알 수 없습니다. “${name}”에 대해 선택한 내용은 삭제할 때까지 직접 남긴 메모로 보관됩니다.`,
  yesIsThis: (name) => `예, ${name}입니다`,
  no: "아니요",
  confirmedSharepoint: "이 SharePoint 이름이 이 고객의 것이라고 직접 확인했습니다.",
  forgetSharepoint: "이 메모 삭제",
};
