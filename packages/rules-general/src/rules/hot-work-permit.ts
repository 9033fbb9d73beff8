import { defineRule, presence } from "@houqin/core";
import { hotWork } from "../entries/premises.ts";
import { fireLaw, fireOrder61 } from "../laws.ts";

/**
 * Hot work has its permit, approver, watcher and measures 动火审批 (消防法第二十一条, 第61号令第二十条; A1).
 *
 * @example
 * "requirement" in hotWorkPermit.judge && hotWorkPermit.judge.requirement({});
 * //=> { shape: "presence", of: { kind: "general/hot-work" }, parts: [{ path: "permit" }, { path: "approver" }, { path: "watcher" }, { path: "measures" }] }
 * tells(
 *   hotWorkPermit,
 *   [
 *     { kind: "general/hot-work", at: "2025-11-12T09:00", data: { permit: "DH-7", from: "2025-11-12T09:00", until: "2025-11-12T11:00" }, area: "roof", actors: { watcher: "li", approver: "zhao" } },
 *   ],
 * );
 * //=> ["roof：动火手续不全，缺 防范措施"]
 */
export const hotWorkPermit = defineRule({
  id: "general/hot-work-permit",
  title: { zh: "动火审批齐全", en: "Hot work is permitted first" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireLaw,
      clause: "第二十一条第一款",
      confidence: "A1",
      note: "因施工等特殊情况需要使用明火作业的，应当事先办理审批手续，采取相应的消防安全措施。",
    },
    { law: fireOrder61, clause: "第二十条", confidence: "A1", note: "动火审批，落实现场监护人和防范措施。" },
  ],
  remedy: {
    zh: "补办审批前不得再动火；审批单、监护人、防范措施三样缺一不可。",
    en: "No further hot work until permit, watcher and measures are on file.",
  },
  keep: { zh: "动火审批单", en: "The hot-work permits" },
  requires: () => presence(hotWork, ["permit", "approver", "watcher", "measures"]),
  messages: {
    absent: { zh: "动火手续不全，缺 {parts}", en: "Hot work lacks {parts}" },
  },
});
