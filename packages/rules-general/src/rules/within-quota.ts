import { ceiling, defineRule } from "@houqin/core";
import { allowed, drawn } from "../metrics/upkeep.ts";

/**
 * In a term no department draws more of an item than its quota 限额领用. A department without a quota for an item is left alone.
 *
 * @example
 * tells(
 *   withinQuota,
 *   [
 *     { kind: "general/quota", at: "2025-09-01T09:00", data: { department: "教务处", item: "粉笔", quantity: 20 } },
 *     { kind: "general/stock-move", at: "2025-10-10T09:00", data: { item: "粉笔", direction: "out", quantity: 25, department: "教务处" } },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["教务处 粉笔 2025年秋季学期 领用 25 件，超过定额 20 件"]
 */
export const withinQuota = defineRule({
  id: "general/within-quota",
  title: { zh: "领用不超定额", en: "Nobody draws above the quota" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "单位物资管理制度，定额由单位定", en: "The site's own rules for its stores; the quotas are its own" },
  },
  remedy: {
    zh: "超出部分写理由报批，下学期重新核定额。",
    en: "Give the reason for what is above it, and set the quota anew.",
  },
  keep: { zh: "出入库台账、领用定额", en: "The log of the stores, and the quotas" },
  requires: () => ceiling(drawn, { atMost: { metric: allowed }, key: ["department", "item"], period: "term" }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 领用 {value} 件，超过定额 {bound} 件",
      en: "{key} {period}: {value} drawn, above the quota of {bound}",
    },
  },
});
