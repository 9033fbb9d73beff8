import { defineRule, from, separation } from "@houqin/core";
import * as z from "zod";
import { Danger, hazardousMove } from "../entries/hazardous.ts";
import { chemicalsRegulation } from "../laws.ts";

/**
 * Two people at least receive or issue the goods of these dangers 双人收发 (危险化学品安全管理条例第二十四条, A1, for highly toxic ones).
 *
 * @example
 * tells(
 *   hazardousTwoPeople,
 *   [
 *     { kind: "school/hazardous-move", at: "2025-11-12T14:00", data: { item: "氯化汞", danger: "toxic", direction: "out", grams: 5 }, area: "store-1", actors: { keepers: ["p-lab-1"] } },
 *   ],
 * );
 * //=> ["store-1 氯化汞：出入库只有 1 人经手，至少要 2 人"]
 */
export const hazardousTwoPeople = defineRule({
  id: "school/hazardous-two-people",
  title: { zh: "剧毒、易制爆品双人收发", en: "Two people issue toxic and explosive goods" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: chemicalsRegulation,
      clause: "第二十四条",
      confidence: "A1",
      note: "剧毒化学品实行双人收发、双人保管；易制爆参照，为实验室通行做法。",
    },
  ],
  remedy: {
    zh: "停止发放，等第二名保管人到场一起点数签字。",
    en: "Stop until the second keeper is there to count and sign.",
  },
  keep: { zh: "危险品出入库登记", en: "The book of hazardous goods" },
  options: z.object({
    people: z.int().min(2).max(4).default(2),
    dangers: z.array(Danger).min(1).readonly().default(["toxic", "explosive"]),
  }),
  requires: ({ people, dangers }) =>
    separation(from(hazardousMove, { where: { danger: { in: dangers } }, key: ["@id"] }), ["keepers"], {
      atLeast: people,
    }),
  messages: {
    tooFew: {
      zh: "出入库只有 {found} 人经手，至少要 {expected} 人",
      en: "Moved by {found} people, expected at least {expected}",
    },
  },
});
