import { type Evaluation, type Plan, sayShare, type Task } from "@houqin/core";
import type { Block } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { titleOf } from "../say.ts";
import { phrase } from "../words/phrase.ts";

const heading = phrase({ zh: "措施落实情况", en: "Measures of the plan" });
const taskTitle = phrase({ zh: "措施", en: "Measure" });
const ownerTitle = phrase({ zh: "责任岗位", en: "Owner" });
const passTitle = phrase({ zh: "合格", en: "Passed" });
const failTitle = phrase({ zh: "不合格", en: "Failed" });
const openTitle = phrase({ zh: "未到期", en: "Not due" });
const unknownTitle = phrase({ zh: "资料不足", en: "Not known" });
const rateTitle = phrase({ zh: "合格率", en: "Compliance" });
const doneTitle = phrase({ zh: "进度", en: "Progress" });
const overdueTitle = phrase({ zh: "逾期未办", en: "Overdue" });
const overdueSince = phrase({ zh: "{count}（自 {since} 起）", en: "{count} (since {since})" });
const narrative = phrase({
  zh: "另有 {count} 条措施只有文字，没有可检查的要求：{tasks}",
  en: "{count} measures are words only, with nothing to check: {tasks}",
});

/** Tells how far each measure of the plan is carried out. */
export function tasks({ rules, tasks: results = [] }: Evaluation, plan: Plan | undefined, reader: Reader): Block[] {
  const { locale, names } = reader;
  const all = plan?.tasks ?? [];
  if (all.length === 0) return [];
  const judged = all.filter((task) => ruleIdOf(task) !== undefined);
  const words = all.filter((task) => ruleIdOf(task) === undefined);
  const rows = judged.map((task) => {
    const rule = ruleIdOf(task) ?? "";
    const result = rules.find((each) => each.rule === rule);
    const { progress, overdue } = results.find((each) => each.task === task.id) ?? {};
    const counted = (verdict: "pass" | "fail" | "pending" | "unknown") => String(result?.tally[verdict] ?? "—");
    return [
      task.text ?? titleOf(rule, reader),
      task.owner === undefined ? "—" : names.of(task.owner),
      counted("pass"),
      counted("fail"),
      counted("pending"),
      counted("unknown"),
      sayShare(result?.compliance),
      sayShare(progress),
      overdue ? overdueSince(locale, { count: overdue.count, since: reader.times.end(overdue.since) }) : "—",
    ];
  });
  const numbers = [passTitle, failTitle, openTitle, unknownTitle, rateTitle, doneTitle, overdueTitle];
  return [
    { heading: heading(locale), level: 2 },
    ...(rows.length === 0
      ? []
      : [
          {
            columns: [
              { title: taskTitle(locale) },
              { title: ownerTitle(locale) },
              ...numbers.map((title) => ({ title: title(locale), align: "right" as const })),
            ],
            rows,
          },
        ]),
    ...(words.length === 0
      ? []
      : [{ lines: [narrative(locale, { count: words.length, tasks: words.map(({ text, id }) => text ?? id) })] }]),
  ];
}

/** The rule that judges a task: an adopted rule, its own instance of one, or its own requirement. */
function ruleIdOf(task: Task): string | undefined {
  if ("requirement" in task) return `plan#${task.id}`;
  if (!("rule" in task)) return undefined;
  return task.options === undefined ? task.rule : `${task.rule}#${task.id}`;
}
