import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { assetCount } from "../entries/assets.ts";
import { stateAssetsRegulation } from "../laws.ts";
import { assetBook } from "../registers/holdings.ts";

/**
 * Everything in the books is counted on the spot 资产盘点. 行政事业性国有资产管理条例第三十四条 (A1) asks state-funded units for it and leaves the
 * interval open.
 *
 * @example
 * assetsCounted.options.parse({}); //=> { every: "year" }
 * tells(
 *   assetsCounted,
 *   [
 *     { kind: "general/asset-record", at: "2024-12-30T09:00", data: { asset: "chairs", record: "book", quantity: 40 } },
 *   ],
 *   { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-03-01" },
 * );
 * //=> ["chairs 2025年 没有盘点"]
 */
export const assetsCounted = defineRule({
  id: "general/assets-counted",
  title: { zh: "资产定期清查盘点", en: "Assets are counted regularly" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: stateAssetsRegulation,
      clause: "第三十四条",
      confidence: "A1",
      status: "suggestion",
      note: "行政事业单位应当定期或者不定期盘点；间隔由单位定，为建议值。",
    },
  ],
  remedy: {
    zh: "把没点到的列成清单，定人定日子补点。",
    en: "List what was not counted and name who counts it, and when.",
  },
  keep: { zh: "资产盘点表", en: "The count sheets" },
  options: z.object({
    every: z.enum(["term", "half", "year"]).default("year"),
  }),
  requires: ({ every }) => cadence(from(assetCount, { key: ["asset"] }), { every, each: everyKey(assetBook) }),
  messages: {
    missed: { zh: "{key} {slot} 没有盘点", en: "{key} {slot}: not counted" },
  },
});
