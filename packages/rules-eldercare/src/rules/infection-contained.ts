import { defineRule, from, presence } from "@houqin/core";
import { symptom } from "../entries/health.ts";
import { qingdaoCare, shandongCare } from "../laws.ts";

/**
 * Whoever shows a sign of something catching is set apart and seen by a doctor 疑似传染及时处置 (山东省养老服务条例第三十六条第二款, 青岛市养老服务促进条例第三十二条;
 * A1). A cough alone is left to the carers.
 *
 * @example
 * "requirement" in infectionContained.judge && infectionContained.judge.requirement({}).shape; //=> "presence"
 * tells(infectionContained, [{ kind: "eldercare/symptom", at: "2026-05-06T07:30", data: { resident: "r-1", sign: "vomiting", doctor: "已请医生" } }]);
 * //=> ["r-1：出现传染症状，没有写 隔离安置"]
 */
export const infectionContained = defineRule({
  id: "eldercare/infection-contained",
  title: { zh: "疑似传染症状有处置", en: "Signs of infection are dealt with" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: shandongCare,
      clause: "第三十六条第二款",
      confidence: "A1",
      note: "地方规定，发现疑似传染病病人及时依法处理。",
    },
    { law: qingdaoCare, clause: "第三十二条", confidence: "A1", note: "地方规定，感染性疾病防控，预防交叉感染。" },
  ],
  remedy: {
    zh: "先单间安置，请医生看，同室同桌的人一起观察，报社区医院。",
    en: "Set apart, call a doctor, watch those who share room or table, tell the clinic.",
  },
  keep: { zh: "症状登记、隔离和就诊记录", en: "The record of signs, isolation and doctor" },
  requires: () =>
    presence(from(symptom, { where: { sign: { in: ["fever", "vomiting", "diarrhoea", "rash"] } } }), [
      "isolated",
      "doctor",
    ]),
  messages: { absent: { zh: "出现传染症状，没有写 {parts}", en: "A sign of infection without {parts}" } },
});
