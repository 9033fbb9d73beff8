import { cadence, defineRule, everyKey, from, siteAssets } from "@houqin/core";
import * as z from "zod";
import { equipmentCheck } from "../entries/rounds.ts";
import { crowdedPlaces } from "../laws.ts";

/**
 * Each automatic fire system is tried as a whole, alarm, pumps, shutters and fans together, once a year 联动检查.
 *
 * 7.5.6 of the draft that is to replace GB/T 40248 (A2, one source), so a site chooses it; the yearly test of the law is `general/fire-facility-test`.
 *
 * @example
 * fireLinkageTested.options.parse({}); //=> { every: "year" }
 * tells(
 *   fireLinkageTested,
 *   [{ kind: "site/asset", at: "2024-01-01", data: { name: "报警联动系统", category: "fire-system" }, subject: "alarm-1" }],
 *   { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" },
 * );
 * //=> ["alarm-1 2025年 没有做联动检查"]
 */
export const fireLinkageTested = defineRule({
  id: "general/fire-linkage-tested",
  title: { zh: "消防系统年度联动检查", en: "Fire systems are tried as a whole" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: crowdedPlaces,
      clause: "7.5.6（征求意见稿）",
      confidence: "A2",
      note: "每年至少进行一次全系统联动检查；征求意见稿，只有一处。",
    },
  ],
  remedy: { zh: "约维保单位做一次联动，记录逐项填。", en: "Have the contractor try it, and fill in every line." },
  keep: { zh: "联动检查记录", en: "The record of the trial" },
  options: z.object({ every: z.enum(["half", "year"]).default("year") }),
  requires: ({ every }) =>
    cadence(from(equipmentCheck, { where: { task: { equals: "test" } }, key: ["asset"] }), {
      each: everyKey(siteAssets, { category: { equals: "fire-system" } }),
      every,
    }),
  messages: { missed: { zh: "{key} {slot} 没有做联动检查", en: "{key} was not tried as a whole in {slot}" } },
});
