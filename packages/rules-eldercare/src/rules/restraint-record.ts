import { defineRule, presence } from "@houqin/core";
import { restraint } from "../entries/care.ts";

/**
 * A record of restraint tells why and who approved 约束记录. When it ended is `eldercare/restraint-ended`.
 *
 * @example
 * "requirement" in restraintRecord.judge && restraintRecord.judge.requirement({});
 * //=> { shape: "presence", of: { kind: "eldercare/restraint" }, parts: [{ path: "reason" }, { path: "approver" }] }
 * tells(restraintRecord, [{ kind: "eldercare/restraint", at: "2026-05-06T21:00", data: { resident: "r-1", reason: "拔管" } }]);
 * //=> ["r-1：约束记录缺 批准人"]
 */
export const restraintRecord = defineRule({
  id: "eldercare/restraint-record",
  title: { zh: "约束记录写全", en: "Records of restraint are complete" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "行业做法，原因、批准人缺一不可", en: "A habit of the trade: reason and approver" },
  },
  remedy: {
    zh: "把原因、批准人补上；说不出原因的马上解除，不许再用。",
    en: "Add reason and approver; without a reason undo it and do not use it again.",
  },
  keep: { zh: "约束记录单", en: "The record of restraint" },
  requires: () => presence(restraint, ["reason", "approver"]),
  messages: { absent: { zh: "约束记录缺 {parts}", en: "The record of restraint lacks {parts}" } },
});
