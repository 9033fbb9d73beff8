import { createEngine, type EntryIn } from "@houqin/core";
import { expect, test } from "vitest";
import { textReport } from "../report.ts";
import { sayBudgetProblem } from "../words/budget-problem-words.ts";

const engine = createEngine({ packs: [] });
const site = engine.readSite({ id: "s", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
const entries: readonly EntryIn<readonly []>[] = [
  {
    id: "l1",
    kind: "budget/line",
    at: "2026-01-01",
    subject: "logistics",
    data: { name: "后勤", control: { commitment: "ignore", expense: "ignore" } },
  },
  { id: "l2", kind: "budget/line", at: "2026-01-01", subject: "food", data: { name: "食材", parent: "logistics" } },
  { id: "l3", kind: "budget/line", at: "2026-01-01", subject: "kwh", data: { name: "用电指标", unit: "kWh" } },
  { id: "a1", kind: "budget/appropriation", at: "2026-01-01", data: { line: "food", amount: 12000 } },
  { id: "a2", kind: "budget/appropriation", at: "2026-01-01", data: { line: "kwh", amount: 900.5, unit: "kWh" } },
  { id: "c1", kind: "budget/commitment", at: "2026-02-01", data: { line: "food", amount: 3000 } },
  { id: "e1", kind: "budget/expense", at: "2026-03-01", data: { line: "food", amount: 1250.5, commitment: "c1" } },
  { id: "e2", kind: "budget/expense", at: "2026-03-02", data: { line: "kwh", amount: 1000, unit: "kWh" } },
  { id: "e3", kind: "budget/expense", at: "2026-03-02", data: { line: "food", amount: 10, commitment: "c11" } },
];
const period = { from: "2026-01-01", to: "2026-12-31" };
const evaluation = engine.evaluate({ site, entries, asOf: "2026-07-02", period });
const section = (locale: "zh" | "en") => {
  const lines = textReport(evaluation, { catalogue: engine.catalogue(), site, locale }).split("\n");
  const first = lines.findIndex((line) => line === (locale === "zh" ? "预算执行情况" : "Budget"));
  return lines.slice(first, first + 16).map((line) => line.replace(/ +/g, " "));
};

test("the report tells where each line stands, with what is below it, in both languages", () => {
  const zh = section("zh").join("\n");
  expect(zh).toContain("后勤 元 12,000.00 9,000.00 1,739.50 1,260.50 10.5% 2,514.11");
  expect(zh).toContain("　食材 元 12,000.00 9,000.00 1,739.50 1,260.50 10.5% 2,514.11");
  expect(zh).toContain("用电指标 千瓦时 900.5 -99.5 0 1,000 111.0%");
  expect(section("en").join("\n")).toContain("用电指标 kWh 900.5 -99.5 0 1,000 111.0%");
});

test("what came in has a column of its own, where anything did", () => {
  expect(section("zh").join("\n")).not.toContain("收入数");
  const fees: EntryIn<readonly []> = {
    ...{ id: "m1", kind: "budget/receipt", at: "2026-03-05" },
    data: { line: "food", amount: 8400, fund: "meal-fee" },
  };
  const earning = engine.evaluate({ site, entries: [...entries, fees], asOf: "2026-07-02", period });
  const text = textReport(earning, { catalogue: engine.catalogue(), site, locale: "zh" }).replace(/ +/g, " ");
  expect(text).toContain("科目 单位 预算数 可用数 占用数 支出数 执行率 预计全期（按天数） 收入数");
  expect(text).toContain("　食材 元 12,000.00 9,000.00 1,739.50 1,260.50 10.5% 2,514.11 8,400.00");
  expect(text).toMatch(/用电指标 千瓦时 900.5 -99.5 0 1,000 111.0% .* —/);
});

test("what is wrong is said in words, with names and units", () => {
  expect(section("zh").join("\n")).toContain("“用电指标”超出预算 99.5 千瓦时");
  expect(section("zh").join("\n")).toContain("e3 冲的占用单 c11 不存在（是否想写 c1？）");
  expect(section("en").join("\n")).toContain("e3 names the commitment c11, which does not exist (did you mean c1?)");
});

test("what was probably meant is told to the letter", () => {
  const problem = { code: "unknownCommitment", entry: "e1", names: "c", didYouMean: "c$&{name}" } as const;
  const said = { line: (id: string) => id, amount: String };
  expect(sayBudgetProblem(problem, said, "en")).toContain("(did you mean c$&{name}?)");
});

test("units are called as in the sentences of rules", () => {
  const lines: readonly EntryIn<readonly []>[] = ["kg", "pieces", "m3", "L"].map((unit) => ({
    ...{ id: unit, kind: "budget/line", at: "2026-01-01", subject: unit },
    data: { name: unit, unit },
  }));
  const state = engine.evaluate({ site, entries: lines, asOf: "2026-07-02", period });
  const told = (locale: "zh" | "en") =>
    textReport(state, { catalogue: engine.catalogue(), site, locale }).replace(/ +/g, " ");
  for (const row of ["kg 公斤 0", "pieces 件 0", "m3 立方米 0", "L 升 0"]) expect(told("zh")).toContain(row);
  for (const row of ["kg kg 0", "pieces pieces 0", "m3 m³ 0"]) expect(told("en")).toContain(row);
});

test("a site without a budget reads nothing of one", () => {
  const bare = engine.evaluate({ site, entries: [], asOf: "2026-07-02", period });
  expect(textReport(bare, { catalogue: engine.catalogue(), site, locale: "zh" })).not.toContain("预算");
});

/** The lines of a budget's table by what stands in their first column, blanks included. */
const namesOf = (...budget: readonly EntryIn<readonly []>[]) => {
  const text = textReport(engine.evaluate({ site, entries: budget, asOf: "2026-07-02", period }), {
    catalogue: engine.catalogue(),
    site,
    locale: "en",
  });
  const lines = text.split("\n");
  const rows = lines.slice(lines.findIndex((line) => line.startsWith("Line ")) + 2);
  return rows.slice(0, rows.indexOf("")).map((row) => row.split(/(?<=\S) /)[0]);
};
const line = (id: string, parent?: string): EntryIn<readonly []> => ({
  ...{ id, kind: "budget/line", at: "2026-01-01", subject: id },
  data: parent === undefined ? { name: id } : { name: id, parent },
});

test("a line whose parent only documents name stands on its own", () => {
  const paid: EntryIn<readonly []> = {
    ...{ id: "e9", kind: "budget/expense", at: "2026-03-01" },
    data: { line: "nowhere", amount: 5 },
  };
  expect(namesOf(line("child", "nowhere"), line("grandchild", "child"), paid)).toEqual([
    "child",
    "　grandchild",
    "nowhere",
  ]);
});

test("lines whose parents go in a circle stand on their own, after the others", () => {
  expect(namesOf(line("a", "b"), line("b", "a"), line("below", "a"), line("own", "own"), line("z"))).toEqual([
    "own",
    "z",
    "a",
    "b",
    "below",
  ]);
});

test("no line is too deep to be told", () => {
  const deep = Array.from({ length: 12 }, (_, index) =>
    line(`l${index + 10}`, index === 0 ? undefined : `l${index + 9}`),
  );
  expect(namesOf(...deep)).toEqual(deep.map((_, index) => `${"　".repeat(index)}l${index + 10}`));
});
