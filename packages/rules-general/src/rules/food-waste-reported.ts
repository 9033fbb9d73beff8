import { cadence, defineRule, from } from "@houqin/core";
import { report } from "../entries/notices.ts";
import { hezeFoodWaste } from "../laws.ts";

/**
 * The food-waste ledger is reported to the city each month 餐厨垃圾台账按月报送. Chosen where the city asks for it.
 *
 * Heze's regulation, art. 11(2); it binds only there.
 *
 * @example
 * tells(foodWasteReported, [], { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2025-12-31" });
 * //=> ["2025年11月 没有报送餐厨垃圾台账"]
 */
export const foodWasteReported = defineRule({
  id: "general/food-waste-reported",
  title: { zh: "餐厨垃圾台账按月报送", en: "The food-waste ledger is reported monthly" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: hezeFoodWaste,
      clause: "第十一条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定：按月向城市管理部门报告；当地有要求的再启用。",
    },
  ],
  remedy: { zh: "汇总上月台账，报城市管理部门。", en: "Sum up the month and send it to the city." },
  keep: { zh: "报送回执", en: "The receipt" },
  requires: () => cadence(from(report, { where: { topic: { equals: "food-waste" } } }), { every: "month" }),
  messages: { missed: { zh: "{slot} 没有报送餐厨垃圾台账", en: "{slot}: the food-waste ledger was not reported" } },
});
