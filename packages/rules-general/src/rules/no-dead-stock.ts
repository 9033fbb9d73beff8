import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { stockMove } from "../entries/stock.ts";
import { stockItems } from "../registers/premises.ts";

/**
 * Something of each item with a norm is drawn within so many days 呆滞物资. A rule of the house.
 *
 * @example
 * noDeadStock.options.parse({}); //=> { days: 180 }
 * tells(
 *   noDeadStock,
 *   [
 *     { kind: "general/stock-item", at: "2025-09-01", data: { min: 10, max: 50 }, subject: "拖把" },
 *   ],
 *   { period: { from: "2025-09-01", to: "2026-05-31" }, asOf: "2026-06-30" },
 * );
 * //=> ["拖把 2025年9月1日 以后 一直没人领用，已经积压"]
 */
export const noDeadStock = defineRule({
  id: "general/no-dead-stock",
  title: { zh: "无积压物资", en: "No dead stock" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: { zh: "单位物资管理制度，天数由单位定", en: "The site's own rules for its stores; the days are its own" },
  },
  remedy: { zh: "列成清单调剂或报废，下次少买。", en: "List it, pass it on or write it off, and buy less." },
  keep: { zh: "出入库台账", en: "The log of the stores" },
  options: z.object({
    days: z.int().min(30).max(366).default(180),
  }),
  requires: ({ days }) =>
    cadence(from(stockMove, { where: { direction: { equals: "out" } }, key: ["item"] }), {
      every: { unit: "gap", atMost: days, in: "days" },
      each: everyKey(stockItems),
    }),
  messages: {
    late: {
      zh: "{key} 积压过久：{at} 才有人领用，应在 {due} 前",
      en: "{key} lay too long: drawn at {at}, expected by {due}",
    },
    missed: { zh: "{key} {slot} 一直没人领用，已经积压", en: "{key}: nobody has drawn any for too long, {slot}" },
  },
});
