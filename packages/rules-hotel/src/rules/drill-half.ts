import { cadence, defineRule } from "@houqin/core";
import { drill } from "@houqin/rules-general";
import { emergencyRegulation } from "../laws.ts";

/**
 * A hotel holds a drill of its emergency plan at least every half year 半年应急演练. Which scenario is free; the fire drill has its own rule.
 *
 * Regulation on emergencies at work, art. 8; the drill is to be reported to the authority as well.
 *
 * @example
 * tells(drillHalf, [], { site: { kind: "hotel" }, period: { from: "2025-07-01", to: "2025-12-31" }, asOf: "2026-01-31" });
 * //=> ["2025年下半年 没有组织应急演练"]
 */
export const drillHalf = defineRule({
  id: "hotel/drill-half",
  title: { zh: "半年一次应急演练", en: "An emergency drill every half year" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: emergencyRegulation,
      clause: "第八条第二款",
      confidence: "A1",
      note: "宾馆等人员密集场所经营单位至少每半年组织一次演练，并将演练情况报送",
    },
  ],
  remedy: { zh: "定日子补演练，把演练情况报属地应急管理部门。", en: "Hold it, and report it to the authority." },
  keep: { zh: "演练方案、记录、照片和报送回执", en: "Plan, log, photographs and the receipt of the report" },
  requires: () => cadence(drill, { every: "half" }),
  messages: { missed: { zh: "{slot} 没有组织应急演练", en: "{slot}: no emergency drill" } },
});
