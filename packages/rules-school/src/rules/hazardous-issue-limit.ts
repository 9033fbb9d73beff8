import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { Danger, hazardousMove } from "../entries/hazardous.ts";

/**
 * No more than so much is issued at once 限量发放. A rule of the house.
 *
 * @example
 * tells(
 *   hazardousIssueLimit,
 *   [
 *     { kind: "school/hazardous-move", at: "2025-11-12T14:00", data: { item: "浓硫酸", danger: "corrosive", direction: "out", grams: 800, purpose: "演示实验" }, area: "store-1", actors: { keepers: ["p-lab-1", "p-lab-2"], receiver: "p-teacher-1" } },
 *   ],
 * );
 * //=> ["store-1 浓硫酸：一次领了 800 克，限 500 克"]
 */
export const hazardousIssueLimit = defineRule({
  id: "school/hazardous-issue-limit",
  title: { zh: "危险品限量发放", en: "Hazardous goods are issued in small amounts" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "学校危险品管理制度：专人保管、限量发放", en: "The school's own rules for hazardous goods" } },
  remedy: { zh: "多领的当天退库；确需多用的报主管领导批准。", en: "Take back what is too much, or have it approved." },
  keep: { zh: "危险品领用登记", en: "The record of what was issued" },
  options: z.object({
    grams: z.number().min(1).max(10000).default(500),
    dangers: z.array(Danger).min(1).default(["toxic", "explosive", "flammable", "corrosive"]),
  }),
  requires: ({ grams, dangers }) =>
    limit(from(hazardousMove, { where: { direction: { equals: "out" }, danger: { in: dangers } } }), "grams", {
      atMost: grams,
    }),
  messages: {
    tooHigh: {
      zh: "一次领了 {value} 克，限 {bound} 克",
      en: "{value} g were issued at once, expected at most {bound} g",
    },
  },
});
