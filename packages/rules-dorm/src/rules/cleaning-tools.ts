import { coverage, defineRule, everyOne, quantity } from "@houqin/core";
import { stock } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Of each cleaning tool there are enough in store at the start of a month 清扫工具备足.
 *
 * @example
 * cleaningTools.options.parse({}).items; //=> ["扫帚", "拖把", "垃圾袋"]
 * tells(cleaningTools, [
 *   { kind: "general/stock-move", at: "2025-10-20T09:00", data: { item: "扫帚", direction: "in", quantity: 12 } },
 *   { kind: "general/stock-move", at: "2025-10-20T09:00", data: { item: "拖把", direction: "in", quantity: 9 } },
 *   { kind: "general/stock-move", at: "2025-10-20T09:00", data: { item: "垃圾袋", direction: "in", quantity: 200 } },
 * ], { period: { from: "2025-11-01", to: "2025-11-30" } });
 * //=> ["拖把 只剩 9 件，至少要备 10 件"]
 */
export const cleaningTools = defineRule({
  id: "dorm/cleaning-tools",
  title: { zh: "清扫工具备足", en: "Enough cleaning tools in store" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "单位计划要求购置必要的清扫工具，种类和数量由单位定",
      en: "Plans ask for tools; which and how many is the house's own",
    },
  },
  remedy: { zh: "按缺的数量提请购单。", en: "Request what is short." },
  keep: { zh: "物资台账", en: "The stock book" },
  options: z.object({
    items: z.array(z.string()).min(1).default(["扫帚", "拖把", "垃圾袋"]),
    pieces: quantity("piece").int().min(1).max(1000).default(10),
  }),
  requires: ({ items, pieces }) =>
    coverage(stock, { each: everyOne(items), when: { slots: "month" }, atLeast: pieces }),
  messages: {
    tooLow: {
      zh: "{key} 只剩 {level} 件，至少要备 {bound} 件",
      en: "{key}: {level} in store, expected at least {bound}",
    },
  },
});
