import { cadence, defineRule } from "@houqin/core";
import { airReading } from "../entries/hygiene.ts";
import { publicPlacesRules } from "../laws.ts";

/**
 * The air is tested at least once a year 公共场所卫生检测.
 *
 * Art. 19 of the rules under the regulation, not seen.
 *
 * @example
 * tells(airTested, [], { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-01-31" });
 * //=> ["2025年 没有做卫生检测"]
 */
export const airTested = defineRule({
  id: "hotel/air-tested",
  title: { zh: "每年做卫生检测", en: "Public-place hygiene is tested each year" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: publicPlacesRules, clause: "第十九条", confidence: "B", note: "条款未见原文" }],
  remedy: { zh: "联系检测机构今年内做完，结果公示。", en: "Have it tested this year and post the result." },
  keep: { zh: "检测报告和公示照片", en: "The report and a photograph of the notice" },
  requires: () => cadence(airReading, { every: "year" }),
  messages: { missed: { zh: "{slot} 没有做卫生检测", en: "{slot}: hygiene was not tested" } },
});
