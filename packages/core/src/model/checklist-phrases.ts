import { phraseTable } from "./phrase-table.ts";

/** What is found in checklists and inspections and expected of them, in both languages with the same values. */
export const checklistPhrases = phraseTable({
  // Found
  noComparison: { zh: "没有比较", en: "no test" },
  noCriticalItem: { zh: "没有关键项", en: "no critical item" },
  draws: { zh: "抽样 {count} 次", en: "{count} draws" },
  drawn: { zh: "抽了 {count} 个", en: "{count} drawn" },
  hashBeside: { zh: "{given}，而按内容算出的是 {own}", en: "{given}, but its content has {own}" },
  looseEvidence: { zh: "单独的说明、照片或签名", en: "a note, photograph or signature" },

  // What a checklist has
  checklistItem: { zh: "检查表里的检查项", en: "an item of the checklist" },
  judgedItem: { zh: "检查表里要判定的检查项", en: "an item of the checklist that is judged" },
  checklistSection: { zh: "检查表里的部分", en: "a section of the checklist" },
  itemClass: { zh: "检查项用到的类别", en: "a class of the checklist's items" },
  checklistFact: { zh: "检查表 facts 里列出的情况", en: "a fact of the checklist" },
  checklistQuestion: { zh: "检查表里的问题", en: "a question of the checklist" },
  earlierItem: { zh: "排在它前面的检查项", en: "an item that is asked before" },
  sampledSection: { zh: "要抽样填写的部分", en: "a section that is answered for samples" },
  givenChecklist: { zh: "已经给出的检查表", en: "a known checklist" },
  checklistVersionOnce: { zh: "检查表的每个版本只出现一次", en: "every version of a checklist once" },

  // How a checklist is put together
  itemsOrSections: { zh: "检查项（items）或下级部分（sections）", en: "items, or sections below it" },
  noDrawWithin: { zh: "不在 {section} 的抽样里再抽样", en: "no draw within the draw of {section}" },
  criticalItem: { zh: "标了 critical 的关键项", en: "an item marked critical" },
  contentHash: { zh: "按内容算出的哈希值；内容被改过", en: "the hash of the content: it was changed" },
  dividesPoints: { zh: "能整除 {points} 的步长", en: "a step of which {points} is a multiple" },
  noMoreThanField: { zh: "不大于 {field}（{bound}）", en: "at most {field}, {bound}" },
  withinItemPoints: { zh: "不超过该项的 {points} 分", en: "at most the item's {points} points" },
  valueOnce: { zh: "每个取值只用一次", en: "every value once" },
  photosAsked: { zh: "同时要求照片：photos 为 failed 或 always", en: "photos to be asked for, failed or always" },

  // Conditions
  notWithinSample: {
    zh: "抽样部分 {section} 以外的检查项，那里每个样本各有一个答案",
    en: "no item of the sampled section {section}, which has an answer for each sample",
  },
  noOutcome: { zh: "不写 outcome：{item} 不作判定", en: "no outcome: nobody judges {item}" },
  answerOf: { zh: "{item} 可以填的答案", en: "an answer of {item}" },
  outcomeOrAnswered: {
    zh: "outcome 或 answered：{type} 类的答案不作比较",
    en: "a test of outcome, or answered: {type} is not compared",
  },
  equalsOrIn: { zh: "equals 或 in：这里比的不是数字", en: "equals or in: it is no number" },
  comparison: { zh: "equals、in、atLeast 或 atMost", en: "equals, in, atLeast or atMost" },

  // What an inspection starts with
  factOf: { zh: "{value}（{title}）", en: "{value} ({title})" },
  noFacts: { zh: "不给 facts，这份检查表不问", en: "no facts: this checklist asks none" },
  seed: { zh: "抽样的种子，如日期加区域", en: "a seed, such as the day and the area" },
  noDrawList: { zh: "不给名单，这份检查表不抽样", en: "no list: this checklist draws none" },
  drawList: { zh: "供抽样的名单", en: "the list to draw from" },
  drawNames: { zh: "1 到 {count} 个字的名称", en: "names of 1 to {count} characters" },
  oneDraw: { zh: "抽样一次，至少抽 {count} 个", en: "one draw of at least {count}" },

  // Answers
  oneAnswer: { zh: "每个检查项只答一次", en: "one answer to each item" },
  noSample: { zh: "不写样本，这一项只问一次", en: "no sample: this item is asked once" },
  answerBeside: { zh: "随答案一起填写", en: "an answer beside it" },
  orNotApplicable: { zh: "{answer}，或不适用（notApplicable）", en: "{answer}, or notApplicable" },
  passOrFail: { zh: "合格（pass）或不合格（fail）", en: "pass or fail" },
  pointsInSteps: { zh: "0 到 {points} 分，每档 {step} 分", en: "0 to {points} points in steps of {step}" },
  numberIn: { zh: "数字（{unit}）", en: "a number in {unit}" },
  numberWithin: { zh: "{from} 到 {to} 之间的数字（{unit}）", en: "a number from {from} to {to} {unit}" },
  howMany: { zh: "问题个数，0 或以上的整数", en: "how many, a whole number from 0" },
  deductionCounts: { zh: "各扣分项的次数：{list}", en: "counts of the deductions {list}" },
  textUpTo: { zh: "文字，不超过 {count} 字", en: "a text of at most {count} characters" },
  photosFrom: { zh: "照片 {count} 张以上", en: "at least {count} photographs" },
  photograph: { zh: "照片 1 张", en: "a photograph" },
  photographs: { zh: "照片 {count} 张", en: "{count} photographs" },
  signature: { zh: "签名", en: "a signature" },
  note: { zh: "情况说明", en: "a note" },

  // Issues and who hears of them
  siteMoment: {
    zh: "本单位当地时间，写作 YYYY-MM-DD 或 YYYY-MM-DDTHH:mm",
    en: "civil time of the site, YYYY-MM-DD or YYYY-MM-DDTHH:mm",
  },
  startsWithDay: {
    zh: "日期 YYYY-MM-DD，或以日期开头的时间",
    en: "a day YYYY-MM-DD or a moment that begins with one",
  },
  moreWorkdays: { zh: "大于 {before} 的整数个工作日", en: "whole working days, more than {before}" },
  post: { zh: "岗位", en: "a post" },
} as const);
