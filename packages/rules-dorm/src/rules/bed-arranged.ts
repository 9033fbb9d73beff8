import { defineRule, followUp, from, quantity } from "@houqin/core";
import * as z from "zod";
import { moveIn, resident } from "../entries/residents.ts";

/**
 * Whoever is to live in has a bed within so many days 及时安排床位: new pupils and new employees. The days are the house's own.
 *
 * @example
 * bedArranged.options.parse({}); //=> { days: 1 }
 * tells(bedArranged, [{ kind: "dorm/resident", at: "2025-09-01", data: { name: "新员工甲", group: "staff", unit: "装配车间" }, subject: "new-1" }]);
 * //=> ["new-1：到 2025年9月2日 24:00 还没有安排床位"]
 */
export const bedArranged = defineRule({
  id: "dorm/bed-arranged",
  title: { zh: "新入住人员及时安排床位", en: "Newcomers get a bed in time" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "单位接收新员工、新生的安排，天数由单位定",
      en: "How the house receives newcomers; the days are its own",
    },
  },
  remedy: {
    zh: "从空床里先安排，住满了就租用周转房，名单报部门负责人。",
    en: "Give a free bed; where none is left, rent one, and report the names.",
  },
  keep: { zh: "新入住人员名单和入住登记", en: "The list of newcomers and the move-ins" },
  options: z.object({ days: quantity("d").int().min(0).max(30).default(1) }),
  requires: ({ days }) =>
    followUp(from(moveIn, { key: ["resident"] }), { after: from(resident, { key: ["@subject"] }), within: { days } }),
  messages: {
    missed: { zh: "到 {due} 还没有安排床位", en: "No bed by {due}" },
    late: {
      zh: "床位安排晚了：{at} 才入住，应在 {due} 前",
      en: "A bed came late, at {at}; expected by {due}",
    },
  },
});
