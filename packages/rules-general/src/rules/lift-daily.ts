import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { equipmentCheck } from "../entries/rounds.ts";
import { equipmentOrder74 } from "../laws.ts";
import { lifts } from "../registers/equipment.ts";

/**
 * The lift safety officer looks at each lift on every day of operation 电梯日管控. Chapter 6 of order 74 (A2: two pages carry it); daily sheets of lifts are new to
 * most sites, so a site chooses it.
 *
 * @example
 * liftDaily.options.parse({}); //=> { every: "operatingDay" }
 * tells(
 *   liftDaily,
 *   [{ kind: "site/asset", at: "2024-01-01", data: { name: "客梯", category: "lift" }, subject: "lift-1" }],
 *   { period: { from: "2025-11-12", to: "2025-11-12" }, asOf: "2026-08-31" },
 * );
 * //=> ["lift-1 2025年11月12日 没有做日管控检查"]
 */
export const liftDaily = defineRule({
  id: "general/lift-daily",
  title: { zh: "电梯日管控", en: "Lifts are looked at each day" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: equipmentOrder74,
      clause: "第六章",
      confidence: "A2",
      note: "建立健全日管控、周排查、月调度工作制度；两处网页转录。",
    },
  ],
  remedy: { zh: "今天补查一遍，异常的先停梯。", en: "Look at it today, and stop it where something is wrong." },
  keep: { zh: "每日电梯安全检查记录", en: "The daily record of lifts" },
  options: z.object({ every: z.enum(["day", "operatingDay"]).default("operatingDay") }),
  requires: ({ every }) =>
    cadence(from(equipmentCheck, { where: { task: { equals: "look" } }, key: ["asset"] }), {
      each: everyKey(lifts),
      every,
    }),
  messages: { missed: { zh: "{key} {slot} 没有做日管控检查", en: "{key} was not looked at on {slot}" } },
});
