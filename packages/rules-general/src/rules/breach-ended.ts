import { defineRule, followUp, from } from "@houqin/core";
import { correction, issue } from "../entries/hazards.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * A breach that is to be ended on the spot has its correction on record the same day 当场改正.
 *
 * 第61号令第三十一条 (A1) names them: a locked exit, a blocked hydrant, a fire door held open, smoking where there is danger, a system shut off, people off
 * their post. An issue says which it is in `breach`; other issues have the days of `general/issue-corrected`.
 *
 * @example
 * tells(
 *   breachEnded,
 *   [
 *     { kind: "general/issue", at: "2025-11-12T09:00", data: { title: "南门上锁", category: "fire", severity: "general", source: "patrol", onTheSpot: true, breach: "exit-blocked" }, area: "dorm-1" },
 *   ],
 * );
 * //=> ["dorm-1 南门上锁：应当场改正，当天没有改正记录"]
 */
export const breachEnded = defineRule({
  id: "general/breach-ended",
  title: { zh: "违反消防规定的行为当场改正", en: "Fire breaches are ended on the spot" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第三十一条",
      confidence: "A1",
      note: "出口上锁、遮挡消防器材、防火门敞开、违章用火、脱岗等行为当场改正；违反情况和改正情况记录备查。",
    },
  ],
  remedy: {
    zh: "现在就到现场改正，写明谁改的、怎么改的，拍照留底。",
    en: "End it now; note who did what and keep a photograph.",
  },
  keep: { zh: "当场改正记录和照片", en: "The record of what was ended, with photographs" },
  requires: () =>
    followUp(from(correction, { key: ["issue"] }), {
      after: from(issue, { where: { breach: { exists: true } }, key: ["@id"] }),
      within: { days: 0 },
    }),
  messages: {
    missed: { zh: "应当场改正，当天没有改正记录", en: "No record that it was ended that day" },
    late: { zh: "应当场改正，{at} 才改", en: "To be ended on the spot, ended at {at}" },
  },
});
