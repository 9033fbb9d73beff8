import type { BudgetProblem, Locale, Text } from "@houqin/core";
import { fill } from "@houqin/core";

/** What people are told of each kind of mistake in budget documents. */
const sentences: Readonly<Record<BudgetProblem["code"], Text>> = {
  unknownLine: {
    zh: "没有“{line}”这个科目，却有 {count} 张单据列在上面，如 {entry}",
    en: "There is no line {line}, yet {count} documents are booked on it, such as {entry}",
  },
  unknownParent: { zh: "“{line}”的上级科目 {names} 不存在", en: "{names}, above {line}, does not exist" },
  parentCircle: { zh: "“{line}”的上级科目绕回到自己", en: "{line} stands above itself" },
  unknownPeriod: {
    zh: "“{line}”的预算期间 {names} 认不出来，按本次检查期间算",
    en: "The period {names} of {line} is not known; it is read for the evaluated one",
  },
  unitDiffers: {
    zh: "{entry} 用的单位是 {names}，“{line}”按 {unit} 核算",
    en: "{entry} is in {names}, but {line} is kept in {unit}",
  },
  unknownCommitment: {
    zh: "{entry} 冲的占用单 {names} 不存在",
    en: "{entry} names the commitment {names}, which does not exist",
  },
  unknownRequest: {
    zh: "{entry} 对应的申请单 {names} 不存在",
    en: "{entry} names the request {names}, which does not exist",
  },
  otherLine: {
    zh: "{entry} 列在“{line}”，所冲单据却属于“{names}”",
    en: "{entry} is booked on {line}, but what it settles belongs to {names}",
  },
  overSettled: {
    zh: "占用单 {names} 冲销过头，多冲 {amount}，最后一张是 {entry}",
    en: "Commitment {names} was settled by {amount} too much, last by {entry}",
  },
  overAnswered: {
    zh: "申请单 {names} 办多了 {amount}，最后一张是 {entry}",
    en: "Request {names} was answered by {amount} too much, last by {entry}",
  },
  selfApproved: { zh: "{entry} 由经办人自己审批", en: "{entry} was approved by the one who made it" },
  notApproved: { zh: "{entry} 没有审批人", en: "{entry} was approved by nobody" },
  otherPurpose: {
    zh: "{entry} 用于“{names}”，不在“{line}”的专项用途之内",
    en: "{entry} is for {names}, which {line} is not earmarked for",
  },
  purposeMissing: {
    zh: "{entry} 没写用途，“{line}”只能用于{names}",
    en: "{entry} tells no purpose; {line} is only for {names}",
  },
  earmarkLeft: {
    zh: "{entry} 把专项科目“{line}”的钱调到了“{names}”",
    en: "{entry} moves earmarked money of {line} to {names}",
  },
  carriedMore: {
    zh: "{entry} 从“{line}”结转多了 {amount}",
    en: "{entry} carries over {amount} more than {line} had left",
  },
  overdrawn: { zh: "“{line}”超出预算 {amount}", en: "{line} is over its budget by {amount}" },
  outsidePeriod: {
    zh: "{entry} 的日期不在“{line}”的预算期间内",
    en: "{entry} lies outside the days for which {line} may be used",
  },
  monthOutside: {
    zh: "{entry} 的额度月份 {names} 不在“{line}”的预算期间内",
    en: "{entry} is for {names}, outside the period of {line}",
  },
  unbalanced: {
    zh: "{entry} 在“{line}”上收支不平，没有计入，涉及 {amount}",
    en: "{entry} does not balance on {line} and was not counted: {amount}",
  },
  tooLarge: { zh: "“{line}”的数额太大，无法精确表示", en: "The figures of {line} are too large to be exact" },
  badAmount: {
    zh: "{entry} 的数额 {names} 无法用 {unit} 精确表示",
    en: "{entry} has an amount of {names}, which {unit} cannot hold exactly",
  },
};

const hint: Text = { zh: "（是否想写 {name}？）", en: "(did you mean {name}?)" };

/** Says one mistake; `said` gives lines their names and amounts their unit. */
export function sayBudgetProblem(
  problem: BudgetProblem,
  said: { readonly line: (id: string) => string; readonly amount: (minor: number, unit: string) => string },
  locale: Locale,
): string {
  const { code, entry = "", line = "", unit = "CNY", amount = 0, names = "", count = 0, didYouMean } = problem;
  const values = {
    entry,
    line: said.line(line),
    unit,
    names: said.line(names),
    count,
    amount: said.amount(amount, unit),
  };
  const tail =
    didYouMean === undefined ? "" : `${locale === "en" ? " " : ""}${fill(hint, { name: didYouMean }, locale)}`;
  return `${fill(sentences[code], values, locale)}${tail}`;
}
