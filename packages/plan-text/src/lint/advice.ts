import type { Diagnostic } from "../model/reading.ts";
import { USUAL } from "./wording.ts";

/**
 * What may stand in place of a vague word. `about` are words of the sentence that it is meant for; without it, it fits anywhere. Rules of
 * packs can be turned into such advice, so that 及时 becomes the term that a rule asks for.
 */
export interface Advice {
  readonly word: string;
  readonly about?: readonly string[] | undefined;
  readonly replacement: string;
  /** The clause or rule that it is drawn from. */
  readonly basis?: string | undefined;
}

/** What to write where no rule is known: a usual figure that the reader of the plan can check. */
export const usualAdvice: readonly Advice[] = [
  { word: "及时", about: ["维修", "修复", "修理", "报修", "更换"], replacement: "在48小时内" },
  { word: "及时", about: ["上报", "报告", "事故"], replacement: "在2小时内" },
  { word: "及时", replacement: "在24小时内" },
  { word: "第一时间", replacement: "在2小时内" },
  { word: "尽快", replacement: "在3个工作日内" },
  { word: "适时", replacement: "每季度" },
  { word: "定期", about: ["会议", "座谈", "培训", "学习"], replacement: "每月" },
  { word: "定期", about: ["检查", "巡查", "清洗", "消毒"], replacement: "每周" },
  { word: "定期", replacement: "每月" },
  { word: "定期、不定期", replacement: "每周固定一次、每月随机一次" },
  { word: "不定期", replacement: "每月至少随机一次" },
  { word: "经常性", replacement: "每周" },
  { word: "经常", about: ["保持", "干净", "整洁"], replacement: "每日" },
  { word: "经常", replacement: "每周" },
  { word: "时常", replacement: "每周" },
  { word: "随时", replacement: "每日" },
  { word: "不断", replacement: "每季度评估一次并" },
  { word: "绝大多数", replacement: "90%以上的" },
  { word: "大多数", replacement: "80%以上的" },
  { word: "大部分", replacement: "80%以上的" },
  { word: "一定的提高", replacement: "提高3个百分点" },
  { word: "一定提高", replacement: "提高3个百分点" },
  { word: "一定的提升", replacement: "提升3个百分点" },
  { word: "一定的改善", replacement: "提高3个百分点" },
  { word: "一定的下降", replacement: "下降3%" },
  { word: "有所提升", replacement: "提升3个百分点" },
  { word: "有所改善", replacement: "提高3个百分点" },
  { word: "有所降低", replacement: "降低3%" },
  { word: "明显下降", replacement: "下降5%" },
  { word: "明显提升", replacement: "提升5个百分点" },
  { word: "大幅下降", replacement: "下降10%" },
  { word: "大幅提高", replacement: "提高10个百分点" },
  { word: "有所提高", replacement: "提高3个百分点" },
  { word: "有所下降", replacement: "下降3%" },
  { word: "明显提高", replacement: "提高5个百分点" },
];

/**
 * Chooses what to write in place of a word: advice that speaks of the sentence's own words before advice for all, what was passed in
 * before what is usual.
 *
 * @example
 * adviseOn("及时", "损坏的及时维修", [])?.replacement; //=> "在48小时内"
 */
export function adviseOn(word: string, sentence: string, own: readonly Advice[]): Diagnostic["suggestion"] {
  const fitting = [...own, ...usualAdvice].filter((advice) => advice.word === word);
  const chosen =
    fitting.find(({ about }) => about?.some((each) => sentence.includes(each))) ??
    fitting.find(({ about }) => about === undefined);
  if (chosen === undefined) return undefined;
  return { replacement: chosen.replacement, basis: chosen.basis ?? USUAL };
}
