import { defineRule, from, transitions } from "@houqin/core";
import { estateStep } from "../entries/estate.ts";
import { constructionLaw, planningLaw } from "../laws.ts";

/**
 * An estate project goes from land and permits to building, acceptance and keys, and skips nothing 房产项目程序: no works without permits
 * (城乡规划法第四十条, 建筑法第七条; A1), no keys before acceptance (建筑法第六十一条, A1).
 *
 * @example
 * tells(projectSteps, [{ kind: "company/estate-step", at: "2026-03-02T09:00", data: { project: "p-1", step: "works-planning" } }, { kind: "company/estate-step", at: "2026-03-20T09:00", data: { project: "p-1", step: "started" } }]);
 * //=> ["p-1 从“建设工程规划许可证”直接到了“开工”，中间的手续没办"]
 */
export const projectSteps = defineRule({
  id: "company/project-steps",
  title: { zh: "房产项目按程序推进", en: "Estate projects go step by step" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: constructionLaw,
      clause: "第七条第一款",
      confidence: "A1",
      note: "建筑工程开工前应当申请领取施工许可证，限额以下小型工程除外。",
    },
    {
      law: constructionLaw,
      clause: "第六十一条第二款",
      confidence: "A1",
      note: "未经验收或者验收不合格的，不得交付使用。",
    },
    { law: planningLaw, clause: "第四十条第一款", confidence: "A1", note: "进行工程建设应当办理建设工程规划许可证。" },
  ],
  remedy: {
    zh: "停下来补手续：缺许可的停工，没验收的收回钥匙。",
    en: "Stop and make up for it: no works without permits, no use before acceptance.",
  },
  keep: { zh: "各环节批文、证书", en: "The documents of each step" },
  requires: () =>
    transitions(from(estateStep, { key: ["project"] }), "step", {
      initial: ["land", "land-planning", "works-planning"],
      allowed: {
        land: ["land-planning"],
        "land-planning": ["works-planning", "land"],
        "works-planning": ["construction-permit"],
        "construction-permit": ["started"],
        started: ["completed"],
        completed: ["accepted"],
        accepted: ["filed", "planning-file", "handed-over", "final-account"],
        filed: ["planning-file", "handed-over", "final-account"],
        "planning-file": ["filed", "handed-over", "final-account"],
        "handed-over": ["filed", "planning-file", "final-account"],
        "final-account": ["filed", "planning-file", "handed-over"],
      },
    }),
  messages: {
    notAllowed: {
      zh: "{key} 从“{from}”直接到了“{to}”，中间的手续没办",
      en: "{key} went from {from} to {to} and left out what lies between",
    },
    initial: {
      zh: "{key} 一上来就是“{state}”，前面的手续没有记录",
      en: "{key} begins with {state}; nothing before it is on record",
    },
  },
});
