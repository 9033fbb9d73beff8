import { defineRule, from, validity } from "@houqin/core";
import { estateStep } from "../entries/estate.ts";
import { constructionQuality } from "../laws.ts";
import { buildingsPassed } from "../registers/estate.ts";

/**
 * A building is handed over only after it passed the acceptance sheet 按表验收后交付 (建设工程质量管理条例第十六条, A1). The step has the building as its area.
 *
 * @example
 * tells(buildingPassed, [{ kind: "company/estate-step", at: "2026-03-02T09:00", data: { project: "p-1", step: "handed-over" }, area: "b-7" }]);
 * //=> ["b-7 没有合格的验收检查表就交付了"]
 */
export const buildingPassed = defineRule({
  id: "company/building-passed",
  title: { zh: "交付的楼按表验收合格", en: "Buildings handed over passed their sheet" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: constructionQuality,
      clause: "第十六条",
      confidence: "A1",
      note: "具备五项条件方可竣工验收，验收合格方可交付使用。",
    },
  ],
  remedy: {
    zh: "停止办理入住，按验收检查表逐项查验，整改后再验。",
    en: "Stop moving in; go through the sheet, put things right, accept again.",
  },
  keep: { zh: "房屋建筑验收检查表", en: "The building acceptance sheet" },
  requires: () =>
    validity(buildingsPassed, {
      when: { entries: from(estateStep, { where: { step: { equals: "handed-over" } }, key: ["@area"] }) },
    }),
  messages: {
    tooLow: { zh: "{key} 没有合格的验收检查表就交付了", en: "{key} was handed over without having passed its sheet" },
  },
});
