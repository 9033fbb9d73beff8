import { cadence, defineRule } from "@houqin/core";
import { training } from "@houqin/rules-general";
import * as z from "zod";

const Weekday = z.enum(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]);

/**
 * On these days of the week there is a training, on whatever topic 固定培训日. A duty that plans set themselves; the days are the plan's. Where each
 * topic has its days, `general/training-weekdays` asks for it.
 *
 * @example
 * trainingDays.options.parse({}); //=> { on: ["MO", "WE", "FR"] }
 * tells(
 *   trainingDays,
 *   [{ kind: "general/training", at: "2026-05-04T14:00", data: { topic: "first-aid", hours: 1, attendees: ["lin"] } }],
 *   { site: { kind: "elder-care" }, period: { from: "2026-05-04", to: "2026-05-06" }, asOf: "2026-05-31" },
 * );
 * //=> ["2026年5月6日 没有组织培训"]
 */
export const trainingDays = defineRule({
  id: "eldercare/training-days",
  title: { zh: "固定日子有培训，内容不限", en: "A training on set days, whatever its topic" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "计划里自己定的培训日", en: "The days that plans set themselves" } },
  remedy: { zh: "本周内补上，没来的人另找时间补课。", en: "Make up for it this week; teach those who missed it." },
  keep: { zh: "培训签到表和讲义", en: "The list of those who came, and what was taught" },
  options: z.object({ on: z.array(Weekday).min(1).default(["MO", "WE", "FR"]) }),
  requires: ({ on }) => cadence(training, { every: { unit: "weekday", on } }),
  messages: { missed: { zh: "{slot} 没有组织培训", en: "{slot}: no training" } },
});
