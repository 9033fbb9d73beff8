import { coverage, defineRule, everyKey, quantity, sitePeople } from "@houqin/core";
import * as z from "zod";
import { fireOrder61 } from "../laws.ts";
import { fireTrainedHalfYear } from "../registers/people.ts";

/**
 * Everyone on the staff of a hotel has had fire training within the last six months 半年消防培训.
 *
 * Order 61 art. 36: places where people gather train at least every half year.
 *
 * @example
 * tells(
 *   fireTrainingHalf,
 *   [
 *     { kind: "site/person", at: "2026-03-02", data: { name: "管事员一" }, subject: "steward-1" },
 *   ],
 *   { site: { kind: "hotel" }, period: { from: "2026-03-02", to: "2026-03-02" } },
 * );
 * //=> ["steward-1 半年内没有参加消防培训"]
 */
export const fireTrainingHalf = defineRule({
  id: "hotel/fire-training-half",
  title: { zh: "半年一次消防培训", en: "Fire training every half year" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第三十六条",
      confidence: "A1",
      note: "公众聚集场所对员工的消防安全培训应当至少每半年进行一次",
    },
  ],
  remedy: { zh: "给名单上的人补一次，签到和考核归档。", en: "Train the people listed and file attendance." },
  keep: { zh: "消防培训签到表和考核结果", en: "Attendance lists and results" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(60).default(15) }),
  requires: ({ warnDays }) => coverage(fireTrainedHalfYear, { each: everyKey(sitePeople), warnDays }),
  messages: {
    tooLow: { zh: "{key} 半年内没有参加消防培训", en: "{key} has had no fire training in the last six months" },
    expiring: { zh: "{key} 的消防培训 {until} 满半年，请安排复训", en: "Fire training of {key} runs out on {until}" },
  },
});
