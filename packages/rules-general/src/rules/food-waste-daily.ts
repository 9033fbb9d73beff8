import { cadence, defineRule, from, keysOf, siteAreas } from "@houqin/core";
import { wasteTransfer } from "../entries/food-waste.ts";
import { ningboRefuse, taianRefuse } from "../laws.ts";

/**
 * Food waste leaves on the day it is made 餐厨垃圾日产日清. It asks of sites that list a kitchen among their areas.
 *
 * Local laws ask for it, such as Ningbo's (art. 21) and Tai'an's (art. 33) on refuse; they bind only there.
 *
 * @example
 * "requirement" in foodWasteDaily.judge && foodWasteDaily.judge.requirement({}).shape; //=> "cadence"
 * tells(foodWasteDaily, [{ kind: "site/area", at: "2025-11-12", data: { name: "后厨", kind: "kitchen" }, subject: "kitchen-1" }]);
 * //=> ["2025年11月12日 餐厨垃圾没有清运"]
 */
export const foodWasteDaily = defineRule({
  id: "general/food-waste-daily",
  title: { zh: "餐厨垃圾日产日清", en: "Food waste leaves the same day" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: ningboRefuse,
      clause: "第二十一条",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，原文说的是管理责任人清理收集点；其他地方作建议。",
    },
    {
      law: taianRefuse,
      clause: "第三十三条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，厨余垃圾每天定时收运、日产日清。",
    },
  ],
  remedy: { zh: "联系清运当天拉走，单子留底。", en: "Have it hauled today and keep the slip." },
  keep: { zh: "每天的清运联单", en: "The slip for each day" },
  requires: () =>
    cadence(from(wasteTransfer, { where: { kind: { equals: "food" } } }), {
      every: "operatingDay",
      onlyIf: { metric: keysOf(siteAreas, { kind: { equals: "kitchen" } }), period: "month", atLeast: 1 },
    }),
  messages: { missed: { zh: "{slot} 餐厨垃圾没有清运", en: "{slot}: food waste was not hauled away" } },
});
