import { defineRule, limit } from "@houqin/core";
import { classRoll } from "../entries/class-roll.ts";
import { nurserySetup } from "../laws.ts";

/**
 * A carer of a nursery looks after three, five or seven children by age 保育人员配比 (托育机构设置标准第二十条, two sources agree, A2).
 *
 * @example
 * tells(carersEnough, [
 *   { kind: "school/class-roll", at: "2025-09-05", data: { ages: "infants", children: 10, carers: 2 }, area: "class-1" },
 * ], { site: { kind: "kindergarten" } });
 * //=> ["乳儿班（6～12个月）每名保育人员带 5 人，最多 3 人"]
 */
export const carersEnough = defineRule({
  id: "school/carers-enough",
  title: { zh: "托育班保育人员配足", en: "A nursery has enough carers" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: nurserySetup,
      clause: "第二十条",
      confidence: "A2",
      note: "乳儿班1:3、托小班1:5、托大班1:7；条款未见原文，与深圳设置条件一致。",
    },
  ],
  remedy: { zh: "补足保育人员，补齐之前合班减员。", en: "Add carers; fewer children until then." },
  keep: { zh: "班级花名册和保育人员名单", en: "The class list and that of the carers" },
  requires: () =>
    limit(
      classRoll,
      { divide: ["children", "carers"] },
      { atMost: { by: ["ages"], table: { infants: 3, toddlers: 5, twos: 7 } }, onlyIf: { site: ["kindergarten"] } },
    ),
  messages: {
    tooHigh: {
      zh: "{ages}每名保育人员带 {value} 人，最多 {bound} 人",
      en: "{ages}: {value} children to a carer, expected at most {bound}",
    },
  },
});
