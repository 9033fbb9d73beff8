import { phraseTable } from "./phrase-table.ts";

/** What is expected of marks, counted surveys and scorecards, in both languages with the same values. */
export const scoringPhrases = phraseTable({
  // Marks
  itemOnce: { zh: "每个检查项只出现一次", en: "every item once" },
  withinWorth: { zh: "不超过该项的满分 {outOf}", en: "at most the {outOf} that the item is worth" },

  // Schemes
  gradeOnce: { zh: "每个等级只用一次", en: "every grade once" },
  softerVeto: { zh: "归零以外的否决，因为这里数值越小越好", en: "a veto other than zero, for less is better here" },
  gradeAmong: { zh: "以下等级之一：{names}；没有 {grade}", en: "one of the grades {names}, not {grade}" },
  someGrades: { zh: "先设等级；没有 {grade}", en: "one of the grades (there are none), not {grade}" },
  partAmong: { zh: "以下分项之一：{names}；没有 {part}", en: "one of the parts {names}, not {part}" },
  noDeductionList: { zh: "不用扣分表，因为这里数值越小越好", en: "no deduction list, for less is better here" },
  floorFirst: {
    zh: "放在第一步的下限（floor），否则扣分没有底",
    en: "a floor as the first step, for nothing bounds what is taken off",
  },

  // Surveys
  wholeFrom: { zh: "不小于 {from} 的整数", en: "a whole number from {from} on" },
  ofAnswered: { zh: "不超过答了问卷的 {count} 人", en: "at most the {count} who answered" },
  ofAsked: { zh: "不超过问卷发到的 {count} 人", en: "at most the {count} who were asked" },
  groupOnce: { zh: "每个群体只出现一次", en: "every group once" },

  // Scorecards
  scorecard: { zh: "规则包或本单位的考评表", en: "a scorecard" },
  ownScorecardId: { zh: "没有被别的考评表用掉的 id", en: "an id of its own" },
  checklist: { zh: "规则包里的检查表", en: "a checklist" },
  partOf: { zh: "{card} 的分项", en: "a part of {card}" },
  partOfWhole: { zh: "总分下面的分项", en: "a part of the whole" },
  partOnce: { zh: "每个分项只用一次", en: "every part once" },
  noPart: { zh: "不写 part，等级只评整张考评表", en: "no part, for grades are of the whole" },
  gradedScorecard: { zh: "评等级的考评表", en: "a scorecard with grades" },
  wholeScore: {
    zh: "整张考评表的得分，只有整张才评等级",
    en: "the score of a whole scorecard, for only that has grades",
  },
  scorecardGrade: { zh: "这张考评表的等级", en: "a grade of the scorecard" },
  endingPeriod: { zh: "有终点的期间", en: "a period that ends" },
  withinScale: { zh: "不超过满分 {outOf} 分", en: "at most the {outOf} points that the scale has" },
  pointConditions: {
    zh: "对得分设的条件，考评表没有检查项",
    en: "conditions on points, for a scorecard has no items",
  },
} as const);
