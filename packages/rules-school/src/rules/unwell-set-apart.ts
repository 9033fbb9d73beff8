import { defineRule, limit } from "@houqin/core";
import { childCheck } from "../entries/children.ts";
import { preschoolLaw } from "../laws.ts";

/**
 * Every child found unwell is set apart or sent home 异常隔离. 学前教育法第五十三条 (A1): watch over health all day and control infections.
 *
 * @example
 * tells(
 *   unwellSetApart,
 *   [
 *     { kind: "school/child-check", at: "2025-11-12T08:00", data: { round: "morning", checked: 25, unwell: 2, isolated: 1 }, area: "class-1" },
 *   ],
 *   { site: { kind: "kindergarten" } },
 * );
 * //=> ["class-1：有 1 名异常幼儿没有隔离"]
 */
export const unwellSetApart = defineRule({
  id: "school/unwell-set-apart",
  title: { zh: "晨午检异常幼儿隔离", en: "Children found unwell are set apart" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: preschoolLaw,
      clause: "第五十三条",
      confidence: "A1",
      status: "suggestion",
      note: "做好全日健康观察、传染病预防与控制等卫生保健管理工作；逐人隔离为建议做法。",
    },
  ],
  remedy: {
    zh: "马上把异常幼儿送保健室，通知家长来接。",
    en: "Take the child to the health room and call the parents.",
  },
  keep: { zh: "晨午检记录", en: "Records of the checks" },
  requires: () => limit(childCheck, { minus: ["unwell", "isolated"] }, { atMost: 0 }),
  messages: {
    tooHigh: { zh: "有 {value} 名异常幼儿没有隔离", en: "{value} children found unwell were not set apart" },
  },
});
