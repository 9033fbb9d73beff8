import { defineRule, from, separation } from "@houqin/core";
import { patrol } from "../entries/rounds.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * The walker and his supervisor both sign a fire patrol, and are two people 巡查签名 (第61号令第二十五条, A1).
 *
 * @example
 * "requirement" in patrolTwoNames.judge && patrolTwoNames.judge.requirement({});
 * //=> { shape: "separation", of: { kind: "general/patrol", where: { topic: { in: ["fire", "night-fire"] } }, key: ["@id"] }, roles: ["by", "supervisor"] }
 * tells(
 *   patrolTwoNames,
 *   [
 *     { kind: "general/patrol", at: "2025-11-12T09:00", data: { topic: "fire", result: "ok" }, area: "dorm-1", actors: { by: "wang", supervisor: "wang" } },
 *   ],
 * );
 * //=> ["dorm-1 防火：巡查人和主管都是 人员 c6d3，应由两个人签名"]
 */
export const patrolTwoNames = defineRule({
  id: "general/patrol-two-names",
  title: { zh: "巡查记录两人签名", en: "Patrol logs carry two names" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第二十五条第四款",
      confidence: "A1",
      note: "巡查人员及其主管人员均应在巡查记录上签名。",
    },
  ],
  remedy: {
    zh: "请主管当天复看记录并补签，主管不能由巡查人自己兼。",
    en: "Have the supervisor read and sign the log the same day; nobody countersigns his own round.",
  },
  keep: { zh: "有两人签名的巡查记录", en: "The patrol log with both signatures" },
  requires: () =>
    separation(from(patrol, { where: { topic: { in: ["fire", "night-fire"] } }, key: ["@id"] }), ["by", "supervisor"]),
  messages: {
    same: { zh: "巡查人和主管都是 {person}，应由两个人签名", en: "{person} signed as both walker and supervisor" },
  },
});
