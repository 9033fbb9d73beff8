import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { intrusions } from "../metrics/residents.ts";

/**
 * No strangers get in, counted anew in each month 闲杂人员不入内. A goal that plans set themselves; over the whole plan it is
 * `general/incidents-within`.
 *
 * @example
 * noIntrusion.options.parse({}); //=> { max: 0 }
 * tells(
 *   noIntrusion,
 *   [
 *     { kind: "general/incident", at: "2026-05-06T15:00", data: { category: "intrusion", severity: "slight", heardAt: "2026-05-06T15:00", description: "推销人员进楼" } },
 *   ],
 *   { site: { kind: "elder-care" }, period: { from: "2026-05-01", to: "2026-05-31" } },
 * );
 * //=> ["2026年5月 有 1 起闲杂人员闯入，目标不超过 0 起"]
 */
export const noIntrusion = defineRule({
  id: "eldercare/no-intrusion",
  title: { zh: "每月闲杂人员不入内", en: "No strangers get in, month by month" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "计划目标，由单位自己定", en: "A goal that plans set themselves" } },
  remedy: {
    zh: "查门岗和监控，堵住口子，跟老人说清不买上门的东西。",
    en: "Look at gate and cameras, close the gap, tell residents to buy nothing at the door.",
  },
  keep: { zh: "事件记录和监控录像", en: "The record of the incident, and the footage" },
  options: z.object({ max: z.int().min(0).max(5).default(0) }),
  requires: ({ max }) => ceiling(intrusions, { atMost: max, period: "month" }),
  messages: {
    tooHigh: {
      zh: "{period} 有 {value} 起闲杂人员闯入，目标不超过 {bound} 起",
      en: "{period}: strangers got in {value} times, at most {bound}",
    },
  },
});
