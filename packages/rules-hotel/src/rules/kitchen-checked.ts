import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { kitchenCheck } from "../entries/self-checks.ts";

/**
 * The kitchen goes through the sheet of its food safety every month 厨房自查.
 *
 * No law asks for this sheet; monthly is the house standard of a chain of hotels. The checks that the law asks of a kitchen are the canteen's pack.
 *
 * @example
 * kitchenChecked.options.parse({}); //=> { every: "month" }
 * tells(kitchenChecked, [], { site: { kind: "hotel" }, period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-06-30" });
 * //=> ["2026年3月 没有做厨房食品安全自查"]
 */
export const kitchenChecked = defineRule({
  id: "hotel/kitchen-checked",
  title: { zh: "厨房按表自查", en: "The kitchen checks itself by its sheet" },
  severity: "off",
  since: "2026.1",
  basis: {
    none: { zh: "每月一次取自连锁酒店内部标准，只作建议值", en: "Monthly is a chain's house standard, a suggestion" },
  },
  remedy: {
    zh: "本月补查一次，不合格项转整改，下次先看重复项。",
    en: "Check this month; make issues of what failed, and look at them first next time.",
  },
  keep: { zh: "填好的自查表", en: "The filled sheets" },
  options: z.object({ every: z.enum(["week", "month", "quarter"]).default("month") }),
  requires: ({ every }) => cadence(kitchenCheck, { every }),
  messages: {
    missed: { zh: "{slot} 没有做厨房食品安全自查", en: "{slot}: the kitchen did not check its food safety" },
  },
});
