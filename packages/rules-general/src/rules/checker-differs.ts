import { defineRule, from, separation } from "@houqin/core";
import { workItem } from "../entries/own-work.ts";

/**
 * Nobody checks their own work 一人做一人核.
 *
 * @example
 * tells(checkerDiffers, [{ kind: "general/work-item", at: "2025-11-12T10:00", data: { title: "国庆物资清单", minutes: 60, critical: true }, actors: { by: "wang", checker: "wang" } }]);
 * //=> ["国庆物资清单：经办和复核都是 人员 c6d3，应换人复核"]
 */
export const checkerDiffers = defineRule({
  id: "general/checker-differs",
  title: { zh: "经办与复核分开", en: "Doer and checker differ" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "换一个人复核。", en: "Have somebody else check it." },
  keep: { zh: "复核签字", en: "The checker's signature" },
  requires: () => separation(from(workItem, { where: { checker: { exists: true } } }), ["by", "checker"]),
  messages: {
    same: { zh: "经办和复核都是 {person}，应换人复核", en: "{person} both did and checked it" },
  },
});
