import { cadence, defineRule, everyKey, everyOne, everyPair, from, siteAreas } from "@houqin/core";
import { childCheck } from "../entries/children.ts";
import { guangzhouKindergartens, nurseryHealthCode } from "../laws.ts";

/**
 * The children of each class are looked at in the morning and at noon of every day 晨午检 (广州市幼儿园条例第四十二条, A1, local; the code for nurseries of 2012 asks
 * it everywhere, A2).
 *
 * @example
 * tells(
 *   childCheckDaily,
 *   [
 *     { kind: "site/area", at: "2025-08-01", data: { name: "小一班", kind: "class" }, subject: "class-1" },
 *     { kind: "school/child-check", at: "2025-11-12T08:00", data: { round: "morning", checked: 25, unwell: 0, isolated: 0 }, area: "class-1" },
 *   ],
 *   { site: { kind: "kindergarten" }, period: { from: "2025-11-12", to: "2025-11-12" } },
 * );
 * //=> ["class-1 午检 2025年11月12日 没有检查"]
 */
export const childCheckDaily = defineRule({
  id: "school/child-check-daily",
  title: { zh: "幼儿晨检午检", en: "Children are checked morning and noon" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: guangzhouKindergartens,
      clause: "第四十二条",
      confidence: "A1",
      note: "落实晨检午检等日常措施；仅适用于广州。",
    },
    { law: nurseryHealthCode, confidence: "A2", note: "晨午检及全日健康观察；条款未见原文。" },
  ],
  remedy: {
    zh: "现在补查：一摸二看三问四查，异常的隔离。",
    en: "Check now: feel, look, ask, search; set apart who is unwell.",
  },
  keep: { zh: "晨午检记录", en: "Records of the checks" },
  requires: () =>
    cadence(from(childCheck, { key: ["@area", "round"] }), {
      each: everyPair(everyKey(siteAreas, { kind: { equals: "class" } }), everyOne(["morning", "noon"])),
      every: "operatingDay",
      onlyIf: { site: ["kindergarten"] },
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有检查", en: "{key} {slot}: the children were not checked" },
  },
});
