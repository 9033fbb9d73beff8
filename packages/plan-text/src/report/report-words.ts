import { fill, type Locale, type Text } from "@houqin/core";

/** The words that a year report is made of. */
const words = {
  title: { zh: "{plan}执行情况总结", en: "{plan}: year report" },
  asOf: { zh: "截至{asOf}", en: "as of {asOf}" },
  situation: { zh: "总体情况", en: "On the whole" },
  goals: { zh: "目标完成情况", en: "Goals" },
  tasks: { zh: "任务落实情况", en: "Tasks" },
  problems: { zh: "存在的问题和原因", en: "What was missed, and why" },
  money: { zh: "经费使用情况", en: "Money" },
  further: { zh: "需要继续的工作", en: "What goes on" },
  goalCount: { zh: "计划提出目标 {all} 项：{outcomes}。", en: "The plan set {all} goals: {outcomes}." },
  taskCount: { zh: "安排任务 {all} 项：{outcomes}。", en: "It set {all} tasks: {outcomes}." },
  count: { zh: "{outcome} {count} 项", en: "{outcome} {count}" },
  heading: { zh: "{outcome}（{count} 项）", en: "{outcome} ({count})" },
  met: { zh: "达标", en: "met" },
  done: { zh: "全部落实", en: "done" },
  partly: { zh: "部分落实", en: "partly done" },
  missedGoal: { zh: "未达标", en: "missed" },
  missed: { zh: "未完成", en: "missed" },
  underWay: { zh: "进行中", en: "under way" },
  unknown: { zh: "资料不足", en: "not known" },
  notApplicable: { zh: "不适用", en: "not applicable" },
  words: { zh: "只有文字、无法计量", en: "words only" },
  goal: { zh: "目标", en: "Goal" },
  post: { zh: "责任岗位", en: "Owner" },
  promised: { zh: "目标值", en: "Promised" },
  value: { zh: "完成值", en: "Reached" },
  outcome: { zh: "结果", en: "Outcome" },
  attained: { zh: "完成度", en: "Attained" },
  atLeast: { zh: "不低于 {bound}", en: "at least {bound}" },
  atMost: { zh: "不超过 {bound}", en: "at most {bound}" },
  baseline: { zh: "基期 {baseline}", en: "baseline {baseline}" },
  times: { zh: "（{of} 次，办到 {out} 次）", en: "({out} of {of})" },
  overdue: { zh: "还有 {count} 次逾期未办", en: "{count} overdue" },
  found: { zh: "发现问题 {count} 项", en: "findings: {count}" },
  foundAll: { zh: "发现问题 {count} 项：{findings}", en: "findings: {count}: {findings}" },
  foundSuch: { zh: "发现问题 {count} 项，如：{findings}", en: "findings: {count}, such as: {findings}" },
  excused: { zh: "免办 {count} 次（{reason}）", en: "excused: {count} ({reason})" },
  waived: { zh: "豁免 {count} 项", en: "waived: {count}" },
  needs: { zh: "资料不足，还缺{needs}", en: "not known without {needs}" },
  measure: { zh: "可以计量的指标", en: "a metric that measures it" },
  years: { zh: "已连续 {count} 期没有达标", en: "not met for {count} periods running" },
  noReason: { zh: "没有记录原因", en: "no reason is on record" },
  because: { zh: "{what}：{why}。", en: "{what}: {why}." },
  none: { zh: "没有未达标的目标和未完成的任务。", en: "No goal was missed and no task left undone." },
  furtherNone: { zh: "没有需要转入下一期的目标和任务。", en: "Nothing has to go on." },
  line: { zh: "科目", en: "Line" },
  appropriated: { zh: "预算", en: "Budget" },
  committed: { zh: "已占用", en: "Committed" },
  spent: { zh: "支出", en: "Spent" },
  share: { zh: "执行率", en: "Share spent" },
} as const satisfies Readonly<Record<string, Text>>;

export type ReportWord = keyof typeof words;

/**
 * Says one of the words of a year report.
 *
 * @example
 * told("atLeast", "zh", { bound: "95%" }); //=> "不低于 95%"
 */
export function told(
  id: ReportWord,
  locale: Locale,
  values: Readonly<Record<string, string | number | readonly string[]>> = {},
): string {
  return fill(words[id], values, locale);
}
