import type { Messages } from "../../messages.ts";

/** 한국어: 브라우저와 조직이 허용하는 범위. */
export const site: Messages["site"] = {
  access: "이 사이트에 대한 액세스",
  blockedTitle: "조직에서 차단함",
  blocked: "조직의 브라우저 정책으로 Partner Sidekick이 이 사이트를 볼 수 없습니다. 브라우저 관리자에게 문의하세요.",
  withheldTitle: "관리 포털에 대한 액세스가 꺼져 있습니다",
  withheld: "허용하기 전에는 Partner Sidekick 아이콘을 클릭한 페이지만 읽습니다.",
  unseen: "관리 포털이라면 도구 모음에서 Partner Sidekick 아이콘을 클릭하세요. 그러면 이 페이지만 읽습니다.",
  once: "팝업을 열었기 때문에 이 페이지를 한 번 읽었습니다. 다른 페이지로 이동하면 더 이상 읽지 않습니다.",
  onceGrant: (host) => `계속 읽도록 허용할 사이트 ${host}:`,
  grant: "액세스 허용",
  grantTo: (host) => `${host} 액세스 허용`,
  refused: "액세스가 허용되지 않았습니다.",
  heading: "추가 포털",
  intro: "허용한 경우에만 읽는 사이트입니다. 그 밖의 사이트에서는 아무것도 읽지 않습니다.",
  group: {
    "more-portals": {
      title: "그 밖의 관리 포털",
      why: "Azure Portal의 다른 주소를 비롯한 나머지 Microsoft 관리 포털입니다.",
    },
    "us-government": {
      title: "미국 정부",
      why: "GCC High와 DoD의 포털 및 Microsoft 서비스입니다. 이 클라우드에 고객이 있는 파트너용입니다.",
    },
    china: {
      title: "중국(21Vianet)",
      why: "21Vianet이 운영하는 포털과 Microsoft 서비스입니다.",
    },
  },
  hosts: (n) => `사이트 ${n}개`,
  allow: "허용",
  allowLabel: (group) => `허용: ${group}`,
  withdraw: "허용 취소",
  withdrawLabel: (group) => `허용 취소: ${group}`,
  allowed: "허용됨",
  notAllowed: "허용되지 않음",
  partly: "일부만 허용됨",
  wasRefused: "브라우저의 요청이 거부되었습니다. 이 포털은 팝업을 연 페이지만 읽습니다.",
  wasRevoked: "액세스 권한이 취소되었습니다. 이 포털은 팝업을 연 페이지만 읽습니다.",
};
