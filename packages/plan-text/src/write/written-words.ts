import { fill, type Locale, type Text } from "@houqin/core";

/** The words that the writer itself puts into a document. */
const words = {
  purpose: { zh: "指导思想", en: "Guiding principles" },
  goals: { zh: "工作目标", en: "Goals" },
  tasks: { zh: "主要任务", en: "Main tasks" },
  safeguards: { zh: "保障措施", en: "Safeguards" },
  draft: { zh: "草案", en: "draft" },
  retired: { zh: "已停用", en: "retired" },
  version: { zh: "第{version}版", en: "version {version}" },
  notes: { zh: "（{notes}）", en: "({notes})" },
  owner: { zh: "（责任岗位：{owners}）", en: " (owner: {owners})" },
  answers: {
    zh: "落实责任。各项任务的责任岗位、要求和台账见附件《{annex}》。",
    en: "Responsibility. Who answers for each task, what it asks and what it leaves on record stands in the annex “{annex}”.",
  },
  duties: {
    zh: "明确职责。各岗位的职责和责任区见附件《{annex}》。",
    en: "Duties. The duties and areas of each post stand in the annex “{annex}”.",
  },
  money: {
    zh: "保障经费。本计划安排{sums}，按科目使用，见附件《{annex}》。",
    en: "Funds. This plan sets aside {sums}, to be used by line; see the annex “{annex}”.",
  },
  annexes: { zh: "附件：", en: "Annexes: " },
  annex: { zh: "附件{number}", en: "Annex {number}" },
  goalAnnex: { zh: "目标分解表", en: "Goals and measures" },
  taskAnnex: { zh: "责任分工表", en: "Who does what" },
  postAnnex: { zh: "岗位职责表", en: "Duties of posts" },
  budgetAnnex: { zh: "经费预算表", en: "Budget" },
  number: { zh: "序号", en: "No." },
  goal: { zh: "目标", en: "Goal" },
  measure: { zh: "衡量标准", en: "Measure" },
  weight: { zh: "权重", en: "Weight" },
  post: { zh: "责任岗位", en: "Owner" },
  task: { zh: "工作任务", en: "Task" },
  asks: { zh: "要求", en: "What it asks" },
  record: { zh: "台账", en: "Records" },
  place: { zh: "区域", en: "Areas" },
  paidBy: { zh: "经费科目", en: "Budget line" },
  position: { zh: "岗位", en: "Post" },
  duty: { zh: "职责", en: "Duties" },
  area: { zh: "责任区", en: "Areas" },
  line: { zh: "科目", en: "Line" },
  amount: { zh: "金额", en: "Amount" },
  earmark: { zh: "专项用途", en: "Only for" },
  grants: { zh: "批复", en: "Granted" },
  total: { zh: "合计", en: "Total" },
  byRule: { zh: "按规则“{rule}”执行", en: "as the rule {rule} says" },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * Says one of the writer's own words.
 *
 * @example
 * written("annex", "zh", { number: 2 }); //=> "附件2"
 */
export function written(
  id: keyof typeof words,
  locale: Locale,
  values: Readonly<Record<string, string | number | readonly string[]>> = {},
): string {
  return fill(words[id], values, locale);
}
