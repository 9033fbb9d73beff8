import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { nurseryHealthCode } from "../laws.ts";
import { cookCount, pupils } from "../metrics/people.ts";

/**
 * A kindergarten has a cook for every eighty children, for every fifty where it gives three meals 炊事人员配备 (code for nurseries of 2012; the fifty in two
 * sources, A2).
 *
 * @example
 * tells(cooksEnough, [
 *   { kind: "school/enrolment", at: "2025-09-05T10:00", data: { pupils: 170 } },
 *   { kind: "site/person", at: "2025-08-01", data: { name: "炊事员甲", post: "cook" }, subject: "p-cook-1" },
 * ], { site: { kind: "kindergarten", schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" });
 * //=> ["2025年秋季学期 炊事人员 1 人，按人数应有 3 人"]
 */
export const cooksEnough = defineRule({
  id: "school/cooks-enough",
  title: { zh: "炊事人员配足", en: "There are enough cooks" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: nurseryHealthCode,
      confidence: "A2",
      status: "suggestion",
      note: "三餐一点1:50，一餐两点或两餐一点1:80；条款未见原文，1:50与深圳托育机构设置条件一致；提供三餐的把 each 设为 50。",
    },
  ],
  remedy: { zh: "招聘炊事员，先由其他食堂调人。", en: "Hire cooks; borrow some until then." },
  keep: { zh: "炊事人员花名册", en: "The list of cooks" },
  options: z.object({ each: z.int().min(20).max(80).default(80) }),
  requires: ({ each }) =>
    ceiling(cookCount, {
      atLeast: {
        by: pupils,
        steps: Array.from({ length: 20 }, (_, step) => ({ from: step === 0 ? 0 : step * each + 1, value: step + 1 })),
      },
      period: "term",
      onlyIf: { site: ["kindergarten"] },
    }),
  messages: {
    tooLow: {
      zh: "{period} 炊事人员 {value} 人，按人数应有 {bound} 人",
      en: "{period}: {value} cooks, expected {bound} for its size",
    },
  },
});
