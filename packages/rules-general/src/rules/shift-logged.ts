import { defineRule, followUp, from, momentOf } from "@houqin/core";
import * as z from "zod";
import { shift } from "../entries/attendance.ts";
import { dutyLog } from "../entries/rosters.ts";

/**
 * After each shift at the gate whoever worked it writes the duty log within an hour 值班登记; the log of the next shift, by somebody else, is not
 * theirs.
 *
 * @example
 * shiftLogged.options.parse({}); //=> { posts: ["guard"], hours: 1 }
 * tells(shiftLogged, [{ kind: "general/shift", at: "2025-11-12T06:00", data: { post: "guard", start: "2025-11-12T06:00", end: "2025-11-12T18:00" }, actors: { by: "wang" } }]);
 * //=> ["门卫交班后没有值班记录，应在 2025年11月12日 19:00 前写好"]
 */
export const shiftLogged = defineRule({
  id: "general/shift-logged",
  title: { zh: "交班有值班记录", en: "Shifts leave a log" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "补写值班记录和交接事项。", en: "Write the log and what was handed over." },
  keep: { zh: "值班登记簿", en: "The duty log" },
  options: z.object({
    posts: z.array(z.string()).min(1).default(["guard"]),
    hours: z.number().min(0.5).max(24).default(1),
  }),
  requires: ({ posts, hours }) =>
    followUp(from(dutyLog, { key: ["post", "by"] }), {
      after: momentOf(from(shift, { where: { post: { in: posts } }, key: ["post", "by"] }), "end"),
      within: { hours },
    }),
  messages: {
    missed: { zh: "{post}交班后没有值班记录，应在 {due} 前写好", en: "{post}: the shift left no log by {due}" },
    late: {
      zh: "{post}值班记录写晚了：{at} 才写，应在 {due} 前",
      en: "{post}: the log was written late: at {at}, expected by {due}",
    },
  },
});
