import { defineRule, presence } from "@houqin/core";
import { extinguisherCard } from "../entries/equipment-files.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * The card of an extinguisher says type, number, place, who services it and when it was refilled 灭火器档案 (第61号令第二十九条, A1).
 *
 * @example
 * tells(
 *   extinguisherFiled,
 *   [
 *     { kind: "general/extinguisher-card", at: "2025-09-01", data: { asset: "ext-1", type: "干粉", count: 2, servicedBy: "安达消防" }, area: "dorm-1" },
 *   ],
 * );
 * //=> ["dorm-1 ext-1：灭火器档案缺 更换药剂日期"]
 */
export const extinguisherFiled = defineRule({
  id: "general/extinguisher-filed",
  title: { zh: "灭火器建立档案", en: "Extinguishers have their card" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第二十九条",
      confidence: "A1",
      note: "灭火器应当建立档案资料，记明配置类型、数量、设置位置、检查维修单位（人员）、更换药剂的时间。",
    },
  ],
  remedy: {
    zh: "对着实物补全档案，药剂日期看筒身标签。",
    en: "Complete it at the thing itself; the label says when it was refilled.",
  },
  keep: { zh: "灭火器档案", en: "The cards" },
  requires: () => presence(extinguisherCard, ["type", "count", "@area", "servicedBy", "refilledOn"]),
  messages: {
    absent: { zh: "灭火器档案缺 {parts}", en: "The card lacks {parts}" },
  },
});
