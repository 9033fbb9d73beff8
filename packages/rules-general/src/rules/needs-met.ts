import { defineRule, presence } from "@houqin/core";
import { need } from "../entries/service.ts";

/**
 * Each need that was found has a service that meets it 未满足的需求.
 *
 * @example
 * tells(needsMet, [{ kind: "general/need", at: "2025-11-12", data: { title: "夜班用餐", group: "staff" } }]);
 * //=> ["夜班用餐：还没有对应服务"]
 */
export const needsMet = defineRule({
  id: "general/needs-met",
  title: { zh: "需求有对应的服务", en: "Needs are met by a service" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "列入服务项目，或说明为什么不办。", en: "Add a service, or say why there is none." },
  keep: { zh: "服务项目清单", en: "The list of services" },
  requires: () => presence(need, ["service"]),
  messages: {
    absent: { zh: "还没有{parts}", en: "There is no {parts}" },
  },
});
