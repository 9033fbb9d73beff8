import { defineRule, from, validity } from "@houqin/core";
import { shift } from "@houqin/rules-general";
import { serviceSafety, weihaiCare } from "../laws.ts";
import { inductionPassed } from "../registers/staff.ts";

/**
 * Carers have passed their induction before they work a shift 护理员培训合格上岗 (威海市条例第三十七条第二款, A1; GB 38600-2019 chapter 4, A2).
 *
 * @example
 * "requirement" in carerTrained.judge && carerTrained.judge.requirement({}).shape; //=> "level"
 * tells(
 *   carerTrained,
 *   [{ kind: "general/shift", at: "2026-05-06T08:00", data: { post: "carer", start: "2026-05-06T08:00", end: "2026-05-06T20:00" }, actors: { by: "lin" } }],
 * );
 * //=> ["人员 84cb 岗前培训没有合格就上了护理岗"]
 */
export const carerTrained = defineRule({
  id: "eldercare/carer-trained",
  title: { zh: "护理员培训合格上岗", en: "Carers are trained before they work" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: weihaiCare,
      clause: "第三十七条第二款",
      confidence: "A1",
      note: "地方规定，专业技能培训，经考核合格后上岗。",
    },
    {
      law: serviceSafety,
      clause: "第4章",
      confidence: "A2",
      note: "养老护理员经培训合格后上岗，条款未见原文，与地方条例一致。",
    },
  ],
  remedy: {
    zh: "今天起跟班学习，培训考核合格再独立上岗。",
    en: "Work beside another until training and test are passed.",
  },
  keep: { zh: "岗前培训和考核记录", en: "The record of training and test" },
  requires: () =>
    validity(inductionPassed, {
      when: { entries: from(shift, { where: { post: { equals: "carer" } }, key: ["by"] }) },
    }),
  messages: {
    tooLow: {
      zh: "{key} 岗前培训没有合格就上了护理岗",
      en: "{key} worked as a carer without having passed the induction",
    },
  },
});
