import { checklistScore, countOf, defineMetric, figureOf, from, meanOf } from "@houqin/core";
import { incident } from "@houqin/rules-general";
import { hygieneSheet } from "../checklists/hygiene-sheet.ts";
import { contraband } from "../entries/safety.ts";
import { rollCall } from "../rules/roll-call.ts";

const scores = from(checklistScore, {
  where: { checklist: { equals: hygieneSheet.id }, section: { exists: false } },
  key: ["@area"],
});

/** Mean score of the rooms inspected 卫生检查平均分, by building. */
export const hygieneScore = defineMetric({
  id: "dorm/hygiene-score",
  title: { zh: "卫生检查平均分", en: "mean hygiene score" },
  unit: "point",
  metric: meanOf(scores, "earned"),
});

/** Inspections by the hygiene sheet 卫生检查次数. */
export const roomsInspected = defineMetric({
  id: "dorm/rooms-inspected",
  title: { zh: "卫生检查间次", en: "rooms inspected" },
  unit: "1",
  metric: countOf(scores),
});

/** Banned appliances found 查出违规电器数. */
export const contrabandFound = defineMetric({
  id: "dorm/contraband-found",
  title: { zh: "查出违规电器数", en: "banned appliances found" },
  unit: "1",
  metric: countOf(contraband),
});

/** Accidents in dormitories 宿舍事故起数, by building. */
export const dormIncidents = defineMetric({
  id: "dorm/incidents",
  title: { zh: "宿舍事故起数", en: "accidents in dormitories" },
  unit: "1",
  metric: countOf(
    from(incident, {
      where: { "@area.kind": { equals: "dorm" }, category: { not: { equals: "service-interruption" } } },
      key: ["@area"],
    }),
  ),
});

/** Share of roll-calls that were held 查寝完成率. */
export const rollCallsHeld = defineMetric({
  id: "dorm/roll-calls-held",
  title: { zh: "查寝完成率", en: "share of roll-calls held" },
  unit: "1",
  metric: figureOf("done", [rollCall]),
});
