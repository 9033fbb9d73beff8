import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { labTest } from "../entries/lab-tests.ts";

/**
 * A laboratory tests linen, ware, food or hands every half year 定期送检.
 *
 * No law gives a number; half-yearly is the house standard of a chain of hotels, a suggestion.
 *
 * @example
 * tells(labTested, [], { site: { kind: "hotel" }, period: { from: "2025-07-01", to: "2025-12-31" }, asOf: "2026-02-28" });
 * //=> ["2025年下半年 没有送检微生物"]
 */
export const labTested = defineRule({
  id: "hotel/lab-tested",
  title: { zh: "定期送检微生物", en: "Samples go to a laboratory" },
  severity: "off",
  since: "2026.1",
  basis: {
    none: {
      zh: "半年一次取自连锁酒店内部标准，只作建议值",
      en: "Every half year is a chain's house standard, a suggestion",
    },
  },
  remedy: {
    zh: "联系有资质的实验室采样，不合格的返工复检。",
    en: "Have samples taken; do again what fails, and test again.",
  },
  keep: { zh: "检测报告", en: "The reports" },
  options: z.object({ every: z.enum(["month", "quarter", "half", "year"]).default("half") }),
  requires: ({ every }) => cadence(labTest, { every }),
  messages: { missed: { zh: "{slot} 没有送检微生物", en: "{slot}: nothing was sent to the laboratory" } },
});
