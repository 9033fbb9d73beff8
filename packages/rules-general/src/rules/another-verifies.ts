import { alsoOn, defineRule, from, separation } from "@houqin/core";
import { correction, verification } from "../entries/hazards.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * Whoever put an issue right does not verify it 整改与复查分开 (第61号令第三十三条, A1).
 *
 * @example
 * "requirement" in anotherVerifies.judge && anotherVerifies.judge.requirement({});
 * //=> { shape: "separation", of: { kind: "general/correction", key: ["issue"] }, roles: ["by"], joined: [{ of: { kind: "general/verification", key: ["issue"] }, roles: ["by"] }] }
 * tells(
 *   anotherVerifies,
 *   [
 *     { kind: "general/correction", at: "2025-11-12T09:00", data: { issue: "i-1", measure: "换锁" }, actors: { by: "wang" } },
 *     { kind: "general/verification", at: "2025-11-13T10:00", data: { issue: "i-1", severity: "minor", passed: true }, area: "dorm-1", actors: { by: "wang" } },
 *   ],
 * );
 * //=> ["2025年11月12日 09:00：整改和复查都是 人员 c6d3，应换人复查"]
 */
export const anotherVerifies = defineRule({
  id: "general/another-verifies",
  title: { zh: "整改与复查不得同一人", en: "Correction and verification by different people" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: fireOrder61, clause: "第三十三条", confidence: "A1", note: "整改完毕由消防安全责任人或者管理人签字确认。" },
  ],
  remedy: {
    zh: "换一个没参与整改的人重新复查，原来的复查不算数。",
    en: "Have somebody who did not do the work verify it again.",
  },
  keep: { zh: "整改记录和复查记录", en: "The records of correction and of verification" },
  requires: () =>
    separation(from(correction, { key: ["issue"] }), ["by"], {
      joined: [alsoOn(from(verification, { key: ["issue"] }), ["by"])],
    }),
  messages: {
    same: { zh: "整改和复查都是 {person}，应换人复查", en: "{person} both put it right and verified it" },
  },
});
