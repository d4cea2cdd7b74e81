import type { Messages } from "../../messages.ts";

/** 한국어: 이 컴퓨터의 데이터베이스에 문제가 있을 때의 상태. */
export const database: Messages["database"] = {
  blocked: {
    title: "Partner Sidekick의 다른 페이지를 기다리는 중",
    advice: "다른 패널과 설정 페이지를 닫으세요. 그러면 이 페이지가 계속됩니다.",
  },
  newer: {
    title: "더 새로운 버전에서 저장한 데이터입니다",
    advice: "Partner Sidekick을 업데이트하거나 모두 다시 가져오세요. 직접 만든 내용은 어느 쪽이든 유지됩니다.",
  },
  full: {
    title: "이 컴퓨터에 남은 공간이 없습니다",
    advice: "표시된 내용은 계속 볼 수 있지만 새 내용을 저장할 수 없습니다. 디스크 공간을 확보한 뒤 새로 고치세요.",
  },
  broken: {
    title: "저장된 데이터가 손상되어 새로 가져올 수 없습니다",
    advice:
      "표시된 내용은 오래되었을 수 있습니다. 모두 다시 가져오세요. 직접 만든 내용은 따로 보관되어 그대로 유지됩니다.",
  },
  rebuild: "모두 다시 가져오기",
};
