import { defineRule, from, prohibitionOfState } from "@houqin/core";
import { loan } from "../entries/custody.ts";
import { fireOrder61 } from "../laws.ts";
import { outOfService } from "../registers/custody.ts";

/**
 * Nothing that is out of service is lent out 停用期间不得使用. 第61号令第三十二条 (A1) speaks of places; things follow suit as a suggestion.
 *
 * @example
 * tells(
 *   stoppedUnused,
 *   [
 *     { kind: "general/service-state", at: "2025-11-12T09:00", data: { asset: "bar-1", state: "stopped" } },
 *     { kind: "general/loan", at: "2025-11-12T10:00", data: { asset: "bar-1", action: "out" } },
 *   ],
 * );
 * //=> ["bar-1 已停用，却借了出去"]
 */
export const stoppedUnused = defineRule({
  id: "general/stopped-unused",
  title: { zh: "停用的设备不得借用", en: "What is out of service is not lent" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第三十二条后段",
      confidence: "A1",
      status: "suggestion",
      note: "随时可能危及人身安全的部位应当停用整改；器材设施参照，不外借为建议。",
    },
  ],
  remedy: { zh: "立即追回，检查合格、恢复使用后再借。", en: "Get it back; lend it once it is in service again." },
  keep: { zh: "停用登记、借还登记", en: "The log of stops, and that of loans" },
  requires: () =>
    prohibitionOfState(outOfService, {
      when: { entries: from(loan, { where: { action: { equals: "out" } }, key: ["asset"] }) },
    }),
  messages: {
    tooHigh: { zh: "{key} 已停用，却借了出去", en: "{key} is out of service and was lent" },
  },
});
