import { alsoOn, defineRule, from, separation } from "@houqin/core";
import { cleaningDayChecked } from "../entries/dorm-checked.ts";
import { cleaningDay } from "../entries/upkeep.ts";

/**
 * Whoever leads the cleaning of an area does not assess it 不自己考评自己. Assessments and cleaning days are joined by area and month: `covers` of both holds it.
 *
 * @example
 * tells(assessorIndependent, [
 *   { kind: "dorm/cleaning-day", at: "2025-11-14T14:00", data: {}, covers: "2025-11", area: "dorm-1", actors: { leader: "keeper-1" } },
 *   { kind: "dorm/cleaning-day-checked", at: "2025-11-14T17:00", data: { checklist: cleaningDaySheet.id, version: cleaningDaySheet.version, hash: cleaningDaySheet.hash, answers: [] }, covers: "2025-11", area: "dorm-1", actors: { by: "keeper-1" } },
 * ]);
 * //=> ["dorm-1 的大扫除由 人员 28cb 负责，又由本人考评"]
 */
export const assessorIndependent = defineRule({
  id: "dorm/assessor-independent",
  title: { zh: "考评人与责任人分开", en: "Nobody assesses their own area" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "考评要由考评组做，责任人不能给自己打分", en: "The committee assesses; nobody scores their own area" },
  },
  remedy: { zh: "换一名考评组成员重新打分。", en: "Have another member of the committee score it again." },
  keep: { zh: "考评表和大扫除签到", en: "The sheet, and the list of those who came" },
  requires: () =>
    separation(from(cleaningDayChecked, { key: ["@area", "@covers"] }), ["by"], {
      joined: [alsoOn(from(cleaningDay, { key: ["@area", "@covers"] }), ["leader"])],
    }),
  messages: {
    same: {
      zh: "{area} 的大扫除由 {person} 负责，又由本人考评",
      en: "{person} led the cleaning of {area} and assessed it",
    },
  },
});
