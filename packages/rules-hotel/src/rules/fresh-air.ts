import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { airReading } from "../entries/hygiene.ts";
import { hygieneLimits } from "../laws.ts";

/**
 * Guest rooms and other public areas get enough fresh air for each person 新风量.
 *
 * GB 37488-2019: 30 and 20 m³ an hour, seen in one source that quotes it, so the rule is off until it is chosen.
 *
 * @example
 * tells(
 *   freshAir,
 *   [
 *     { kind: "hotel/air-reading", at: "2026-03-02T10:00", data: { place: "sleeping", parameter: "fresh-air", value: 24 } },
 *   ],
 * );
 * //=> ["客房 新风量：每人每小时新风只有 24 立方米，应到 30 立方米"]
 */
export const freshAir = defineRule({
  id: "hotel/fresh-air",
  title: { zh: "新风量够", en: "There is enough fresh air" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: hygieneLimits, confidence: "A2", status: "suggestion", note: "条款未见原文，限值只见一处转引" }],
  remedy: {
    zh: "查新风机组和风口，滤网脏了就换，复测合格再出租。",
    en: "Look at fans, vents and filters, and measure again.",
  },
  keep: { zh: "检测报告和新风机组保养记录", en: "Test reports, and the upkeep of the fans" },
  options: z.object({
    sleeping: z.number().min(10).max(60).default(30),
    other: z.number().min(10).max(60).default(20),
  }),
  requires: ({ sleeping, other }) =>
    limit(from(airReading, { where: { parameter: { equals: "fresh-air" } } }), "value", {
      atLeast: { by: ["place"], table: { sleeping, other } },
    }),
  messages: {
    tooLow: {
      zh: "每人每小时新风只有 {value} 立方米，应到 {bound} 立方米",
      en: "Only {value} m³ of fresh air an hour for each person, expected {bound}",
    },
  },
});
