import { defineRule, from, prohibition } from "@houqin/core";
import { patrol } from "../entries/rounds.ts";
import { fireLaw, fireOrder61 } from "../laws.ts";

/**
 * No patrol finds an exit blocked or locked 疏散通道畅通 (消防法第二十八条, 第61号令第二十一条; A1). Patrols that did not look at exits are left alone.
 *
 * @example
 * "requirement" in exitsClear.judge && exitsClear.judge.requirement({});
 * //=> { shape: "limit", of: { kind: "general/patrol", where: { exitsClear: { exists: true } } }, forbidden: { exitsClear: { equals: false } } }
 * tells(
 *   exitsClear,
 *   [
 *     { kind: "general/patrol", at: "2025-11-12T10:00", data: { topic: "campus", result: "ok", exitsClear: false }, area: "dorm-1" },
 *   ],
 * );
 * //=> ["dorm-1 校园：巡查发现疏散通道堵塞或出口上锁"]
 */
export const exitsClear = defineRule({
  id: "general/exits-clear",
  title: { zh: "疏散通道保持畅通", en: "Exits are kept clear" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireLaw,
      clause: "第二十八条",
      confidence: "A1",
      note: "不得占用、堵塞、封闭疏散通道、安全出口、消防车通道。",
    },
    { law: fireOrder61, clause: "第二十一条", confidence: "A1", note: "保障疏散通道、安全出口畅通。" },
  ],
  remedy: {
    zh: "当场把通道清开、锁打开，拍照留底；堵的人是谁记下来。",
    en: "Clear and unlock the exit on the spot, photograph it, note who blocked it.",
  },
  keep: { zh: "巡查记录和清理前后的照片", en: "The patrol log, and photographs before and after clearing" },
  requires: () =>
    prohibition(from(patrol, { where: { exitsClear: { exists: true } } }), { exitsClear: { equals: false } }),
  messages: {
    forbidden: { zh: "巡查发现疏散通道堵塞或出口上锁", en: "The patrol found an exit blocked or locked" },
  },
});
