import { defineRule, from, validity } from "@houqin/core";
import * as z from "zod";
import { busTrip } from "../entries/bus-trip.ts";
import { busRegulation } from "../laws.ts";
import { driverReviews } from "../registers/papers.ts";

/**
 * Whoever drives a school bus has passed the yearly review 校车驾驶人审验 (校车安全管理条例第二十六条, A1).
 *
 * @example
 * tells(
 *   driverReviewed,
 *   [
 *     { kind: "school/bus-trip", at: "2025-11-12T07:00", data: { bus: "bus-1", route: "东线", seats: 36, boarded: 30, alighted: 30, inspected: true }, actors: { driver: "p-driver-1", attendant: "p-attendant-1" } },
 *   ],
 * );
 * //=> ["人员 7c78 没有通过年度审验，却开了校车"]
 */
export const driverReviewed = defineRule({
  id: "school/driver-reviewed",
  title: { zh: "校车驾驶人通过年度审验", en: "The driver has passed the review" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: busRegulation,
      clause: "第二十六条",
      confidence: "A1",
      note: "校车驾驶人应当每年接受公安机关交通管理部门的审验。",
    },
  ],
  remedy: { zh: "换合格驾驶人，审验通过前不得驾驶校车。", en: "Another driver takes over until the review is passed." },
  keep: { zh: "驾驶人审验记录", en: "Reviews of the drivers" },
  options: z.object({ warnDays: z.int().min(1).max(60).default(30) }),
  requires: ({ warnDays }) =>
    validity(driverReviews, { when: { entries: from(busTrip, { key: ["driver"] }) }, warnDays }),
  messages: {
    tooLow: { zh: "{key} 没有通过年度审验，却开了校车", en: "{key} drove the bus without a review in force" },
    expiring: { zh: "{key} 的审验 {until} 到期", en: "The review of {key} runs out on {until}" },
  },
});
