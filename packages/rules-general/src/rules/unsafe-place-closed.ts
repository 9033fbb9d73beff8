import { defineRule, from, prohibitionOfState } from "@houqin/core";
import { areaUse } from "../entries/premises.ts";
import { fireOrder61 } from "../laws.ts";
import { majorHazards } from "../registers/open-matters.ts";

/**
 * Nobody uses an area while a major hazard in it is open 停用整改 (第61号令第三十二条, A1).
 *
 * @example
 * "requirement" in unsafePlaceClosed.judge && unsafePlaceClosed.judge.requirement({});
 * //=> { shape: "level", register: "general/major-hazards", when: { entries: { kind: "general/area-use", key: ["@area"] } }, atMost: 0 }
 * tells(
 *   unsafePlaceClosed,
 *   [
 *     { kind: "general/issue", at: "2025-11-12T09:00", data: { title: "配电箱没锁", category: "electric", severity: "major", source: "patrol", onTheSpot: false }, area: "dorm-1" },
 *     { kind: "general/area-use", at: "2025-11-12T09:59", data: { purpose: "家长会", people: 40 }, area: "dorm-1" },
 *   ],
 * );
 * //=> ["dorm-1 还有 1 项重大隐患没销号，却在使用"]
 */
export const unsafePlaceClosed = defineRule({
  id: "general/unsafe-place-closed",
  title: { zh: "重大隐患未销号不得使用", en: "No use of a place with an open major hazard" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第三十二条后段",
      confidence: "A1",
      note: "随时可能引发火灾或者危及人身安全的部位应当停用整改；器材设施参照。",
    },
  ],
  remedy: {
    zh: "马上清场封门，挂“停用整改”牌，复查合格后再开。",
    en: "Clear and close the place until the hazard is verified as gone.",
  },
  keep: { zh: "停用通知和复查销号记录", en: "The notice of closure and the verification that ended it" },
  requires: () => prohibitionOfState(majorHazards, { when: { entries: from(areaUse, { key: ["@area"] }) } }),
  messages: {
    tooHigh: {
      zh: "{key} 还有 {level} 项重大隐患没销号，却在使用",
      en: "{key} was used with {level} major hazards open",
    },
  },
});
