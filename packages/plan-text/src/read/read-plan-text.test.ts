import { readdirSync, readFileSync } from "node:fs";
import { HouqinError } from "@houqin/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlanDocx } from "../docx/read-plan-docx.ts";
import { lintPlan } from "../lint/lint-plan.ts";
import { PlanReading } from "../model/reading.ts";
import { writePlanDocx, writePlanMarkdown, writePlanText } from "../write/write-plan.ts";
import { readPlanText } from "./read-plan-text.ts";

const corpus = new URL("../../corpus/", import.meta.url);
const texts = ["seen", "held-out"].flatMap((set) =>
  readdirSync(new URL(`${set}/`, corpus))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => [`${set}/${name}`, readFileSync(new URL(`${set}/${name}`, corpus), "utf8")] as const),
);

/** All that a reading quotes. */
function quotes({ plans }: PlanReading): readonly { readonly quote: string; readonly start: number }[] {
  return plans.flatMap((plan) => [
    ...[plan.title, plan.periodAt].flatMap((place) => (place === undefined ? [] : [place])),
    ...plan.outline.map(({ label, title, start }) => ({ quote: label === "" ? title : label, start })),
    ...[...plan.goals, ...plan.tasks, ...plan.cadences, ...plan.deadlines, ...plan.targets],
    ...[...plan.amounts, ...plan.owners, ...plan.laws, ...plan.topicsAt, ...plan.diagnostics],
  ]);
}

function misplaced(reading: PlanReading): readonly unknown[] {
  return [...quotes(reading), ...lintPlan(reading)].filter(
    ({ quote, start }) => quote === "" || reading.text.slice(start, start + quote.length) !== quote,
  );
}

/** Words of plans, thrown together at random, with the marks that part them. */
const words = fc.constantFrom(
  ..."每 周 月 日 季 年 1 2 3 、 ， 。 ； ： （ ） 一 二 三 第 ① \n | # - % 万元 不 低于 达到 率 底 前 由 负责 主任 员 次 每次 后 至 旬 期 初 末 零 事故 ≥ 《 》 法 定期 及时 章 篇".split(
    " ",
  ),
  " ",
  "　",
  "\t",
  "２",
  "滿",
  "𠮷",
);
const plans = fc.array(words, { maxLength: 120 }).map((parts) => parts.join(""));

describe("a reading", () => {
  it.each(texts)("of %s quotes what stands there and keeps to its schema", (_, text) => {
    const reading = readPlanText(text);
    expect(PlanReading.parse(reading)).toEqual(reading);
    expect(misplaced(reading)).toEqual([]);
  });

  it("of anything at all quotes what stands there, and never throws", () => {
    const anything = fc.oneof(plans, fc.string({ unit: "binary", maxLength: 300 }));
    fc.assert(
      fc.property(anything, (text) => {
        const reading = readPlanText(text);
        expect(PlanReading.safeParse(reading).success).toBe(true);
        expect(misplaced(reading)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it.each(["#", "# ", "一、", "【】", "|", "||||", "- ", "：", "篇一"])("of %s alone is empty, not wrong", (text) => {
    expect(misplaced(readPlanText(text))).toEqual([]);
  });

  it("keeps the columns of a table with empty cells between its tabs", () => {
    const { amounts, deadlines } = readPlanText(
      "某院2026年后勤计划\n序号\t内容\t责任班组\t完成时限\t经费（万元）\n1\t测温\t配电班\t\t1.2\n2\t自测\t\t6月底前\t11\n3\t试机\t电工班\t\t",
    );
    expect(amounts?.map(({ value }) => value)).toEqual([12_000, 110_000]);
    expect(deadlines?.map(({ date }) => date)).toEqual(["2026-06-30"]);
  });

  it("of the same text is the same", () => {
    fc.assert(
      fc.property(plans, (text) => {
        expect(readPlanText(text)).toEqual(readPlanText(text));
      }),
      { numRuns: 50 },
    );
  });

  it("finds twice as much in a text twice as long, in quotes that stay short", () => {
    const unit = "每月检查一次，满意率达到95%以上、预算5万元、3月底前由后勤主任负责";
    const size = (times: number) => quotes(readPlanText(unit.repeat(times)));
    const [once, twice] = [size(400), size(800)];
    expect(once.length).toBeGreaterThan(1000);
    expect(Math.abs(twice.length / once.length - 2)).toBeLessThan(0.05);
    expect(Math.max(...twice.map(({ quote }) => quote.length))).toBeLessThan(1300);
  });

  it.each([
    "每",
    "1",
    "、",
    "（",
    "一、",
    "|",
    "每月",
    "1.1.",
    "不低于",
    "（一）",
    "3月",
    "由主任",
    " ",
    "a",
    "#",
    "率",
    "元",
    "-",
    "一是",
  ])("of %s repeated without end comes back", (unit) => {
    const text = unit.repeat(Math.floor(60_000 / unit.length));
    expect(misplaced(readPlanText(text))).toEqual([]);
  });

  it("refuses a line that no plan can have", () => {
    const read = () => readPlanText("每".repeat(10_000_000));
    expect(read).toThrow(HouqinError);
    expect(() => readPlanText("每".repeat(2_000_001))).toThrow("text-too-large");
  });

  it("takes every row of a table for a duty, whatever its number, with or without a head", () => {
    const rows = ["1 | 每月检查灭火器 | 保安", "2 | 6月底前清洗水箱 | 水电工", "10 | 每学期演练一次 | 总务处"];
    const dutiesIn = (head: string) => {
      const text = `2026年后勤计划\n一、措施\n${[head, ...rows.map((row) => `| ${row} |`)].join("\n")}`;
      return readPlanText(text).tasks?.map(({ quote }) => quote);
    };
    const wanted = rows.map((row) => row.replace(/^\d+ \| /, ""));
    expect([dutiesIn("| 序号 | 工作事项 | 责任人 |"), dutiesIn("")]).toEqual([wanted, wanted]);
  });

  it("takes a duty that a table says again for the same one, with what the table adds", () => {
    const rows = ["| 工作任务 | 责任人 | 时间 |", "| 清洗水箱 | 张三 | 6月底 |", "| 清洗水箱 | 李四 | 12月底 |"];
    const { tasks, owners } = readPlanText(`2026年后勤计划\n一、措施\n1、清洗水箱。\n二、分工\n${rows.join("\n")}`);
    expect(tasks?.map((task) => [task.quote, task.owners.map((at) => owners?.[at]?.role)])).toEqual([
      ["清洗水箱。", ["张三"]],
      ["清洗水箱 | 李四 | 12月底", ["李四"]],
    ]);
  });

  const written = {
    id: "p",
    title: "2026年后勤工作计划",
    period: "2026",
    goals: [{ id: "liked", text: "食堂满意率不低于九成", owner: "总务主任" }],
    tasks: [..."甲乙丙丁戊己庚辛壬癸子丑"].map((room, at) => ({
      id: `room-${at}`,
      text: `${room}号楼每周检查一次。`,
      owner: "宿管员",
      budget: "office",
    })),
    budget: { lines: [{ id: "office", name: "办公费", unit: "CNY", amount: 1200 }] },
  };
  const bare = { carry: false, site: { name: "青禾小学" }, issuedOn: "2026-02-27" };
  it.each([
    ["text", readPlanText(writePlanText(written, bare))],
    ["markdown", readPlanText(writePlanMarkdown(written, bare))],
    ["docx", readPlanDocx(writePlanDocx(written, bare))],
  ])(
    "of a plan written as %s finds each goal and task once, and nothing in its annexes and signature",
    (_, reading) => {
      const [part] = reading.plans;
      expect(part?.goals.map(({ quote }) => quote)).toEqual(["食堂满意率不低于九成（责任岗位：总务主任）"]);
      expect(part?.tasks.map(({ quote }) => quote)).toEqual([
        ...written.tasks.map(({ text }) => `${text}（责任岗位：宿管员）`),
        "各项任务的责任岗位、要求和台账见附件《责任分工表》。",
        "本计划安排1,200.00 元，按科目使用，见附件《经费预算表》。",
      ]);
      expect(part?.tasks.slice(0, 12).every(({ owners, cadences }) => owners.length + cadences.length === 2)).toBe(
        true,
      );
    },
  );

  it("invents no date, owner or figure", () => {
    const { cadences, deadlines, targets, amounts, owners } = readPlanText("一、思路\n做好服务，改进工作，提高水平。");
    expect([cadences, deadlines, targets, amounts, owners]).toEqual([[], [], [], [], []]);
  });

  it("takes what a review tells for no promise, and the year of the plan behind it", () => {
    const { period, targets, deadlines, cadences } = readPlanText(
      "东河物业2025年工作总结及2026年工作计划\n一、2025年工作完成情况\n1、满意度达到92%，3月底前完成屋面维修。\n2、每月巡查设备。\n二、2026年工作计划\n1、每周巡查设备，满意度达到95%。",
    );
    expect(period).toBe("2026");
    expect([targets?.map(({ value }) => value), deadlines?.length, cadences?.map(({ cadence }) => cadence)]).toEqual([
      [95],
      0,
      ["weekly"],
    ]);
  });

  it("counts the sums of a table in what the words above it say", () => {
    const table = "| 科目 | 去年实际 | 今年预算 |\n|---|---|---|\n| 电费 | 80 | 75.5 |";
    const { amounts } = readPlanText(
      `甲厂2026年后勤计划\n一、费用（单位：万元）\n${table}\n二、其他\n| 事项 | 预算 |\n|---|---|\n| 灯 | 3 |`,
    );
    expect(amounts?.map(({ value }) => value)).toEqual([755000]);
  });
});
