import { capacity, defineRule } from "@houqin/core";
import * as z from "zod";
import { chemicalsRegulation } from "../laws.ts";
import { hazardousStock } from "../registers/hazardous.ts";

/**
 * No more than so much of any hazardous good is on the shelf 限量储存. 危险化学品安全管理条例第二十四条 (A1) holds the amounts to the standards; the figure is the unit's.
 *
 * @example
 * tells(
 *   hazardousStockLimit,
 *   [
 *     { kind: "school/hazardous-move", at: "2025-11-12T14:00", data: { item: "酒精", danger: "flammable", direction: "in", grams: 20000 }, area: "store-1" },
 *   ],
 * );
 * //=> ["酒精 库存 20000 克，限存 10000 克"]
 */
export const hazardousStockLimit = defineRule({
  id: "school/hazardous-stock-limit",
  title: { zh: "危险品限量储存", en: "Little of each hazardous good is kept" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: chemicalsRegulation,
      clause: "第二十四条",
      confidence: "A1",
      status: "suggestion",
      note: "储存数量应当符合国家标准或者国家有关规定；限量由单位按标准定，为建议值。",
    },
  ],
  remedy: {
    zh: "多出来的退供应商或交有资质单位处置。",
    en: "Return the surplus or have it disposed of by a licensed firm.",
  },
  keep: { zh: "危险品库存账", en: "The stock book of hazardous goods" },
  options: z.object({ grams: z.number().min(1).max(100000).default(10000) }),
  requires: ({ grams }) => capacity(hazardousStock, { atMost: grams }),
  messages: {
    tooHigh: {
      zh: "{key} 库存 {level} 克，限存 {bound} 克",
      en: "{key}: {level} g on the shelf, expected at most {bound} g",
    },
  },
});
