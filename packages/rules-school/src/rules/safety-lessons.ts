import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { SafetyTopic, safetyLesson } from "../entries/lessons.ts";
import { compulsoryLaw, shandongSchools } from "../laws.ts";

/**
 * Each of these topics is taught in every term 安全教育专题. 义务教育法第二十四条 (A1): schools teach pupils safety; the topics follow 山东省学校安全条例第二十四条.
 *
 * @example
 * tells(
 *   safetyLessons,
 *   [
 *     { kind: "school/safety-lesson", at: "2025-11-12T15:00", data: { topic: "fire", form: "class" } },
 *   ],
 *   { options: { topics: ["fire", "drowning"] }, site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年秋季学期 没有开展防溺水专题教育"]
 */
export const safetyLessons = defineRule({
  id: "school/safety-lessons",
  title: { zh: "各安全专题教育按期开展", en: "Each safety topic is taught" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: compulsoryLaw,
      clause: "第二十四条",
      confidence: "A1",
      status: "suggestion",
      note: "对学生进行安全教育；专题和频次为建议值。",
    },
    {
      law: shandongSchools,
      clause: "第二十四条",
      confidence: "A1",
      status: "suggestion",
      note: "开设安全课程，开展溺水、欺凌、交通、消防、食品安全等专题教育；仅适用于山东。",
    },
  ],
  remedy: { zh: "本月补上这一专题，留教案和照片。", en: "Teach it this month; keep the outline and photographs." },
  keep: { zh: "教案、照片和参加人数", en: "Outlines, photographs and how many came" },
  options: z.object({
    topics: z
      .array(SafetyTopic)
      .min(1)
      .readonly()
      .default(["fire", "traffic", "drowning", "food", "electricity", "bullying"]),
    every: z.enum(["month", "term", "year"]).default("term"),
  }),
  requires: ({ topics, every }) => cadence(from(safetyLesson, { key: ["topic"] }), { each: everyOne(topics), every }),
  messages: {
    missed: { zh: "{slot} 没有开展{key}专题教育", en: "{key} {slot}: not taught" },
  },
});
