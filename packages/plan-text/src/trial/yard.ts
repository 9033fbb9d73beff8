import { cadence, defineEntry, definePack, defineRule, followUp, from, limit, quantity } from "@houqin/core";
import * as z from "zod";

const title = { zh: "记录", en: "record" };
const patrol = defineEntry("yard/patrol", { title: { zh: "巡查记录", en: "Patrol" }, data: z.object({}) });
const lamp = defineEntry("yard/lamp", { title: { zh: "路灯报修", en: "Lamp report" }, data: z.object({}) });
const mended = defineEntry("yard/mended", {
  title: { zh: "路灯修复", en: "Lamp mended" },
  data: z.object({ lamp: z.string() }),
});
const sample = defineEntry("yard/soil", {
  title: { zh: "土壤取样", en: "Soil sample" },
  data: z.object({ grams: quantity("g") }),
});
const upkeep = defineEntry("yard/upkeep", { title: { zh: "水泵保养", en: "Pump upkeep" }, data: z.object({}) });

const common = {
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "本单位制度", en: "The site's own rule" } },
  remedy: { zh: "补做", en: "Do it" },
} as const;
const walked = defineRule({
  ...common,
  id: "yard/walked",
  title: { zh: "围墙巡查", en: "The wall is patrolled" },
  requires: () => cadence(from(patrol, {}), { every: "week" }),
});
const lit = defineRule({
  ...common,
  id: "yard/lit",
  title: { zh: "路灯报修修复", en: "Lamps are mended" },
  requires: () => followUp(from(mended, { key: ["lamp"] }), { after: lamp, within: { hours: 48 } }),
});
const weighed = defineRule({
  ...common,
  id: "yard/weighed",
  title: { zh: "土壤取样足量", en: "Samples are large enough" },
  requires: () => limit(sample, "grams", { atLeast: 200 }),
});
const pumped = defineRule({
  ...common,
  id: "yard/pumped",
  title: { zh: "水泵定期保养", en: "Pumps are kept up" },
  requires: () => cadence(from(upkeep, {}), { every: { unit: "gap", atMost: 15, in: "days" } }),
});
/** A small pack that plans may answer to: a rhythm, a term, a bound, a gap. */
export const yard = definePack({
  name: "yard",
  title,
  entries: { patrol, lamp, mended, sample, upkeep },
  rules: [walked, lit, weighed, pumped],
});
