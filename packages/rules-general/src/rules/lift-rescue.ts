import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { liftTrapped } from "../entries/lifts.ts";
import { liftUpkeepRules } from "../laws.ts";

/**
 * When people are stuck in a lift, rescuers are there within so many minutes 困人救援到场.
 *
 * TSG T5002-2017 (A2) and the laws of Hangzhou, Taizhou and Zibo (A1): 30 minutes in towns; elsewhere 60, in Zibo and Weifang 30 everywhere.
 *
 * @example
 * liftRescue.options.parse({}); //=> { minutes: 30 }
 * tells(
 *   liftRescue,
 *   [{ kind: "general/lift-trapped", at: "2025-11-12T09:00", data: { asset: "lift-1", arrivedAt: "2025-11-12T09:45" } }],
 * );
 * //=> ["lift-1：困人 45 分钟后救援才到场，应在 30 分钟内到场"]
 */
export const liftRescue = defineRule({
  id: "general/lift-rescue",
  title: { zh: "电梯困人救援按时到场", en: "Rescuers come in time" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: "杭州市电梯安全管理条例（2019）",
      clause: "第三十条",
      confidence: "A1",
      note: "地方规定，抵达时间建成区不超过30分钟、其他区域不超过1小时；台州第三十条同，淄博第四十四条一律30分钟。",
    },
    {
      law: liftUpkeepRules,
      clause: "第五条",
      confidence: "A2",
      note: "维保单位困人救援到场时间，直辖市和设区的市30分钟、其他地区1小时；与各地条例一致。",
    },
  ],
  remedy: {
    zh: "向维保单位要书面说明，合同里写明到场时间和扣款。",
    en: "Ask the contractor for a written reason; put the time and the penalty into the contract.",
  },
  keep: { zh: "困人救援记录和监控时间", en: "The record of the rescue, with the times" },
  options: z.object({ minutes: z.int().min(10).max(60).default(30) }),
  requires: ({ minutes }) => limit(liftTrapped, { span: ["@at", "arrivedAt"], unit: "minutes" }, { atMost: minutes }),
  messages: {
    tooHigh: {
      zh: "困人 {value} 分钟后救援才到场，应在 {bound} 分钟内到场",
      en: "The rescuers came after {value} min, expected within {bound} min",
    },
  },
});
