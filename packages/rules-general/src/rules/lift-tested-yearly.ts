import { coverage, defineRule, everyKey } from "@houqin/core";
import * as z from "zod";
import { lifts } from "../registers/equipment.ts";
import { liftsTested } from "../registers/lifts.ts";

/**
 * In every twelve months a lift has an inspection, or a test of its own where no inspection is due 电梯自行检测.
 *
 * TSG T7008-2023 (A2, one source), so a site chooses it.
 *
 * @example
 * liftTestedYearly.options.parse({}); //=> { warnDays: 30 }
 * tells(liftTestedYearly, [{ kind: "site/asset", at: "2024-01-01", data: { name: "客梯", category: "lift" }, subject: "lift-1" }]);
 * //=> ["lift-1 近12个月既没有检验也没有自行检测"]
 */
export const liftTestedYearly = defineRule({
  id: "general/lift-tested-yearly",
  title: { zh: "电梯每年检验或自行检测", en: "Lifts are inspected or tested each year" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: "电梯自行检测规则（TSG T7008-2023）",
      confidence: "A2",
      note: "不进行定期检验的年份每年自行检测一次；只有一处转述。",
    },
  ],
  remedy: { zh: "约有资质的单位检测，报告存档。", en: "Have it tested by somebody qualified, and file the report." },
  keep: { zh: "检验报告、自行检测报告", en: "Reports of inspections and tests" },
  options: z.object({ warnDays: z.int().min(1).max(90).default(30) }),
  requires: ({ warnDays }) => coverage(liftsTested, { each: everyKey(lifts), warnDays }),
  messages: {
    tooLow: {
      zh: "{key} 近12个月既没有检验也没有自行检测",
      en: "{key} was neither inspected nor tested in the last 12 months",
    },
    expiring: { zh: "{key} 的检测 {until} 满12个月，请约检", en: "The test of {key} is a year old on {until}" },
  },
});
