import { defineRule, prohibition } from "@houqin/core";
import * as z from "zod";
import { eatWithLog } from "../entries/dining.ts";
import { guangzhouKindergartens, schoolFoodOrder45, shenzhenPreschool } from "../laws.ts";

/**
 * The log names who ate along, and it was somebody in charge 陪餐人是学校负责人: `who` are the posts that count, by their ids; without any, the name is enough.
 *
 * The school food rules of 2019, art. 13, say those in charge; Shenzhen art. 40 the head or deputy head of a kindergarten, Guangzhou art. 43(4) its head. Which posts
 * are in charge is the school's own list, so the rule is on where it is chosen.
 *
 * @example
 * eatWithByHead.options.parse({}); //=> { who: [] }
 * tells(
 *   eatWithByHead,
 *   [
 *     { kind: "site/person", at: "2025-08-01", data: { name: "陈师傅", post: "cook" }, subject: "chen" },
 *     { kind: "canteen/eat-with", at: "2025-09-01T11:40", data: { meal: "lunch" }, actors: { by: "chen" } },
 *   ],
 *   { options: { who: ["head", "deputy-head"] } },
 * );
 * //=> ["午餐：陪餐人没有写明，或不是学校负责人"]
 */
export const eatWithByHead = defineRule({
  id: "canteen/eat-with-by-head",
  title: { zh: "陪餐人是学校负责人", en: "Those in charge eat along themselves" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: schoolFoodOrder45,
      clause: "第十三条",
      confidence: "A2",
      status: "suggestion",
      note: "学校相关负责人陪餐，两处转引一致；哪些岗位算负责人由学校定。",
    },
    { law: shenzhenPreschool, clause: "第四十条第三款", confidence: "A1", note: "地方规定，园长或者副园长陪餐。" },
    { law: guangzhouKindergartens, clause: "第四十三条第四款", confidence: "A1", note: "地方规定，园长陪餐。" },
  ],
  remedy: {
    zh: "换校领导来陪，临时代陪的写明原因。",
    en: "Have the head or a deputy do it; say why somebody stood in.",
  },
  keep: { zh: "陪餐记录和陪餐排班表", en: "The log and the roster" },
  options: z.object({ who: z.array(z.string()).default([]) }),
  requires: ({ who }) =>
    prohibition(eatWithLog, who.length === 0 ? { by: { exists: false } } : { "by.post": { not: { in: who } } }, {
      onlyIf: { site: ["school", "kindergarten"] },
    }),
  messages: {
    forbidden: {
      zh: "陪餐人没有写明，或不是学校负责人",
      en: "It is not told who ate along, or it was nobody in charge",
    },
  },
});
