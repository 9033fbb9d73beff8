import { defineRule, from, validity } from "@houqin/core";
import * as z from "zod";
import { busTrip } from "../entries/bus-trip.ts";
import { busRegulation } from "../laws.ts";
import { busInspections } from "../registers/papers.ts";

/**
 * A school bus runs only with an inspection in force 校车检验 (校车安全管理条例第二十条, A1: every half year).
 *
 * @example
 * tells(
 *   busInspected,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "1号校车", category: "school-bus" }, subject: "bus-1" },
 *     { kind: "school/bus-trip", at: "2025-11-12T07:00", data: { bus: "bus-1", route: "东线", seats: 36, boarded: 30, alighted: 30, inspected: true }, actors: { driver: "p-driver-1", attendant: "p-attendant-1" } },
 *   ],
 * );
 * //=> ["bus-1 不在检验有效期内，却上了路"]
 */
export const busInspected = defineRule({
  id: "school/bus-inspected",
  title: { zh: "校车在检验有效期内", en: "The bus is within its inspection" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: busRegulation, clause: "第二十条", confidence: "A1", note: "校车应当每半年进行一次机动车安全技术检验。" },
  ],
  remedy: { zh: "停运，检验合格再跑；当天另派合格校车。", en: "Stop it until it has passed; send another bus today." },
  keep: { zh: "校车检验合格证明", en: "Inspection papers of the bus" },
  options: z.object({ warnDays: z.int().min(1).max(60).default(15) }),
  requires: ({ warnDays }) =>
    validity(busInspections, { when: { entries: from(busTrip, { key: ["bus"] }) }, warnDays }),
  messages: {
    tooLow: { zh: "{key} 不在检验有效期内，却上了路", en: "{key} ran without an inspection in force" },
    expiring: { zh: "{key} 的检验 {until} 到期，请提前送检", en: "The inspection of {key} runs out on {until}" },
  },
});
