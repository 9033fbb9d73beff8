import {
  type BudgetLineState,
  type BudgetState,
  type Evaluation,
  formatAmount,
  type Locale,
  sayShare,
} from "@houqin/core";
import type { Block } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { sayBudgetProblem } from "../words/budget-problem-words.ts";
import { phrase } from "../words/phrase.ts";
import { sayUnit } from "../words/say-unit.ts";
import { groupBy } from "./finding-groups.ts";

const heading = phrase({ zh: "预算执行情况", en: "Budget" });
const lineTitle = phrase({ zh: "科目", en: "Line" });
const unitTitle = phrase({ zh: "单位", en: "Unit" });
const givenTitle = phrase({ zh: "预算数", en: "Appropriated" });
const availableTitle = phrase({ zh: "可用数", en: "Available" });
const committedTitle = phrase({ zh: "占用数", en: "Committed" });
const spentTitle = phrase({ zh: "支出数", en: "Spent" });
const receivedTitle = phrase({ zh: "收入数", en: "Received" });
const shareTitle = phrase({ zh: "执行率", en: "Spent %" });
const forecastTitle = phrase({ zh: "预计全期（按天数）", en: "Forecast (by days)" });
const figureTitles = [givenTitle, availableTitle, committedTitle, spentTitle, shareTitle, forecastTitle];
const open = phrase({
  zh: "尚未结清的占用 {committed} 笔，等待办理的申请 {requested} 笔",
  en: "Open commitments {committed}, requests that wait {requested}",
});

/** Tells where the budget stands: each line with everything below it, what is open, what is wrong. */
export function budget({ budget: state }: Evaluation, { locale }: Pick<Reader, "locale">): Block[] {
  if (!state) return [];
  const names = new Map(state.lines.map(({ line, name }) => [line, name]));
  const said = {
    line: (id: string) => names.get(id) ?? id,
    amount: (minor: number, unit: string) => `${figure(minor, unit)} ${sayUnit(unit, locale)}`,
  };
  // Most budgets only spend: the column stands where something came in.
  const earns = state.lines.some(({ tree }) => tree.received !== 0);
  const counted = (stage: string) => state.open.filter((each) => each.stage === stage).length;
  const problems = state.problems.map((problem) => ({ text: sayBudgetProblem(problem, said, locale) }));
  return [
    { heading: heading(locale), level: 2 },
    {
      columns: [
        { title: lineTitle(locale) },
        { title: unitTitle(locale) },
        ...figureTitles.map((title) => ({ title: title(locale), align: "right" }) as const),
        ...(earns ? [{ title: receivedTitle(locale), align: "right" } as const] : []),
      ],
      rows: asTree(state).map(({ row, depth }) => [
        ...rowOf(row, depth, locale),
        ...(earns ? [row.tree.received === 0 ? "—" : figure(row.tree.received, row.unit)] : []),
      ]),
    },
    ...(state.open.length === 0
      ? []
      : [{ lines: [open(locale, { committed: counted("committed"), requested: counted("requested") })] }]),
    ...(problems.length === 0 ? [] : [{ items: problems }]),
  ];
}

function rowOf(line: BudgetLineState, depth: number, locale: Locale): string[] {
  const { unit, digits, tree, forecasts, name } = line;
  const straight = forecasts.find(({ method }) => method === "straightLine");
  // Indented by the blank of Chinese texts, which layouts keep.
  const indent = "　".repeat(depth);
  return [
    `${indent}${name}`,
    sayUnit(unit, locale),
    ...[tree.appropriated, tree.available, tree.committed, tree.spent].map((minor) => figure(minor, unit)),
    sayShare({ of: tree.appropriated, out: tree.spent }),
    straight ? figure(rounded(straight.spent, digits), unit) : "—",
  ];
}

interface TreeRow {
  readonly row: BudgetLineState;
  readonly depth: number;
}

/** Lines below the one that they belong to; those whose parent is no line stand on their own, and those that go in a circle come last. */
function asTree({ lines }: BudgetState): readonly TreeRow[] {
  const defined = new Set(lines.flatMap((each) => (each.defined ? [each.line] : [])));
  const isTop = ({ parent, line }: BudgetLineState) => parent === undefined || parent === line || !defined.has(parent);
  const parts = groupBy(
    lines.filter((row) => !isTop(row)),
    ({ parent = "" }) => parent,
  );
  const below = (row: BudgetLineState, depth: number): readonly TreeRow[] => [
    { row, depth },
    ...(row.defined ? (parts.get(row.line) ?? []) : []).flatMap((each) => below(each, depth + 1)),
  ];
  const tree = lines.filter(isTop).flatMap((row) => below(row, 0));
  const told = new Set(tree.map(({ row }) => row));
  return [...tree, ...lines.filter((row) => !told.has(row)).map((row) => ({ row, depth: 0 }))];
}

function figure(minor: number, unit: string): string {
  return formatAmount({ unit, minor }, "zh").split(" ")[0] ?? "";
}

/** A forecast is no measurement: two decimals are enough. */
function rounded(minor: number, digits: number): number {
  const step = 10 ** Math.max(0, digits - 2);
  return Math.round(minor / step) * step;
}
