import { defineRule, presence } from "@houqin/core";
import { hazardousMove } from "../entries/hazardous.ts";
import { chemicalsRegulation } from "../laws.ts";

/**
 * The book of hazardous goods says who issued them; what is issued says for what and to whom 出入库登记 (危险化学品安全管理条例第二十五条, A1: checked and
 * registered).
 *
 * @example
 * tells(
 *   hazardousLogged,
 *   [
 *     { kind: "school/hazardous-move", at: "2025-11-12T14:00", data: { item: "浓硫酸", danger: "corrosive", direction: "out", grams: 200 }, area: "store-1", actors: { keepers: "p-lab-1" } },
 *   ],
 * );
 * //=> ["store-1 浓硫酸：出入库登记不全，缺 用途、领用人"]
 */
export const hazardousLogged = defineRule({
  id: "school/hazardous-logged",
  title: { zh: "危险品出入库登记齐全", en: "Moves of hazardous goods are recorded in full" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: chemicalsRegulation,
      clause: "第二十五条",
      confidence: "A1",
      note: "建立危险化学品出入库核查、登记制度；登记项目由单位定。",
    },
  ],
  remedy: {
    zh: "今天向经手人问清用途、领用人，补登记。",
    en: "Ask for the purpose and the receiver today and complete the book.",
  },
  keep: { zh: "危险品出入库登记", en: "The book of hazardous goods" },
  requires: () =>
    presence(hazardousMove, [
      "keepers",
      { path: "purpose", when: { direction: { equals: "out" } } },
      { path: "receiver", when: { direction: { equals: "out" } } },
    ]),
  messages: {
    absent: { zh: "出入库登记不全，缺 {parts}", en: "The book lacks {parts}" },
  },
});
