import { defineRule, limit, quantity } from "@houqin/core";
import { shift } from "@houqin/rules-general";
import * as z from "zod";

/**
 * No shift lasts longer than so many hours 单班时长.
 *
 * The hours are a suggestion; what the law says of hours by the week is for the general rules.
 *
 * @example
 * tells(
 *   shiftHours,
 *   [
 *     { kind: "general/shift", at: "2026-03-02T07:00", data: { post: "steward", start: "2026-03-02T07:00", end: "2026-03-02T21:00" }, actors: { by: "steward-1" } },
 *   ],
 *   { site: { kind: "hotel" } },
 * );
 * //=> ["人员 1262：一个班上了 14 小时，不应超过 12 小时"]
 */
export const shiftHours = defineRule({
  id: "hotel/shift-hours",
  title: { zh: "单班时长不超限", en: "Shifts are not too long" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "排班提示，单班上限由单位定；工时依法另算",
      en: "A hint for rosters; the hotel sets the figure, and the law on hours is apart",
    },
  },
  remedy: { zh: "拆成两班或换人，超的时段安排补休。", en: "Split it or bring in another; give time off." },
  keep: { zh: "排班表和上岗记录", en: "Rosters and shift logs" },
  options: z.object({ hours: quantity("h").min(6).max(24).default(12) }),
  requires: ({ hours }) => limit(shift, { span: ["start", "end"], unit: "hours" }, { atMost: hours }),
  messages: {
    tooHigh: {
      zh: "一个班上了 {value} 小时，不应超过 {bound} 小时",
      en: "A shift of {value} hours, expected at most {bound}",
    },
  },
});
