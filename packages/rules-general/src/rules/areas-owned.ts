import { coverage, defineRule, everyKey, siteAreas } from "@houqin/core";
import * as z from "zod";
import { fireOrder61 } from "../laws.ts";
import { areaOwners } from "../registers/people.ts";

/**
 * Every area of these categories has an owner 区域责任人. 第61号令第五条 (A1) asks it for fire safety; other duties follow suit.
 *
 * @example
 * areasOwned.options.parse({}); //=> { categories: ["building", "dorm", "kitchen", "store", "dining-hall", "plant-room", "function-room"] }
 * tells(areasOwned, [{ kind: "site/area", at: "2024-01-01", data: { name: "一号宿舍", kind: "dorm" }, subject: "dorm-2" }]);
 * //=> ["dorm-2 没有定责任人"]
 */
export const areasOwned = defineRule({
  id: "general/areas-owned",
  title: { zh: "每个区域有责任人", en: "Every area has an owner" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第五条",
      confidence: "A1",
      note: "逐级和岗位消防安全责任制，确定各岗位的消防安全责任人；其他责任区参照。",
    },
  ],
  remedy: { zh: "指定责任人，贴上牌子。", en: "Name an owner and post the name." },
  keep: { zh: "责任区划分表", en: "The list of areas and their owners" },
  options: z.object({
    categories: z
      .array(z.string())
      .min(1)
      .default(["building", "dorm", "kitchen", "store", "dining-hall", "plant-room", "function-room"]),
  }),
  requires: ({ categories }) => coverage(areaOwners, { each: everyKey(siteAreas, { kind: { in: categories } }) }),
  messages: {
    tooLow: { zh: "{key} 没有定责任人", en: "{key} has no owner" },
  },
});
