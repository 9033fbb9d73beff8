import { defineRule, limit } from "@houqin/core";
import { classRoll } from "../entries/class-roll.ts";
import { nurserySetup } from "../laws.ts";

/**
 * A class of a nursery has no more children than its age allows 班额: 10, 15 and 20 by age, 18 where ages are mixed (托育机构设置标准第十九条, two sources agree, A2).
 *
 * @example
 * tells(classSize, [
 *   { kind: "school/class-roll", at: "2025-09-05", data: { ages: "toddlers", children: 17, carers: 4 }, area: "class-1" },
 * ], { site: { kind: "kindergarten" } });
 * //=> ["托小班（12～24个月）有 17 人，最多 15 人"]
 */
export const classSize = defineRule({
  id: "school/class-size",
  title: { zh: "托育班额不超", en: "Classes of a nursery are small" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: nurserySetup,
      clause: "第十九条",
      confidence: "A2",
      note: "乳儿班10人、托小班15人、托大班20人、18个月以上混合编班18人以下；条款未见原文，与深圳设置条件一致。",
    },
  ],
  remedy: { zh: "分班或停招，超出的人数转到其他班。", en: "Split the class or take in nobody more." },
  keep: { zh: "班级花名册", en: "The class list" },
  requires: () =>
    limit(classRoll, "children", {
      atMost: { by: ["ages"], table: { infants: 10, toddlers: 15, twos: 20, mixed: 18 } },
      onlyIf: { site: ["kindergarten"] },
    }),
  messages: {
    tooHigh: { zh: "{ages}有 {value} 人，最多 {bound} 人", en: "{ages}: {value} children, expected at most {bound}" },
  },
});
