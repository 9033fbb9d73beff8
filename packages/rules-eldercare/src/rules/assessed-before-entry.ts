import { defineRule, from, leadTime } from "@houqin/core";
import { assessment } from "../entries/assessment.ts";
import { resident } from "../entries/residents.ts";
import { careOrder66, serviceSafety, shandongCare } from "../laws.ts";

/**
 * Whoever moves in was assessed first 入住前风险评估.
 *
 * Shandong's regulation art. 34 says before moving in (A1); order 66 art. 15 and GB 38600-2019 are quoted to the same effect.
 *
 * @example
 * "requirement" in assessedBeforeEntry.judge && assessedBeforeEntry.judge.requirement({}).shape; //=> "deadline"
 * tells(assessedBeforeEntry, [{ kind: "eldercare/resident", at: "2026-05-06T10:00", data: { name: "老人甲", level: "able" }, subject: "r-1" }]);
 * //=> ["r-1：入住前没有做风险评估"]
 */
export const assessedBeforeEntry = defineRule({
  id: "eldercare/assessed-before-entry",
  title: { zh: "入住前做风险评估", en: "Risks are assessed before moving in" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: shandongCare, clause: "第三十四条第一款", confidence: "A1", note: "地方规定，入住前进行服务安全风险评估。" },
    { law: careOrder66, clause: "第十五条", confidence: "A2", note: "入院评估制度，条款未见原文，与地方条例一致。" },
    {
      law: serviceSafety,
      clause: "第5章",
      confidence: "A2",
      note: "入住前评估，标准解读报道，条款未见原文。",
    },
  ],
  remedy: {
    zh: "先评估再办入住；已经住进来的今天补评，九项都评到。",
    en: "Assess first, admit second; assess whoever is in already today, all nine risks.",
  },
  keep: { zh: "入住前评估表，老人或家属签字", en: "The assessment, signed by the resident or the family" },
  requires: () =>
    leadTime(from(assessment, { key: ["resident"] }), {
      before: from(resident, { key: ["@subject"] }),
      atLeast: { hours: 0 },
    }),
  messages: {
    missed: { zh: "入住前没有做风险评估", en: "Moved in without a risk assessment" },
    late: {
      zh: "住进来以后才评估：{at} 才评，应在 {due} 前",
      en: "Assessed after moving in: at {at}, expected by {due}",
    },
  },
});
