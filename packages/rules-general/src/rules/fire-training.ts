import { coverage, defineRule, everyKey, sitePeople } from "@houqin/core";
import * as z from "zod";
import { fireOrder61 } from "../laws.ts";
import { fireTrained } from "../registers/people.ts";

/**
 * Everyone on the staff has had fire training within the last twelve months 全员消防培训, newcomers from their first day on.
 *
 * 第61号令第三十六条 (A1): every employee of a key unit at least once a year, and before taking up a post.
 *
 * @example
 * fireTraining.options.parse({}); //=> { warnDays: 30 }
 * tells(fireTraining, [{ kind: "site/person", at: "2024-01-01", data: { name: "王师傅" }, subject: "wang" }]);
 * //=> ["wang 近12个月没有参加消防培训"]
 */
export const fireTraining = defineRule({
  id: "general/fire-training",
  title: { zh: "全员消防培训", en: "Everyone has had fire training" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第三十六条第一款",
      confidence: "A1",
      note: "重点单位对每名员工至少每年进行一次消防安全培训，新上岗人员岗前培训。",
    },
  ],
  remedy: {
    zh: "给没参加的人补一次培训，签到和考核结果一起归档。",
    en: "Train the people listed and file attendance and results.",
  },
  keep: { zh: "消防培训签到表和考核结果", en: "Attendance lists and results of fire training" },
  options: z.object({ warnDays: z.int().min(1).max(90).default(30) }),
  requires: ({ warnDays }) => coverage(fireTrained, { each: everyKey(sitePeople), warnDays }),
  messages: {
    tooLow: { zh: "{key} 近12个月没有参加消防培训", en: "{key} has had no fire training in the last 12 months" },
    expiring: {
      zh: "{key} 的消防培训 {until} 满12个月，请安排复训",
      en: "Fire training of {key} runs out on {until}; train again",
    },
  },
});
