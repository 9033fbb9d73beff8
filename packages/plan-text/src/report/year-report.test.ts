import type { Review } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { readPlanDocx } from "../docx/read-plan-docx.ts";
import { writeYearReportDocx, writeYearReportMarkdown, writeYearReportText } from "./write-year-report.ts";

const why = { findings: [], waived: 0, needs: [] };
const review: Review = {
  format: "houqin/review@1",
  site: "s",
  plan: {
    id: "p",
    title: "2026年后勤工作计划",
    period: "2026",
    goals: [
      { id: "safe", text: "守住安全" },
      { id: "fires", text: "不发生火灾", parent: "safe", owner: "guard" },
      { id: "liked", text: "满意率不低于九成", parent: "safe" },
    ],
    tasks: [
      { id: "box", text: "每周开意见箱。", budget: "office" },
      { id: "drill", text: "每学期演练一次" },
      { id: "care", text: "爱护公物" },
    ],
    posts: [{ id: "guard", name: "保安" }],
    budget: { lines: [{ id: "office", name: "办公费", unit: "CNY", amount: 1000 }] },
  },
  asOf: "2027-01-01T00:00",
  period: { from: "2026-01-01", to: "2026-12-31" },
  goals: [
    { goal: "safe", outcome: "missed", result: { goal: "safe", verdict: "fail", attained: "1/2" }, why, unmetFor: 1 },
    {
      goal: "fires",
      outcome: "met",
      result: { goal: "fires", verdict: "pass", value: 0, atMost: 0, attained: "1" },
      why,
      unmetFor: 0,
    },
    {
      goal: "liked",
      outcome: "missed",
      result: { goal: "liked", verdict: "fail", value: 0.85, atLeast: 0.9, baseline: 0.8, attained: "0" },
      why: { ...why, findings: ["f1"], needs: [{ what: "entry", kind: "x/survey" }] },
      unmetFor: 2,
    },
  ],
  tasks: [
    {
      task: "box",
      outcome: "partly",
      result: {
        task: "box",
        rules: ["r"],
        verdict: "fail",
        progress: { of: 52, out: 50, value: 0.961538 },
        overdue: { count: 1, since: "2026-12-25", which: ["a"] },
      },
      why: { ...why, findings: ["f2", "f3", "f4"], excuses: [{ entry: "e", count: 1, reason: "放假" }], waived: 1 },
      cost: { line: "office", unit: "CNY", appropriated: 1000, committed: 0, spent: 856.5 },
    },
    {
      task: "drill",
      outcome: "done",
      result: { task: "drill", rules: ["r"], verdict: "pass", progress: { of: 2, out: 2, value: 1 } },
      why,
    },
    { task: "care", outcome: "words", result: { task: "care", rules: [] }, why },
  ],
};
const findings: Readonly<Record<string, string>> = { f1: "85%，不应低于 90%", f2: "3月6日 漏办", f3: "4月3日 漏办" };
const options = { sayFinding: (id: string) => findings[id], site: { name: "青禾小学" }, issuedOn: "2027-01-08" };

describe("a year report", () => {
  it("says what was promised, what came of it, why, and what it cost", () => {
    expect(writeYearReportText(review, options)).toBe(`2026年后勤工作总结

（2026年1月1日至12月31日，截至12月31日）

　　一、总体情况
　　计划提出目标 2 项：达标 1 项，未达标 1 项。
　　安排任务 3 项：全部落实 1 项，部分落实 1 项，只有文字、无法计量 1 项。

　　二、目标完成情况
| 目标 | 责任岗位 | 目标值 | 完成值 | 结果 | 完成度 |
| 守住安全 | | — | — | 未达标 | 50.0% |
| 不发生火灾 | 保安 | 不超过 0 | 0 | 达标 | 100.0% |
| 满意率不低于九成 | | 不低于 0.9，基期 0.8 | 0.85 | 未达标 | 0.0% |

　　三、任务落实情况
　　（一）全部落实（1 项）
　　1.每学期演练一次（2 次，办到 2 次）
　　（二）部分落实（1 项）
　　1.每周开意见箱。（52 次，办到 50 次）
　　（三）只有文字、无法计量（1 项）
　　1.爱护公物

　　四、存在的问题和原因
　　1.满意率不低于九成：已连续 2 期没有达标；发现问题 1 项：85%，不应低于 90%；资料不足，还缺“x/survey”。
　　2.每周开意见箱：还有 1 次逾期未办；发现问题 3 项，如：3月6日 漏办；4月3日 漏办；免办 1 次（放假）；豁免 1 项。

　　五、经费使用情况
| 科目 | 预算 | 已占用 | 支出 | 执行率 |
| 办公费 | 1,000.00 元 | 0.00 元 | 856.50 元 | 85.6% |

　　六、需要继续的工作
　　1.满意率不低于九成
　　2.每周开意见箱。

　　青禾小学
　　2027年1月8日
`);
  });

  it("says the same in English, and in a Word document", () => {
    const english = writeYearReportMarkdown(review, { ...options, locale: "en" });
    expect(english).toContain("## I. On the whole\n\nThe plan set 2 goals: met 1, missed 1.");
    expect(english).toContain(
      "2. 每周开意见箱: 1 overdue; findings: 3, such as: 3月6日 漏办; 4月3日 漏办; excused: 1 (放假); waived: 1.",
    );
    const { outline } = readPlanDocx(writeYearReportDocx(review, options));
    expect(outline?.map(({ label, title }) => `${label}${title}`).slice(0, 3)).toEqual([
      "一、总体情况",
      "二、目标完成情况",
      "三、任务落实情况",
    ]);
  });

  it("of a plan that went well says so", () => {
    const good = { ...review, goals: review.goals.slice(1, 2), tasks: review.tasks.slice(1, 2) };
    const text = writeYearReportText(good, { locale: "zh" });
    expect(text).toContain("没有未达标的目标和未完成的任务。");
    expect(text).not.toContain("经费");
  });
});
