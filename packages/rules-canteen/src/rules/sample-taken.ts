import { defineRule, followUp, from, quantity } from "@houqin/core";
import * as z from "zod";
import { cooking } from "../entries/cooking.ts";
import { foodSample } from "../entries/food-sample.ts";
import { foodSafetyRegulation, schoolFoodOrder45 } from "../laws.ts";

/**
 * Every dish of every meal is sampled soon after its first pot is done 每菜留样.
 *
 * The regulation to the Food Safety Law asks canteens for samples (art. 28), the school food rules for each finished dish of each meal
 * (art. 40, seen only quoted). The hours are a suggestion. Universities may leave out what is made to order (art. 40(2)): `toOrder` false.
 *
 * @example
 * sampleTaken.options.parse({}); //=> { hours: 3, toOrder: true }
 * tells(
 *   sampleTaken,
 *   [
 *     { kind: "canteen/cooking", at: "2025-09-01T11:00", data: { dish: "米饭", meal: "lunch", batch: 1, coreCelsius: 82 }, covers: "2025-09-01/lunch", area: "kitchen-1" },
 *   ],
 *   { site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } } },
 * );
 * //=> ["kitchen-1 午餐 米饭：没有留样，应在 2025年9月1日 14:00 前留"]
 */
export const sampleTaken = defineRule({
  id: "canteen/sample-taken",
  title: { zh: "每菜留样", en: "Every dish is sampled" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: foodSafetyRegulation, clause: "第二十八条第一款", confidence: "A1", note: "食堂应当执行食品留样制度。" },
    {
      law: schoolFoodOrder45,
      clause: "第四十条",
      confidence: "A2",
      status: "suggestion",
      note: "每餐次加工制作的每种食品成品都要留样，多处转引一致；高校现点现做的可以不留；时限为建议值。",
    },
  ],
  remedy: {
    zh: "漏的样补不回来，记入日管控，查是哪个环节忘了。",
    en: "A missed sample cannot be made up; note it and find out why.",
  },
  keep: { zh: "留样登记表，和当餐菜单对得上", en: "The sample log, to be matched with the menu" },
  notes: { zh: "只看每道菜的第一锅", en: "Counts from the first pot of a dish only" },
  options: z.object({ hours: quantity("h").min(0.5).max(6).default(3), toOrder: z.boolean().default(true) }),
  requires: ({ hours, toOrder }) =>
    followUp(from(foodSample, { key: ["@covers", "dish"] }), {
      after: from(cooking, {
        where: { batch: { equals: 1 }, ...(toOrder ? {} : { toOrder: { exists: false } }) },
        key: ["@covers", "dish"],
      }),
      within: { hours },
    }),
  messages: {
    missed: { zh: "没有留样，应在 {due} 前留", en: "Not sampled; expected by {due}" },
    late: {
      zh: "留样晚了：{at} 才留，应在 {due} 前",
      en: "Sampled late, at {at}; expected by {due}",
    },
  },
});
