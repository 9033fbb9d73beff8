import { countOf, defineMetric, from, sumOf } from "@houqin/core";
import { headcount, incident } from "@houqin/rules-general";
import { childRelease } from "../entries/children.ts";
import { alarmingSymptoms, sickLeave } from "../entries/illness.ts";

/** Children who were there in the morning 入园人数, by class. */
export const childrenArrived = defineMetric({
  id: "school/children-arrived",
  title: { zh: "入园人数", en: "children who came" },
  unit: "person",
  metric: sumOf(
    from(headcount, { where: { group: { equals: "child" }, round: { equals: "morning" } }, key: ["@area"] }),
    "present",
  ),
});

/** Children who were handed over 离园人数, by class. */
export const childrenReleased = defineMetric({
  id: "school/children-released",
  title: { zh: "离园交接人数", en: "children handed over" },
  unit: "person",
  metric: countOf(from(childRelease, { key: ["@area"] })),
});

/** People away ill with one symptom in one class 同班同症状病例数. */
export const alikeCases = defineMetric({
  id: "school/alike-cases",
  title: { zh: "同班同症状病例数", en: "cases alike in one class" },
  unit: "person",
  metric: countOf(from(sickLeave, { where: { symptom: { in: alarmingSymptoms } }, key: ["@area", "symptom"] })),
});

/** Pupils hurt 人身伤害起数. */
export const injuries = defineMetric({
  id: "school/injuries",
  title: { zh: "人身伤害起数", en: "injuries" },
  unit: "1",
  metric: countOf(from(incident, { where: { category: { equals: "injury" } } })),
});

/** Break-ins and thefts 治安事件起数. */
export const securityIncidents = defineMetric({
  id: "school/security-incidents",
  title: { zh: "失窃和闯入起数", en: "thefts and intrusions" },
  unit: "1",
  metric: countOf(from(incident, { where: { category: { in: ["theft", "intrusion"] } } })),
});
