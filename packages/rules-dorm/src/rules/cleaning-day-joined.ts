import { cadence, defineRule, everyKey, from, sitePeople } from "@houqin/core";
import { cleaningDay } from "../entries/upkeep.ts";

/**
 * Everybody on the staff takes part in a cleaning day each month 全员参加无尘日, as leader or otherwise; who was away is excused.
 *
 * @example
 * tells(cleaningDayJoined, [{ kind: "site/person", at: "2025-11-01", data: { name: "保洁一组长" }, subject: "cleaner-1" }], { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2025-12-31" });
 * //=> ["人员 538f 2025年11月 没有参加无尘日"]
 */
export const cleaningDayJoined = defineRule({
  id: "dorm/cleaning-day-joined",
  title: { zh: "全员参加无尘日", en: "Everybody joins a cleaning day" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位计划自定的“全员参与”", en: "A promise that plans make themselves" } },
  remedy: {
    zh: "没来的补一次劳动，请假的登记请假。",
    en: "Who did not come makes up for it; who was on leave is excused on record.",
  },
  keep: { zh: "大扫除签到", en: "The list of those who came" },
  requires: () =>
    cadence(from(cleaningDay, { key: ["attendees"] }), {
      every: "month",
      each: everyKey(sitePeople),
      onNonWorkday: "skip",
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有参加无尘日", en: "{key} {slot}: took part in no cleaning day" },
  },
});
