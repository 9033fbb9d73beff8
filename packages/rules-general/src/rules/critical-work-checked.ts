import { defineRule, from, presence } from "@houqin/core";
import { workItem } from "../entries/own-work.ts";

/**
 * Work that is critical has somebody who looks over it 关键工作复核.
 *
 * @example
 * tells(criticalWorkChecked, [{ kind: "general/work-item", at: "2025-11-12T10:00", data: { title: "国庆物资清单", minutes: 60, critical: true }, actors: { by: "wang" } }]);
 * //=> ["国庆物资清单：关键工作没有复核人"]
 */
export const criticalWorkChecked = defineRule({
  id: "general/critical-work-checked",
  title: { zh: "关键工作有人复核", en: "Critical work is checked" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "请另一个人复核后再交出去。", en: "Have somebody look over it before it leaves." },
  keep: { zh: "复核签字", en: "The checker's signature" },
  requires: () => presence(from(workItem, { where: { critical: { equals: true } } }), ["checker"]),
  messages: {
    absent: { zh: "关键工作没有{parts}", en: "Critical work without a {parts}" },
  },
});
