import { countOf, defineMetric, from } from "@houqin/core";
import { issue } from "../entries/hazards.ts";
import { incident } from "../entries/incidents.ts";

/** Fires 火灾起数. */
export const fires = defineMetric({
  id: "general/fires",
  title: { zh: "火灾起数", en: "fires" },
  unit: "1",
  metric: countOf(from(incident, { where: { category: { equals: "fire" } } })),
});

/** Incidents of every kind 事故事件起数. */
export const incidents = defineMetric({
  id: "general/incidents",
  title: { zh: "事故起数", en: "incidents" },
  unit: "1",
  metric: countOf(incident),
});

/** Incidents that were more than slight 一般及以上事故起数. */
export const seriousIncidents = defineMetric({
  id: "general/serious-incidents",
  title: { zh: "一般及以上事故起数", en: "incidents that were more than slight" },
  unit: "1",
  metric: countOf(from(incident, { where: { severity: { in: ["general", "serious"] } } })),
});

/** Issues of one area 同一区域问题数. */
export const repeatIssues = defineMetric({
  id: "general/repeat-issues",
  title: { zh: "同一区域问题数", en: "issues of one area" },
  unit: "1",
  metric: countOf(from(issue, { key: ["@area"] })),
});
