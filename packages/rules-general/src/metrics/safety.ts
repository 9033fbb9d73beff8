import { countOf, defineMetric, from } from "@houqin/core";
import { issue } from "../entries/hazards.ts";
import { incident } from "../entries/incidents.ts";

/** Fires 火灾起数. */
export const fires = defineMetric({
  id: "general/fires",
  unit: "1",
  metric: countOf(from(incident, { where: { category: { equals: "fire" } } })),
});

/** Incidents of every kind 事故事件起数. */
export const incidents = defineMetric({ id: "general/incidents", unit: "1", metric: countOf(incident) });

/** Incidents that were more than slight 一般及以上事故起数. */
export const seriousIncidents = defineMetric({
  id: "general/serious-incidents",
  unit: "1",
  metric: countOf(from(incident, { where: { severity: { in: ["general", "serious"] } } })),
});

/** Issues of one area 同一区域问题数. */
export const repeatIssues = defineMetric({
  id: "general/repeat-issues",
  unit: "1",
  metric: countOf(from(issue, { key: ["@area"] })),
});
