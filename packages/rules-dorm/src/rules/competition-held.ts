import { cadence, defineRule } from "@houqin/core";
import { roomAward } from "../entries/upkeep.ts";

/**
 * Rooms are named in the competition each month 文明寝室评比.
 *
 * @example
 * tells(competitionHeld, [{ kind: "site/area", at: "2025-11-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" }], { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2025-12-31" });
 * //=> ["2025年11月 没有评比文明寝室"]
 */
export const competitionHeld = defineRule({
  id: "dorm/competition-held",
  title: { zh: "每月评比文明寝室", en: "Rooms are named each month" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位的激励办法", en: "The house's own encouragement" } },
  remedy: {
    zh: "汇总本月卫生得分，评出来并挂牌。",
    en: "Sum up the month's scores, name the rooms, and put up the plates.",
  },
  keep: { zh: "评比结果和得分汇总", en: "The result and the scores" },
  requires: () => cadence(roomAward, { every: "month", onNonWorkday: "skip" }),
  messages: {
    missed: { zh: "{slot} 没有评比文明寝室", en: "{slot}: no room was named" },
  },
});
