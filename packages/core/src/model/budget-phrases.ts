import { phraseTable } from "./phrase-table.ts";

/** What is expected of budgets and their documents, in both languages with the same values. */
export const budgetPhrases = phraseTable({
  wholeAmount: { zh: "{unit} 记得准的金额", en: "an amount that {unit} can hold exactly" },
  amountIn: {
    zh: "以 {unit} 计的金额，最多 {count} 位小数",
    en: "an amount in {unit} with at most {count} decimals",
  },
  wholeAmountIn: {
    zh: "以 {unit} 计的整数金额",
    en: "an amount in {unit} without decimals",
  },
  otherLineOrMonth: { zh: "另一个科目，或者同一科目的另一个月", en: "another line, or another month of the line" },
  commitmentOrRequest: { zh: "占用单（commitment）或申请单（request）", en: "a commitment or a request" },
  oneOfCommitmentAndRequest: {
    zh: "占用单（commitment）和申请单（request）二者取一",
    en: "a commitment or a request, not both",
  },
  weightedMonth: { zh: "至少一个月的权重大于 0", en: "a month with a weight above 0" },
} as const);
