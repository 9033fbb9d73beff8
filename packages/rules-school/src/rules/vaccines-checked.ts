import { defineRule, limit } from "@houqin/core";
import { intakeCheck } from "../entries/class-roll.ts";
import { nurseryHealthOrder, vaccineLaw } from "../laws.ts";

/**
 * The vaccination record of every newcomer to a kindergarten or school is looked at 接种证查验 (疫苗管理法第四十八条, A1).
 *
 * @example
 * tells(vaccinesChecked, [
 *   { kind: "school/intake-check", at: "2025-09-05", data: { newcomers: 40, checked: 38 }, area: "class-1" },
 * ]);
 * //=> ["class-1：还有 2 名新生没有查验接种证"]
 */
export const vaccinesChecked = defineRule({
  id: "school/vaccines-checked",
  title: { zh: "新生接种证全部查验", en: "Vaccination records of all newcomers are looked at" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: vaccineLaw,
      clause: "第四十八条",
      confidence: "A1",
      note: "儿童入托、入学时，托幼机构、学校应当查验预防接种证，未按规定接种的报告并配合督促补种。",
    },
    {
      law: nurseryHealthOrder,
      clause: "第十五条",
      confidence: "A2",
      note: "卫生保健工作包括入园时查验接种证；条款未见原文。",
    },
  ],
  remedy: {
    zh: "逐个通知补交接种证，漏种的报社区接种点补种。",
    en: "Ask for the records; tell the clinic of doses that were missed.",
  },
  keep: { zh: "新生接种证查验登记表", en: "The list of records looked at" },
  requires: () =>
    limit(
      intakeCheck,
      { minus: ["newcomers", "checked"] },
      { atMost: 0, onlyIf: { site: ["school", "kindergarten"] } },
    ),
  messages: {
    tooHigh: { zh: "还有 {value} 名新生没有查验接种证", en: "The records of {value} newcomers were not looked at" },
  },
});
