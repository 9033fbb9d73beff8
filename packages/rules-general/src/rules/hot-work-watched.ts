import { defineRule, from, separation } from "@houqin/core";
import { hotWork } from "../entries/premises.ts";
import { fireOrder61, workSafetyLaw } from "../laws.ts";

/**
 * Somebody other than the operator watches hot work 动火监护 (第61号令第二十条, 安全生产法第四十三条; A1).
 *
 * @example
 * "requirement" in hotWorkWatched.judge && hotWorkWatched.judge.requirement({});
 * //=> { shape: "separation", of: { kind: "general/hot-work", key: ["@id"] }, roles: ["operator", "watcher"] }
 * tells(
 *   hotWorkWatched,
 *   [
 *     { kind: "general/hot-work", at: "2025-11-12T09:00", data: { from: "2025-11-12T09:00", until: "2025-11-12T11:00" }, area: "roof", actors: { operator: "wang", watcher: "wang" } },
 *   ],
 * );
 * //=> ["roof：动火人和监护人都是 人员 c6d3，应另派人监护"]
 */
export const hotWorkWatched = defineRule({
  id: "general/hot-work-watched",
  title: { zh: "动火有人监护", en: "Hot work has a watcher" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: fireOrder61, clause: "第二十条", confidence: "A1", note: "动火作业落实现场监护人。" },
    { law: workSafetyLaw, clause: "第四十三条", confidence: "A1", note: "原文对象为生产经营单位，学校等参照执行。" },
  ],
  remedy: {
    zh: "没有监护人就停工；监护人到场、灭火器摆好再开工。",
    en: "Stop until a watcher other than the welder is there with an extinguisher.",
  },
  keep: { zh: "动火审批单，写明监护人", en: "The hot-work permit with the watcher named" },
  requires: () => separation(from(hotWork, { key: ["@id"] }), ["operator", "watcher"]),
  messages: {
    same: { zh: "动火人和监护人都是 {person}，应另派人监护", en: "{person} was both operator and watcher" },
  },
});
