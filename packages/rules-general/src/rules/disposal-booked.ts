import { defineRule, everyOne, followUp, from } from "@houqin/core";
import * as z from "zod";
import { assetDisposal } from "../entries/asset-changes.ts";
import { assetRecord } from "../entries/assets.ts";
import { stateAssetsRegulation } from "../laws.ts";

/**
 * An asset that was disposed of leaves the accounts and the list 处置核销 (行政事业性国有资产管理条例第三十五条, A1, state-funded units: promptly; the days are suggested).
 *
 * @example
 * disposalBooked.options.parse({}); //=> { days: 15 }
 * tells(disposalBooked, [{ kind: "general/asset-disposal", at: "2025-11-12T10:00", data: { asset: "chairs", manner: "scrapped", quantity: 4 } }]);
 * //=> ["chairs：账 还没核销，应在 2025年11月27日 24:00 前核销", "chairs：册 还没核销，应在 2025年11月27日 24:00 前核销"]
 */
export const disposalBooked = defineRule({
  id: "general/disposal-booked",
  title: { zh: "资产处置后及时销账", en: "Disposals are booked" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: stateAssetsRegulation,
      clause: "第三十五条",
      confidence: "A1",
      status: "suggestion",
      note: "处置资产应当及时核销相关资产台账信息，同时进行会计处理；天数为建议值。",
    },
  ],
  remedy: { zh: "今天销账销册，附处置批复。", en: "Take it off the books today, with the approval." },
  keep: { zh: "处置批复、记账凭证、资产台账", en: "The approval, the voucher, the list" },
  options: z.object({
    days: z.int().min(1).max(60).default(15),
  }),
  requires: ({ days }) =>
    followUp(from(assetRecord, { where: { quantity: { not: { atLeast: 0 } } }, key: ["asset", "record"] }), {
      after: from(assetDisposal, { key: ["asset"] }),
      within: { days },
      each: everyOne(["book", "list"]),
    }),
  messages: {
    missed: { zh: "{key} 还没核销，应在 {due} 前核销", en: "{key} was not taken off by {due}" },
    late: {
      zh: "{key} 核销晚了：{at} 才核销，应在 {due} 前",
      en: "{key} was taken off late: at {at}, expected by {due}",
    },
  },
});
