import { defineRule, followUp, from, quantity } from "@houqin/core";
import { acceptance } from "@houqin/rules-general";
import * as z from "zod";
import { useFeedback } from "../entries/supplies.ts";

/**
 * Within days of taking goods over, somebody says whether they serve 物品使用反馈.
 *
 * No law; the days are the hotel's own.
 *
 * @example
 * tells(
 *   goodsFeedback,
 *   [
 *     { kind: "general/acceptance", at: "2026-03-02T10:00", data: { request: "r-1", accepted: true } },
 *   ],
 * );
 * //=> ["2026年3月2日：到货后没有使用反馈，应在 2026年3月16日 24:00 前"]
 */
export const goodsFeedback = defineRule({
  id: "hotel/goods-feedback",
  title: { zh: "到货物品有使用反馈", en: "Goods get feedback from their users" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "酒店内部管理，天数由单位定", en: "The hotel's own rule and days" } },
  remedy: { zh: "找用的人问一句，不合用的通知采购退换。", en: "Ask the users; have bad goods exchanged." },
  keep: { zh: "物品使用反馈表", en: "Feedback forms" },
  options: z.object({ days: quantity("d").int().min(1).max(90).default(14) }),
  requires: ({ days }) =>
    followUp(from(useFeedback, { key: ["request"] }), {
      after: from(acceptance, { where: { accepted: { equals: true } }, key: ["request"] }),
      within: { days },
    }),
  messages: {
    missed: { zh: "到货后没有使用反馈，应在 {due} 前", en: "No feedback on the goods; expected by {due}" },
    late: { zh: "使用反馈晚了：{at} 才有，应在 {due} 前", en: "Feedback came late, at {at}; expected by {due}" },
  },
});
