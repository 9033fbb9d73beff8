import { defineRule, from, leadTime } from "@houqin/core";
import * as z from "zod";
import { serviceState } from "../entries/custody.ts";
import { equipmentCheck } from "../entries/rounds.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * Before a thing is put back into use, somebody has checked it and found it in order 恢复使用. 第61号令第三十三条 (A1) asks for a confirmation once a
 * hazard is gone; how long before is a suggestion.
 *
 * @example
 * restoredAfterCheck.options.parse({}); //=> { days: 7 }
 * tells(
 *   restoredAfterCheck,
 *   [
 *     { kind: "general/service-state", at: "2025-11-12T09:00", data: { asset: "bar-1", state: "restored" } },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2025-12-31" },
 * );
 * //=> ["bar-1：没有检查合格就恢复了使用"]
 */
export const restoredAfterCheck = defineRule({
  id: "general/restored-after-check",
  title: { zh: "恢复使用前检查合格", en: "A check comes before it is used again" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第三十三条",
      confidence: "A1",
      status: "suggestion",
      note: "隐患整改完毕须签字确认；器材设施参照，检查提前的天数为建议值。",
    },
  ],
  remedy: { zh: "先停下来，检查合格后再恢复。", en: "Stop it again until it has passed a check." },
  keep: { zh: "检查记录", en: "The record of the check" },
  options: z.object({
    days: z.int().min(1).max(30).default(7),
  }),
  requires: ({ days }) =>
    leadTime(from(equipmentCheck, { where: { ok: { equals: true } }, key: ["asset"] }), {
      before: from(serviceState, { where: { state: { equals: "restored" } }, key: ["asset"] }),
      atLeast: { hours: 0 },
      earliest: { days },
    }),
  messages: {
    missed: { zh: "没有检查合格就恢复了使用", en: "It was used again without a check" },
    late: { zh: "恢复使用在前，{at} 才检查", en: "It was used again first and checked at {at}" },
  },
});
