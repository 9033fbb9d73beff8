import { defineRule, from, presence } from "@houqin/core";
import { inspection } from "../entries/rounds.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * A fire check names the checker, the head of the place checked, the place and the items 防火检查记录 (第61号令第二十六条、第四十三条, A1).
 *
 * @example
 * "requirement" in fireCheckRecord.judge && fireCheckRecord.judge.requirement({});
 * //=> { shape: "presence", of: { kind: "general/inspection", where: { topic: { equals: "fire" } } }, parts: [{ path: "by" }, { path: "verifier" }, { path: "items" }, { path: "@area" }] }
 * tells(
 *   fireCheckRecord,
 *   [
 *     { kind: "general/inspection", at: "2025-11-12T09:00", data: { topic: "fire", items: [{ item: "出口指示灯", ok: true }] }, area: "dorm-1" },
 *   ],
 * );
 * //=> ["dorm-1 防火：防火检查记录缺 检查人、被查部门负责人"]
 */
export const fireCheckRecord = defineRule({
  id: "general/fire-check-record",
  title: { zh: "防火检查记录填全", en: "Fire check records are complete" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第二十六条第二款",
      confidence: "A1",
      note: "检查人员和被检查部门负责人应在检查记录上签名。",
    },
    {
      law: fireOrder61,
      clause: "第四十三条第二款",
      confidence: "A1",
      note: "检查记录写明人员、时间、部位、内容、隐患及处理措施。",
    },
  ],
  remedy: {
    zh: "补齐检查人、被检查部门负责人签名和检查项目，缺一项都算没查完。",
    en: "Add the missing names and items; a check without them does not count.",
  },
  keep: { zh: "填全并签字的防火检查记录", en: "Complete and signed fire check records" },
  requires: () =>
    presence(from(inspection, { where: { topic: { equals: "fire" } } }), ["by", "verifier", "items", "@area"]),
  messages: {
    absent: { zh: "防火检查记录缺 {parts}", en: "The fire check lacks {parts}" },
  },
});
