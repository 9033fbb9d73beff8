import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { playgroundInjuries } from "../metrics/safety.ts";

/**
 * No child comes to harm where children play, over the year 儿童安全. A goal that communities set themselves; the area of the incident is a
 * playground.
 *
 * @example
 * playgroundsSafe.options.parse({}); //=> { max: 0 }
 * tells(playgroundsSafe, [
 *   { kind: "site/area", at: "2026-01-01", data: { name: "社区游乐场", kind: "playground" }, subject: "play-1" },
 *   { kind: "general/incident", at: "2026-03-02T16:00", area: "play-1", data: { category: "injury", severity: "slight", heardAt: "2026-03-02T16:05", description: "滑梯划伤" } },
 * ]);
 * //=> ["2026年 儿童活动场所发生伤害 1 起，目标不超过 0 起"]
 */
export const playgroundsSafe = defineRule({
  id: "company/playgrounds-safe",
  title: { zh: "儿童活动场所零伤害", en: "No injuries on playgrounds" },
  severity: "error",
  since: "2026.1",
  basis: { none: { zh: "社区安全目标", en: "A goal of community safety" } },
  remedy: {
    zh: "场地先封，查设施和软垫，修好验过再开。",
    en: "Close it, look at equipment and mats, and reopen after a check.",
  },
  keep: { zh: "事件记录和设施检查记录", en: "Records of the incident and of the check" },
  options: z.object({ max: z.int().min(0).max(20).default(0) }),
  requires: ({ max }) => ceiling(playgroundInjuries, { atMost: max, period: "year" }),
  messages: {
    tooHigh: {
      zh: "{period} 儿童活动场所发生伤害 {value} 起，目标不超过 {bound} 起",
      en: "{period}: {value} injuries on playgrounds, at most {bound}",
    },
  },
});
