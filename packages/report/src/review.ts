import {
  type Locale,
  type Review,
  type ReviewedGoal,
  type ReviewedTask,
  sayShare,
  type Text,
  type Why,
} from "@houqin/core";
import type { Block } from "./layout/block.ts";
import { markdownLayout } from "./layout/markdown-layout.ts";
import { textLayout } from "./layout/text-layout.ts";
import { type Reader, type ReaderOptions, readerOf } from "./reader.ts";
import { phrase } from "./words/phrase.ts";
import { sayNeed } from "./words/say-need.ts";
import { sayUnit } from "./words/say-unit.ts";

const title = phrase({ zh: "{plan}：执行情况总结", en: "{plan}: review" });
const lead = phrase({
  zh: "{from} 至 {to}，截至 {asOf}。目标 {goals} 项，达标 {met} 项；措施 {tasks} 项，全部落实 {done} 项",
  en: "{from} to {to}, as of {asOf}. Goals met: {met} of {goals}; tasks done in full: {done} of {tasks}",
});
const goalTitles = [
  phrase({ zh: "目标", en: "Goal" }),
  phrase({ zh: "责任岗位", en: "Owner" }),
  phrase({ zh: "结果", en: "Outcome" }),
  phrase({ zh: "完成度", en: "Attained" }),
  phrase({ zh: "原因", en: "Why" }),
];
const taskTitles = [
  phrase({ zh: "措施", en: "Task" }),
  phrase({ zh: "责任岗位", en: "Owner" }),
  phrase({ zh: "结果", en: "Outcome" }),
  phrase({ zh: "进度", en: "Progress" }),
  phrase({ zh: "费用", en: "Cost" }),
  phrase({ zh: "原因", en: "Why" }),
];
const goalsHeading = phrase({ zh: "目标", en: "Goals" });
const tasksHeading = phrase({ zh: "措施", en: "Tasks" });
const found = phrase({ zh: "发现问题 {count} 项", en: "findings: {count}" });
const excused = phrase({ zh: "免办 {count} 次（{reason}）", en: "excused: {count} ({reason})" });
const waived = phrase({ zh: "豁免 {count} 项", en: "waived: {count}" });
const missing = phrase({ zh: "还缺：{needs}", en: "needed: {needs}" });
const years = phrase({ zh: "连续 {count} 期没有达标", en: "not met for {count} periods running" });
const spent = phrase({ zh: "支出 {spent}", en: "spent {spent}" });
const granted = phrase({ zh: "预算 {appropriated}", en: "budget {appropriated}" });

const outcomes: Readonly<Record<ReviewedGoal["outcome"] | ReviewedTask["outcome"], Text>> = {
  met: { zh: "达标", en: "met" },
  done: { zh: "全部落实", en: "done" },
  partly: { zh: "部分落实", en: "partly done" },
  missed: { zh: "未完成", en: "missed" },
  underWay: { zh: "进行中", en: "under way" },
  unknown: { zh: "资料不足", en: "not known" },
  notApplicable: { zh: "不适用", en: "not applicable" },
  words: { zh: "只有文字", en: "words only" },
};

/** Whose review is written, and in which language. */
export type ReviewOptions = ReaderOptions;

/**
 * Writes a review as plain text, in Chinese or English.
 *
 * @example
 * const review = engine.review({ site, plan, entries: [sample], asOf: "2026-10-10" });
 * const options = { catalogue: engine.catalogue(plan), site, locale: "zh" };
 * reviewText(review, options).split("\n")[0]; //=> "九月食堂计划：执行情况总结"
 */
export function reviewText(review: Review, options: ReviewOptions): string {
  return textLayout(reviewBlocks(review, readerOf(options)));
}

/**
 * Writes a review as markdown, in Chinese or English.
 *
 * @example
 * const review = engine.review({ site, plan, entries: [sample], asOf: "2026-10-10" });
 * const options = { catalogue: engine.catalogue(plan), site, locale: "zh" };
 * reviewMarkdown(review, options).split("\n")[0]; //=> "# 九月食堂计划：执行情况总结"
 */
export function reviewMarkdown(review: Review, options: ReviewOptions): string {
  return markdownLayout(reviewBlocks(review, readerOf(options)));
}

function reviewBlocks({ plan, goals, tasks, period, asOf }: Review, reader: Reader): readonly Block[] {
  const { locale, names, times } = reader;
  const owner = (id: string | undefined) => (id === undefined ? "—" : names.of(id));
  const told = {
    from: times.day(period.from),
    to: times.day(period.to),
    asOf: times.end(asOf),
    goals: goals.length,
    met: goals.filter(({ outcome }) => outcome === "met").length,
    tasks: tasks.length,
    done: tasks.filter(({ outcome }) => outcome === "done").length,
  };
  return [
    { heading: title(locale, { plan: plan.title }), level: 1 },
    { lines: [lead(locale, told)] },
    { heading: goalsHeading(locale), level: 2 },
    {
      columns: goalTitles.map((column) => ({ title: column(locale) })),
      rows: goals.map(({ goal, outcome, result, why, unmetFor }) => {
        const own = plan.goals?.find(({ id }) => id === goal);
        return [
          own?.text ?? goal,
          owner(own?.owner ?? own?.shares?.[0]?.owner),
          outcomes[outcome][locale],
          sayShare(result.attained),
          joined([...(unmetFor > 1 ? [years(locale, { count: unmetFor })] : []), ...reasons(why, reader)], locale),
        ];
      }),
    },
    { heading: tasksHeading(locale), level: 2 },
    {
      columns: taskTitles.map((column) => ({ title: column(locale) })),
      rows: tasks.map(({ task, outcome, result, why, cost }) => [
        plan.tasks?.find(({ id }) => id === task)?.text ?? task,
        owner(result.owner),
        outcomes[outcome][locale],
        sayShare(result.progress),
        costOf(cost, locale),
        joined(reasons(why, reader), locale),
      ]),
    },
  ];
}

function reasons({ findings, excuses = [], waived: spared, needs }: Why, reader: Reader): readonly string[] {
  const { locale } = reader;
  return [
    ...(findings.length === 0 ? [] : [found(locale, { count: findings.length })]),
    ...excuses.map(({ count, reason, entry }) => excused(locale, { count, reason: reason ?? entry })),
    ...(spared === 0 ? [] : [waived(locale, { count: spared })]),
    ...(needs.length === 0
      ? []
      : [missing(locale, { needs: [...new Set(needs.map((need) => sayNeed(need, reader)))] })]),
  ];
}

function costOf(cost: ReviewedTask["cost"], locale: Locale): string {
  if (!cost) return "—";
  const unit = cost.unit === undefined ? "" : ` ${sayUnit(cost.unit, locale)}`;
  const parts = [
    ...(cost.spent === undefined ? [] : [spent(locale, { spent: `${cost.spent}${unit}` })]),
    ...(cost.appropriated === undefined ? [] : [granted(locale, { appropriated: `${cost.appropriated}${unit}` })]),
  ];
  return joined(parts, locale) || "—";
}

function joined(parts: readonly string[], locale: Locale): string {
  return parts.join(locale === "zh" ? "；" : "; ");
}
