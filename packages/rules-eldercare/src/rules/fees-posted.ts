import { cadence, defineRule, from } from "@houqin/core";
import { publication } from "@houqin/rules-general";
import * as z from "zod";
import { shandongCare, zhejiangCare } from "../laws.ts";

/**
 * What is charged, and for what, is posted, anew in each year 收费公示 (山东省养老服务条例第六十条第三款, 浙江省社会养老服务促进条例第二十四条第二款; A1). How often
 * it is renewed is a suggestion.
 *
 * @example
 * feesPosted.options.parse({}); //=> { every: "year" }
 * tells(feesPosted, [], { site: { kind: "elder-care" }, period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-03-31" });
 * //=> ["2025年 没有公示收费"]
 */
export const feesPosted = defineRule({
  id: "eldercare/fees-posted",
  title: { zh: "收费项目和标准公示", en: "Charges are posted" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: shandongCare,
      clause: "第六十条第三款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，醒目位置公示服务项目、收费标准；更新间隔为建议值。",
    },
    {
      law: zhejiangCare,
      clause: "第二十四条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，公示收费标准和依据；更新间隔为建议值。",
    },
  ],
  remedy: {
    zh: "把现行价目贴到大厅，调价前先告知再换。",
    en: "Post the present charges in the hall; tell before they change.",
  },
  keep: { zh: "价目表和贴出来的照片", en: "The list of charges, and a photograph of it on the wall" },
  options: z.object({ every: z.enum(["quarter", "half", "year"]).default("year") }),
  requires: ({ every }) => cadence(from(publication, { where: { topic: { equals: "fees" } } }), { every }),
  messages: { missed: { zh: "{slot} 没有公示收费", en: "{slot}: the charges were not posted" } },
});
