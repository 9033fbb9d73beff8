import { cadence, defineRule, from } from "@houqin/core";
import { publication } from "@houqin/rules-general";
import * as z from "zod";
import { schoolFoodOrder45, shandongPreschool, shenzhenPreschool } from "../laws.ts";

/**
 * Menus are put up for parents regularly 食谱向家长公示.
 *
 * Weekly in Shenzhen (art. 40) and Shandong (art. 38), for kindergartens; the national rules on weighed menus were not seen. So the rule is on where it is chosen. That there
 * is a menu at all is `canteen/menu-weekly`.
 *
 * @example
 * menuPublished.options.parse({}); //=> { every: "week", audiences: ["parents", "all"] }
 * tells(menuPublished, []);
 * //=> ["2025年第36周 没有向家长公示食谱"]
 */
export const menuPublished = defineRule({
  id: "canteen/menu-published",
  title: { zh: "食谱向家长公示", en: "Menus are put up for parents" },
  severity: "off",
  since: "2026.1",
  basis: [
    { law: shenzhenPreschool, clause: "第四十条第一款", confidence: "A1", note: "地方规定，每周向家长公示食谱。" },
    { law: shandongPreschool, clause: "第三十八条第二款", confidence: "A1", note: "地方规定，每周向家长公示食谱。" },
    { law: schoolFoodOrder45, confidence: "B", note: "条款未见原文；公布带量食谱。" },
  ],
  remedy: { zh: "把下周食谱发到家长群，截图存档。", en: "Send next week's menu to the parents and keep a screenshot." },
  keep: { zh: "家长群截图或公示照片", en: "A screenshot or a photograph" },
  options: z.object({
    every: z.enum(["week", "month", "term"]).default("week"),
    audiences: z
      .array(z.enum(["parents", "pupils", "staff", "all"]))
      .min(1)
      .default(["parents", "all"]),
  }),
  requires: ({ every, audiences }) =>
    cadence(from(publication, { where: { topic: { equals: "menu" }, audience: { in: audiences } } }), {
      every,
      onNonWorkday: "skip",
      onlyIf: { site: ["school", "kindergarten"] },
    }),
  messages: {
    missed: { zh: "{slot} 没有向家长公示食谱", en: "{slot}: no menu was put up for parents" },
  },
});
