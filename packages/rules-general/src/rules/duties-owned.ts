import { capacity, defineRule, everyOne, everyPair } from "@houqin/core";
import * as z from "zod";
import { DutyLevel } from "../entries/responsibility.ts";
import { dutyOwners } from "../registers/staffing.ts";

/**
 * Every field or area has one owner at each level, no less and no more 层层负责: the matrix of responsibility. `scopes` are fields of work, or ids of areas.
 *
 * @example
 * dutiesOwned.options.parse({}); //=> { scopes: ["safety", "fire", "hygiene", "assets"], levels: ["leader", "department", "post"] }
 * tells(dutiesOwned, [], { options: { scopes: ["fire"], levels: ["leader"] } });
 * //=> ["消防 分管领导 没有责任人"]
 */
export const dutiesOwned = defineRule({
  id: "general/duties-owned",
  title: { zh: "责任到人不重不漏", en: "Each duty has one owner" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "缺的指定一个人，重的明确一个主责。", en: "Name one where there is none, and one of several." },
  keep: { zh: "责任分工表", en: "The matrix of responsibility" },
  options: z.object({
    scopes: z.array(z.string()).min(1).default(["safety", "fire", "hygiene", "assets"]),
    levels: z.array(DutyLevel).min(1).default(["leader", "department", "post"]),
  }),
  requires: ({ scopes, levels }) =>
    capacity(dutyOwners, { each: everyPair(everyOne(scopes), everyOne(levels)), atLeast: 1, atMost: 1 }),
  messages: {
    tooLow: { zh: "{key} 没有责任人", en: "{key} has no owner" },
    tooHigh: {
      zh: "{key} 有 {level} 个责任人，应明确 {bound} 人主责",
      en: "{key} has {level} owners, expected {bound}",
    },
  },
});
