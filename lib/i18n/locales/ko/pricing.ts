import type { Messages } from "../../messages.ts";

const amount = (n: number, unit: "incidents" | "hours"): string =>
  unit === "incidents" ? `${n}건` : `${Math.round((n / 60) * 100) / 100}시간`;

/** 한국어: 가격, 견적, 지원 안내서의 문구. */
export const pricing: Messages["pricing"] = {
  product: {
    "microsoft-365": "Microsoft 365",
    azure: "Azure",
    "dynamics-365": "Dynamics 365",
    "power-platform": "Power Platform",
    security: "보안",
  },
  kind: { billing: "청구", subscription: "구독 관리", technical: "기술" },
  severity: { A: "A(위험)", B: "B(보통)", C: "C(최소)" },
  way: { phone: "전화", mail: "메일", portal: "포털", chat: "채팅" },
  amount,
  line: {
    included: "요금제에 포함",
    allowance: (used, unit) => `포함 제공량에서 ${amount(used, unit)} 차감`,
    "per-incident": "건당 요금",
    hourly: (billed, rate) => `${billed}분, 시간당 ${rate}`,
    "beyond-incident": "제공량 초과 건",
    "beyond-hourly": (billed, rate) => `제공량 초과 ${billed}분, 시간당 ${rate}`,
    "surcharge-incident": (factor) => `서비스 시간 외 접수, ${factor}배`,
    "surcharge-time": (minutes, factor) => `서비스 시간 외 ${minutes}분, ${factor}배`,
    "surcharge-amount": "서비스 시간 외 접수 할증",
    "pass-through": (name) => `${name}(실비 청구)`,
    discount: (percent) => `${percent}% 할인`,
  },
  notCovered: {
    "product-not-covered": (product) => `이 요금제는 ${product} 제품을 지원하지 않습니다.`,
    "kind-not-covered": (kind, product) => `${product} 제품은 지원하지만 “${kind}” 유형은 지원 범위에 없습니다.`,
    "offer-not-begun": (date) => `요금제가 ${date}에 시작됩니다.`,
    "offer-ended": (date) => `요금제가 ${date}에 종료되었습니다.`,
    "contract-not-begun": (date) => `계약이 ${date}에 시작됩니다.`,
    "contract-ended": (date) => `계약이 ${date}에 종료되었습니다.`,
    "used-up": (short, unit) => `제공량을 모두 사용했습니다.${short > 0 ? ` ${amount(short, unit)} 부족합니다.` : ""}`,
    "no-price": "요금제의 지원 범위에 있지만 가격표에 가격이 없습니다. 가격표 담당자에게 문의하세요.",
  },
  remedy: {
    "buy-pack": (count, price) => `${count} 선불 팩을 ${price}에 구매하면 지원됩니다.`,
    "other-offer": (name) => `${name} 요금제라면 지원됩니다.`,
    renew: "갱신하면 지원됩니다.",
  },
  noRemedy: "가격표에 이 건을 지원하는 요금제가 없습니다.",
  left: (left, of) => `${of} 중 ${left} 남음`,
  leftUntil: (left, date) => `${left}, ${date}까지`,
  openUntil: (time) => `${time}까지 운영`,
  openAlways: "24시간 운영",
  closedUntil: (time) => `지금은 지원 시간이 아님 · ${time}부터`,
  closed: "지금은 지원 시간이 아님",
  responseBy: (time) => `${time}까지 첫 응답`,
  rule: { customer: "이 고객에게 지정됨", segment: "고객군로 지정됨", everyone: "기본 요금제" },
  passedOver: {
    "not-begun": "계약이 아직 시작되지 않음",
    ended: "계약이 종료됨",
    "offer-not-begun": "요금제가 아직 시작되지 않음",
    "offer-ended": "요금제가 종료됨",
    "unknown-offer": "요금제가 더 이상 목록에 없음",
  },
  tie: "우선순위가 같은 지정이 두 개 있습니다. 하나를 변경하세요.",
  emptyList: "제공하는 지원과 요금을 작성하거나 파일을 가져오세요. 그러면 고객별 요금제가 여기에 표시됩니다.",
  noOffer: "이 고객에게 지정된 요금제가 없습니다.",
  price: {
    included: "포함",
    perIncident: (price) => `건당 ${price}`,
    hourly: (rate, minimum, step) =>
      `시간당 ${rate}${minimum > 0 ? `, 최소 ${minimum}분` : ""}${step > 1 ? `, ${step}분 단위` : ""}`,
    monthlyFee: (fee, holds) => `월 ${fee}, ${holds} 포함`,
    beyond: (price) => `초과 시 ${price}`,
    prepaidPack: (price, holds) => `${holds} 선불 팩 ${price}`,
    validMonths: (n) => `유효 기간 ${n}개월`,
    surchargeFactor: (factor) => `서비스 시간 외 ${factor}배`,
    surchargeAmount: (price) => `서비스 시간 외 건당 ${price} 추가`,
    passThrough: (name, price) => `${name}: ${price}(실비 청구)`,
    scope: (what) => `대상: ${what}`,
  },
  tax: {
    added: (name, rate) => `${name}${rate === "" ? "" : `(${rate}%)`} 별도 금액입니다.`,
    contained: (name, rate) => `${name}${rate === "" ? "" : `(${rate}%)`} 포함 금액입니다.`,
  },
  statement: {
    delivery: {
      ourselves: "당사가 직접 지원합니다.",
      outsourced: (to) => `당사를 대신하여 ${to}에서 지원합니다.`,
      resold: (from) => `${from}에서 지원합니다.`,
    },
    always: (severities) => `심각도 ${severities}: 공휴일을 포함하여 24시간`,
    zone: (zone) => `${zone} 시간 기준`,
    week: (date) => `${date}부터 한 주 기준이며 서머타임이 바뀌면 한 시간 달라질 수 있습니다`,
    noHours: "별도 협의",
    closedOn: (dates) => `휴무: ${dates}`,
    response: (severity, time) => `심각도 ${severity}: ${time} 이내`,
    responseInHours: (severity, time) => `심각도 ${severity}: 서비스 시간 기준 ${time} 이내`,
    duration: (minutes) => (minutes % 60 === 0 ? amount(minutes, "hours") : `${minutes}분`),
    noEnd: "종료일 없음",
    discount: (percent, passedThrough) =>
      `당사 요금에서 ${percent}% 할인${passedThrough ? "(실비 청구 항목 제외)" : ""}`,
    template: `# {{customer}} 지원 안내: {{offer}}
{{delivery}}
# 지원 범위
{{covers}}
# 서비스 시간
{{hours}}
{{always}}
{{holidays}}
# 연락 방법
{{contacts}}
지원 언어: {{languages}}
# 첫 응답 목표
{{response}}
# 요금
{{prices}}
{{discount}}
{{tax}}
# 유효 기간
{{validFrom}}부터, {{validTo}}. {{contract}}`,
    until: (date) => `${date}까지`,
    contract: (number) => `계약 번호 ${number}.`,
    placeholder: {
      customer: "고객 이름",
      offer: "요금제 이름",
      delivery: "지원 주체",
      covers: "지원 범위",
      languages: "지원 언어",
      hours: "서비스 시간",
      always: "24시간 지원 대상",
      holidays: "휴무일",
      contacts: "연락 방법",
      response: "응답 목표",
      prices: "요금",
      discount: "할인",
      tax: "세금",
      validFrom: "시작일",
      validTo: "종료일",
      contract: "계약 번호",
    },
    missing: (name) => `{{${name}}} 항목이 빠졌습니다.`,
    unknown: (name) => `{{${name}}} 항목은 없습니다.`,
    unclosed: (text) => `닫는 }}가 없습니다: “${text}”`,
  },
  importRefused: {
    "too-large": "파일이 너무 큽니다.",
    "not-json": "JSON 파일이 아닙니다.",
    "too-deep": "파일의 중첩이 너무 깊습니다.",
    "dangerous-key": "가격표에 있을 수 없는 키가 들어 있습니다.",
    "not-a-price-list": "가격표 파일이 아닙니다.",
    "newer-version": "더 새로운 버전에서 만든 파일입니다. 아무것도 변경하지 않았습니다.",
    invalid: "파일에 오류가 있습니다. 아무것도 변경하지 않았습니다.",
  },
  policyRefused: {
    "too-large": "정책 값이 너무 큽니다. 이 브라우저를 관리하는 담당자에게 알려 주세요.",
    "not-json": "정책 값이 올바른 JSON이 아닙니다. 이 브라우저를 관리하는 담당자에게 알려 주세요.",
    "too-deep": "정책 값의 중첩이 너무 깊습니다. 이 브라우저를 관리하는 담당자에게 알려 주세요.",
    "dangerous-key":
      "정책 값에 가격표에 있을 수 없는 키가 들어 있습니다. 이 브라우저를 관리하는 담당자에게 알려 주세요.",
    "not-a-price-list": "정책 값이 가격표가 아닙니다. 이 브라우저를 관리하는 담당자에게 알려 주세요.",
    "newer-version":
      "정책의 가격표를 사용하려면 이 확장 프로그램의 최신 버전이 필요합니다. 확장 프로그램을 업데이트하세요.",
    invalid: "정책의 가격표에 오류가 있습니다. 이 브라우저를 관리하는 담당자에게 알려 주세요.",
    mistakes: "정책의 가격표에 오류가 있습니다. 가격표 작성자에게 알려 주세요.",
  },
  problem: {
    "wrong-type": "형식이 잘못되었거나 값이 없습니다.",
    "wrong-value": "여기에 사용할 수 없는 값입니다.",
    "unknown-key": "알 수 없는 항목이 들어 있습니다.",
    "too-long-or-big": "너무 길거나 큽니다.",
    "too-short-or-small": "너무 짧거나 작습니다.",
    "price-id-twice": "같은 ID의 요금이 두 개 있습니다.",
    "too-many-decimals": "금액의 소수 자릿수가 통화보다 많습니다.",
    "offer-twice": "같은 ID의 요금제가 두 개 있습니다.",
    "segment-twice": "같은 이름의 고객군이 두 개 있습니다.",
    "unknown-offer": "목록에 없는 요금제가 지정되어 있습니다.",
  },
  csvRefused: {
    "too-large": "파일이 너무 큽니다.",
    "too-many-rows": "행이 너무 많습니다.",
    "no-rows": "파일이 비어 있습니다.",
    "missing-column": (column) => `“${column}” 열이 없습니다.`,
    "unknown-column": (column) => `알 수 없는 열입니다: “${column}”.`,
    "column-twice": (column) => `“${column}” 열이 두 번 나옵니다.`,
  },
  csvRow: {
    "quotes-open": "따옴표가 닫히지 않아 파일의 나머지가 이 행에 들어 있습니다.",
    "wrong-number-of-cells": "셀 수가 맞지 않습니다.",
    formula: "셀에 수식이 들어 있습니다.",
    "not-a-customer": "테넌트 ID도 도메인도 아닙니다.",
    "unknown-offer": "가격표에 없는 요금제입니다.",
    "wrong-contract": "계약 번호가 너무 길거나 줄 바꿈이 들어 있습니다.",
    "not-a-date": "2026-11-22와 같은 날짜가 아닙니다.",
    "to-before-from": "종료일이 시작일보다 빠릅니다.",
    "twice-in-file": "고객, 요금제, 계약, 시작일이 같은 행이 파일에 이미 있습니다.",
    ties: "고객에게 같은 기간에 요금제가 두 개 지정됩니다.",
    "not-ended":
      "가격표에 요금제와 계약이 같고 더 일찍 시작하는 지정이 있으며, 이 행의 시작일에도 끝나지 않습니다. 먼저 그 지정의 종료일을 이 행의 시작일 전으로 입력하세요.",
  },
  csvLine: (line) => `${line}행`,
  csvChange: { added: "추가", changed: "변경", same: "변경 없음" },
};
