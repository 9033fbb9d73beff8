import { coverage, defineRule, everyKey, siteAreas } from "@houqin/core";
import * as z from "zod";
import { opinionBoxes } from "../registers/staffing.ts";

/**
 * Every dormitory and dining hall has a box for opinions 意见箱.
 *
 * @example
 * boxesInPlace.options.parse({}); //=> { areas: ["dorm", "dining-hall"] }
 * tells(boxesInPlace, [{ kind: "site/area", at: "2024-01-01", data: { name: "一号宿舍", kind: "dorm" }, subject: "dorm-1" }]);
 * //=> ["dorm-1 没有意见箱"]
 */
export const boxesInPlace = defineRule({
  id: "general/boxes-in-place",
  title: { zh: "意见箱到位", en: "Opinion boxes are in place" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "装上意见箱，写明开箱时间和联系人。", en: "Put up a box with the times of opening and a contact." },
  keep: { zh: "意见箱台账", en: "The list of boxes" },
  options: z.object({
    areas: z.array(z.string()).min(1).default(["dorm", "dining-hall"]),
  }),
  requires: ({ areas }) => coverage(opinionBoxes, { each: everyKey(siteAreas, { kind: { in: areas } }) }),
  messages: {
    tooLow: { zh: "{key} 没有意见箱", en: "{key} has no box for opinions" },
  },
});
