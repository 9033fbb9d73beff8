import { defineEntry, ref } from "@houqin/core";
import * as z from "zod";
import { CareLevel, levelTitles } from "./residents.ts";
import { gradeTitles, Risk, RiskGrade, riskTitles } from "./risk.ts";

/** One of the nine risks of a resident, as assessed 单项风险. Only an assessment yields it. */
export const riskRating = defineEntry("eldercare/risk-rating", {
  title: { zh: "单项风险", en: "Risk rating" },
  label: ["resident", "risk"],
  fields: {
    resident: { zh: "老人", en: "resident" },
    risk: { zh: "风险", en: "risk", values: riskTitles },
    grade: { zh: "等级", en: "grade", values: gradeTitles },
    by: { zh: "评估人", en: "assessor" },
  },
  data: z.object({ resident: ref("eldercare/resident"), risk: Risk, grade: RiskGrade }),
  roles: ["by"],
  backfillDays: 1,
});

/**
 * The risks of a resident are assessed 服务安全风险评估, before they move in, again by the calendar, or because something has changed. It
 * yields a rating for each risk that was looked at.
 *
 * @example
 * const data = { resident: "r-1", occasion: "admission", level: "able", grades: { fall: "watch" } };
 * const entry = { id: "a1", kind: "eldercare/assessment", at: "2026-05-06T09:00", data };
 * assessment.yields?.entries(entry).map(({ name, data }) => `${name}: ${data.grade}`); //=> ["fall: watch"]
 */
export const assessment = defineEntry("eldercare/assessment", {
  title: { zh: "服务安全风险评估", en: "Risk assessment" },
  label: "resident",
  fields: {
    resident: { zh: "老人", en: "resident" },
    occasion: {
      zh: "评估时机",
      en: "occasion",
      values: {
        admission: { zh: "入住前", en: "before moving in" },
        review: { zh: "阶段性", en: "periodic" },
        change: { zh: "状态变化", en: "a change" },
      },
    },
    level: { zh: "照料护理等级", en: "level of care", values: levelTitles },
    "grades.choking": { ...riskTitles.choking, values: gradeTitles },
    "grades.misuse": { ...riskTitles.misuse, values: gradeTitles },
    "grades.pressure-sore": { ...riskTitles["pressure-sore"], values: gradeTitles },
    "grades.scald": { ...riskTitles.scald, values: gradeTitles },
    "grades.bed-fall": { ...riskTitles["bed-fall"], values: gradeTitles },
    "grades.fall": { ...riskTitles.fall, values: gradeTitles },
    "grades.harm": { ...riskTitles.harm, values: gradeTitles },
    "grades.wandering": { ...riskTitles.wandering, values: gradeTitles },
    "grades.activity": { ...riskTitles.activity, values: gradeTitles },
    by: { zh: "评估人", en: "assessor" },
  },
  data: z.object({
    resident: ref("eldercare/resident"),
    occasion: z.enum(["admission", "review", "change"]),
    level: CareLevel,
    grades: z.object({
      choking: RiskGrade.optional(),
      misuse: RiskGrade.optional(),
      "pressure-sore": RiskGrade.optional(),
      scald: RiskGrade.optional(),
      "bed-fall": RiskGrade.optional(),
      fall: RiskGrade.optional(),
      harm: RiskGrade.optional(),
      wandering: RiskGrade.optional(),
      activity: RiskGrade.optional(),
    }),
  }),
  roles: ["by"],
  backfillDays: 1,
  yields: {
    kinds: [riskRating.id],
    entries: ({ actors = {}, data: { resident, grades } }) =>
      Object.entries(grades).flatMap(([risk, grade]) =>
        grade === undefined ? [] : [{ name: risk, kind: riskRating.id, actors, data: { resident, risk, grade } }],
      ),
  },
});

/** What is done against a risk of a resident 防护措施. */
export const measure = defineEntry("eldercare/measure", {
  title: { zh: "防护措施", en: "Preventive measure" },
  label: ["resident", "risk"],
  fields: {
    resident: { zh: "老人", en: "resident" },
    risk: { zh: "风险", en: "risk", values: riskTitles },
    measure: { zh: "措施", en: "measure" },
    by: { zh: "制定人", en: "author" },
  },
  data: z.object({ resident: ref("eldercare/resident"), risk: Risk, measure: z.string() }),
  roles: ["by"],
  backfillDays: 1,
});
