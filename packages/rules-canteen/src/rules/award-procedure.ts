import { defineRule, from, procedure, quantity, required } from "@houqin/core";
import { publication } from "@houqin/rules-general";
import * as z from "zod";
import { award, committee } from "../entries/supply.ts";
import { schoolFoodGuide, schoolFoodOrder45 } from "../laws.ts";

/**
 * A contract goes to a supplier only after the meal committee with parents has dealt with it, and, from a certain size, after the
 * result was published 供应商公开选定.
 *
 * School food rules of 2019, art. 20 (parents are asked), and the school food guide of 2024 (open competition), both seen only quoted.
 * The amount is the unit's own.
 *
 * @example
 * awardProcedure.options.parse({}); //=> { publishFrom: 100000 }
 * tells(
 *   awardProcedure,
 *   [
 *     { kind: "canteen/award", at: "2025-09-01T15:00", data: { supplier: "farm", yearAmount: 99999, method: "quotes" } },
 *   ],
 * );
 * //=> ["farm：年采购额 99999 元，选定前要有膳食委员会记录，实有 0 条"]
 */
export const awardProcedure = defineRule({
  id: "canteen/award-procedure",
  title: { zh: "供应商公开选定", en: "Suppliers are chosen in the open" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: schoolFoodOrder45,
      clause: "第二十条",
      confidence: "A2",
      status: "suggestion",
      note: "征求家长委员会等意见，只有一处转载。",
    },
    {
      law: schoolFoodGuide,
      confidence: "A2",
      status: "suggestion",
      note: "条款未见原文；承包、供餐单位以公开招标等竞争方式确定，多家转载一致；金额起点由单位定。",
    },
  ],
  remedy: { zh: "补开膳食委员会征求意见，结果公示后再签合同。", en: "Ask the committee, publish, then sign." },
  keep: { zh: "膳食委员会会议记录和公示照片", en: "The committee's minutes, and photographs of the notice" },
  options: z.object({ publishFrom: quantity("CNY").min(0).max(4_000_000).default(100_000) }),
  requires: ({ publishFrom }) => {
    const heard = required(
      from(committee, { where: { topic: { equals: "supplier" }, parents: { atLeast: 1 } }, key: ["about"] }),
    );
    const published = required(from(publication, { where: { topic: { equals: "award" } }, key: ["about"] }));
    return procedure(from(award, { key: ["@id"] }), "yearAmount", {
      bands: [
        { from: 0, require: [heard] },
        { from: publishFrom, require: [heard, published] },
      ],
    });
  },
  messages: {
    missing: {
      zh: "年采购额 {value} 元，选定前要有{required}记录，实有 {found} 条",
      en: "An award of {value} CNY a year requires {required}, found {found}",
    },
  },
});
