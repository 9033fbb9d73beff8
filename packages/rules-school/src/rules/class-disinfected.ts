import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { cleaning } from "@houqin/rules-general";
import * as z from "zod";
import { nurseryHealthCode } from "../laws.ts";

/**
 * Each classroom is disinfected in every week in which the site is open 班级消毒: toys, tables, door handles. From the code for nurseries of 2012; the clause was not
 * seen.
 *
 * @example
 * tells(
 *   classDisinfected,
 *   [
 *     { kind: "site/area", at: "2025-08-01", data: { name: "小一班", kind: "class" }, subject: "class-1" },
 *   ],
 *   { period: { from: "2025-11-03", to: "2025-11-09" }, site: { kind: "kindergarten" }, asOf: "2026-03-01" },
 * );
 * //=> ["class-1 2025年第45周 没有消毒"]
 */
export const classDisinfected = defineRule({
  id: "school/class-disinfected",
  title: { zh: "班级玩教具定期消毒", en: "Classrooms are disinfected" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: nurseryHealthCode, confidence: "B", status: "suggestion", note: "条款未见原文；频次为建议值。" }],
  remedy: { zh: "今天补做：玩具、桌面、门把手，做完登记。", en: "Do it today: toys, tables, door handles." },
  keep: { zh: "班级消毒记录", en: "The record of disinfection" },
  options: z.object({ every: z.enum(["operatingDay", "week"]).default("week") }),
  requires: ({ every }) =>
    cadence(from(cleaning, { where: { task: { equals: "disinfect" } }, key: ["@area"] }), {
      each: everyKey(siteAreas, { kind: { equals: "class" } }),
      every,
      onNonWorkday: "skip",
      onlyIf: { site: ["kindergarten"] },
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有消毒", en: "{key} {slot}: not disinfected" },
  },
});
