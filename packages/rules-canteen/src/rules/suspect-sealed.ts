import { defineRule, followUp, from, momentOf, quantity } from "@houqin/core";
import { incident } from "@houqin/rules-general";
import * as z from "zod";
import { seal } from "../entries/accidents.ts";
import { foodSafetyRegulation } from "../laws.ts";

/**
 * After a suspected food poisoning the food, ingredients and tools in question are sealed within an hour 可疑食品封存.
 *
 * The regulation to the Food Safety Law, art. 56, says at once; the hour is a suggestion.
 *
 * @example
 * suspectSealed.options.parse({}); //=> { hours: 1 }
 * tells(suspectSealed, [{ kind: "general/incident", at: "2025-09-03T12:00", data: { category: "food-poisoning", severity: "general", heardAt: "2025-09-03T12:00", description: "腹泻" } }]);
 * //=> ["食物中毒：可疑食品没有封存，应在 2025年9月3日 13:00 前封存"]
 */
export const suspectSealed = defineRule({
  id: "canteen/suspect-sealed",
  title: { zh: "可疑食品立即封存", en: "Suspect food is sealed" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: foodSafetyRegulation,
      clause: "第五十六条",
      confidence: "A1",
      status: "suggestion",
      note: "立即封存食品及原料、工具、设备、设施，没有小时数；1小时为建议值。",
    },
  ],
  remedy: {
    zh: "马上封存剩菜、原料、留样和用过的工具，贴封条，等监管部门来取。",
    en: "Seal what is left, the ingredients, the samples and the tools until the authority fetches them.",
  },
  keep: { zh: "封存清单和封条照片，两人签字", en: "The list of what was sealed, signed by two, with photographs" },
  options: z.object({ hours: quantity("h").min(0.5).max(6).default(1) }),
  requires: ({ hours }) =>
    followUp(from(seal, { key: ["about"] }), {
      after: momentOf(from(incident, { where: { category: { equals: "food-poisoning" } }, key: ["@id"] }), "heardAt"),
      within: { hours },
    }),
  messages: {
    missed: {
      zh: "可疑食品没有封存，应在 {due} 前封存",
      en: "Suspect food was not sealed; expected by {due}",
    },
    late: {
      zh: "可疑食品封存晚了：{at} 才封，应在 {due} 前",
      en: "Suspect food was sealed late, at {at}; expected by {due}",
    },
  },
});
