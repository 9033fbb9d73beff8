import { cadence, defineRule, from } from "@houqin/core";
import { training } from "@houqin/rules-general";
import * as z from "zod";
import { energyLaw } from "../laws.ts";

/**
 * The staff is taught about saving energy in each year 节能教育培训 (节约能源法第二十六条, A1: regularly; how often is suggested).
 *
 * @example
 * energyTaught.options.parse({}); //=> { every: "year" }
 * tells(energyTaught, [], { period: { from: "2026-01-01", to: "2026-12-31" }, asOf: "2027-02-28" });
 * //=> ["2026年 没有组织节能培训"]
 */
export const energyTaught = defineRule({
  id: "company/energy-taught",
  title: { zh: "定期节能教育培训", en: "The staff is taught to save energy" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: energyLaw,
      clause: "第二十六条",
      confidence: "A1",
      status: "suggestion",
      note: "用能单位应当定期开展节能教育和岗位节能培训；频次为建议值。",
    },
  ],
  remedy: {
    zh: "结合节能宣传周办一次，讲岗位上能省在哪。",
    en: "Hold one in the energy week: what each post can save.",
  },
  keep: { zh: "培训签到和课件", en: "Attendance and slides" },
  options: z.object({ every: z.enum(["quarter", "half", "year"]).default("year") }),
  requires: ({ every }) => cadence(from(training, { where: { topic: { equals: "energy" } } }), { every }),
  messages: {
    missed: { zh: "{slot} 没有组织节能培训", en: "{slot}: no training on energy" },
  },
});
