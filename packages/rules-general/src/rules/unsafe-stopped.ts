import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { serviceState } from "../entries/custody.ts";
import { issue } from "../entries/hazards.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * A thing with a hazard that is more than minor is out of use within so many hours 停用. 第61号令第三十二条 (A1) asks it of places that may burn or
 * hurt at any time; gym gear and machines follow suit, and the hours are a suggestion.
 *
 * @example
 * unsafeStopped.options.parse({}); //=> { hours: 4 }
 * tells(
 *   unsafeStopped,
 *   [
 *     { kind: "general/issue", at: "2025-11-12T09:00", data: { title: "单杠松动", category: "equipment", severity: "general", source: "patrol", onTheSpot: false, asset: "bar-1" } },
 *   ],
 * );
 * //=> ["单杠松动：设备有隐患却没有停用，应在 2025年11月12日 13:00 前停用"]
 */
export const unsafeStopped = defineRule({
  id: "general/unsafe-stopped",
  title: { zh: "有隐患的设备立即停用", en: "Unsafe things are taken out of use at once" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第三十二条后段",
      confidence: "A1",
      status: "suggestion",
      note: "随时可能引发火灾或者危及人身安全的部位应当停用整改；器材设施参照，小时数为建议值。",
    },
  ],
  remedy: {
    zh: "马上拉警戒、挂“停用”牌，登记停用，修好检查合格再开。",
    en: "Fence it off, hang the sign and enter it; use it again once it has passed a check.",
  },
  keep: { zh: "停用登记和现场照片", en: "The entry of the stop, and a photograph" },
  options: z.object({
    hours: z.number().min(0.5).max(72).default(4),
  }),
  requires: ({ hours }) =>
    followUp(from(serviceState, { where: { state: { equals: "stopped" } }, key: ["asset"] }), {
      after: from(issue, {
        where: { asset: { exists: true }, severity: { in: ["general", "major"] } },
        key: ["asset"],
      }),
      within: { hours },
    }),
  messages: {
    missed: { zh: "设备有隐患却没有停用，应在 {due} 前停用", en: "It is unsafe and was not taken out of use by {due}" },
    late: { zh: "停用晚了：{at} 才停，应在 {due} 前", en: "Taken out of use late: at {at}, expected by {due}" },
  },
});
