import { budgetPosting, defineRule, from, prohibition } from "@houqin/core";
import * as z from "zod";
import { BudgetLine, Fund } from "../entries/money.ts";

/**
 * Money of a fund is spent only on its lines 专款专用. The terms of a grant are the grantor's; `fund` and `lines` say them.
 *
 * @example
 * earmark.options.parse({}); //=> { fund: "repair", lines: ["repair", "equipment"] }
 * tells(
 *   earmark,
 *   [
 *     { kind: "general/invoice", at: "2025-11-12", data: { number: "24-118", fund: "repair", line: "wages", amount: 860 } },
 *   ],
 * );
 * //=> ["2025年11月12日 00:00：这笔支出不在专项资金的使用范围内"]
 */
export const earmark = defineRule({
  id: "general/earmark",
  title: { zh: "专项资金专款专用", en: "Earmarked money is spent on its purpose" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "专项资金的用途由拨款单位规定", en: "The grantor says what a fund is for" } },
  remedy: {
    zh: "把列错的支出调出专项，说明去向，财务复核。",
    en: "Move the posting out of the fund and have finance check it.",
  },
  keep: { zh: "专项资金支出凭证", en: "The vouchers of the fund" },
  options: z.object({
    fund: Fund.default("repair"),
    lines: z.array(BudgetLine).min(1).default(["repair", "equipment"]),
  }),
  requires: ({ fund, lines }) =>
    prohibition(from(budgetPosting, { where: { fund: { equals: fund }, stage: { equals: "spent" } } }), {
      line: { not: { in: lines } },
    }),
  messages: {
    forbidden: { zh: "这笔支出不在专项资金的使用范围内", en: "The fund paid for something that it is not for" },
  },
});
