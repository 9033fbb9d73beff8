import { defineInspection, itemsIn } from "@houqin/core";
import { inspection, inspectionLine, issue, issueFrom } from "@houqin/rules-general";
import { gradingSheet } from "../checklists/grading-sheet.ts";
import { guardSheet } from "../checklists/guard-sheet.ts";
import { dailyControlLog } from "./daily-control.ts";
import { monthlyReviewLog, weeklyReviewLog } from "./reviews.ts";

/**
 * One check by the quantified sheet that serves the day, the week or the month 一表三用: it yields its scores and the day's control, whose issues and patrol come
 * with it; as a weekly check also the week's review, as a monthly one both reviews. Nobody fills three forms for one round.
 *
 * @example
 * gradedCheck.yields?.kinds;
 * //=> ["checklist/score", "general/inspection", "canteen/daily-control", "canteen/weekly-review", "canteen/monthly-review"]
 */
export const gradedCheck = defineInspection("canteen/graded-check", {
  title: { zh: "量化分级检查", en: "Quantified check" },
  checklists: [gradingSheet],
  // As late as the day's control may be filed.
  backfillDays: 1,
  also: {
    kinds: [inspection, dailyControlLog, weeklyReviewLog, monthlyReviewLog],
    entries: (entry, result) => {
      const at = entry.at.slice(0, 10);
      const items = itemsIn(result.checklist.sections);
      const seen = result.marks.filter(({ outcome }) => outcome === "met" || outcome === "missed");
      const lines = seen.map(({ item, outcome }) => ({
        item: items.find(({ id }) => id === item)?.title.zh ?? item,
        ok: outcome === "met",
      }));
      const missed = lines.filter(({ ok }) => !ok);
      const { by, verifier } = entry.actors ?? {};
      const head = verifier ?? by;
      const report = `${at} 按量化分级表检查，得 ${result.score.earned} 分，问题 ${missed.length} 项`;
      const day = {
        name: "day",
        kind: dailyControlLog.id,
        covers: at,
        data: { items: lines, zeroRisk: missed.length === 0 },
      };
      const week = {
        name: "week",
        kind: weeklyReviewLog.id,
        actors: head === undefined ? {} : { by: head },
        data: { risks: missed.map(({ item }) => ({ risk: item, measure: "按期整改" })), report },
      };
      const month = {
        name: "month",
        kind: monthlyReviewLog.id,
        actors: head === undefined ? {} : { chair: head },
        data: { minutes: report },
      };
      const served = { day: [day], week: [day, week], month: [day, week, month] };
      return [inspectionLine(entry, result, "canteen"), ...served[servesAs(entry.data.facts?.serves)]];
    },
  },
});

/** A check against fire, theft and poison 防火防盗防毒; yields its scores, issues and its line in the inspection book. */
export const guardChecked = defineInspection("canteen/guard-checked", {
  title: { zh: "食堂防火防盗防毒检查", en: "Check against fire, theft and poison" },
  checklists: [guardSheet],
  issue: { kind: issue, data: issueFrom },
  also: { kinds: [inspection], entries: (entry, result) => [inspectionLine(entry, result, "safety")] },
});

function servesAs(fact: unknown): "day" | "week" | "month" {
  return fact === "week" || fact === "month" ? fact : "day";
}
