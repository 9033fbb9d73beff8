import { addMonths } from "../time/civil.ts";
import type { Span } from "../time/period-span.ts";
import { addSums, noSums, type Sums, sumsOf } from "./balance.ts";
import type { Line } from "./line-of.ts";
import { above } from "./line-tree.ts";
import { addCourse, type Course, courseOf, monthsOf, noCourse, weightsOf } from "./months.ts";
import type { Posting } from "./posting-of.ts";

/** Figures of a line: its balance, its months, and what was spent through the day of reading and a year before. */
export interface Figures {
  readonly sums: Sums;
  readonly course: Course;
  readonly spending: Spending;
}

/** Spent through the day of reading, of it without a commitment; spent in the same period a year ago, and through the same day of it. */
export type Spending = Record<"toDate" | "direct" | "lastYear" | "lastYearToDate", bigint>;

/** One line in one unit: its own figures, and those with everything below it. */
export interface Account {
  readonly line: Line;
  readonly unit: string;
  readonly period: Span;
  readonly postings: readonly Posting[];
  readonly own: Figures;
  readonly tree: Figures;
}

/** Sorts postings by line and unit, in order of both, and adds every line to those above it that are in its unit and for its period. */
export function accountsOf(
  postings: readonly Posting[],
  lines: ReadonlyMap<string, Line>,
  evaluated: Span,
  through: number,
): readonly Account[] {
  const found = new Map<string, { readonly line: string; readonly unit: string; readonly all: Posting[] }>();
  const at = (line: string, unit: string) => {
    const place = JSON.stringify([line, unit]);
    const known = found.get(place) ?? { line, unit, all: [] };
    found.set(place, known);
    return known.all;
  };
  for (const { id, unit } of lines.values()) at(id, unit);
  for (const posting of postings) at(posting.line, posting.unit).push(posting);
  const accounts = new Map<string, Account>();
  for (const place of [...found.keys()].sort()) {
    const { line: id, unit, all } = found.get(place) ?? { line: "", unit: "", all: [] };
    const line = lines.get(id) ?? undefinedLine(id, unit);
    accounts.set(place, accountOf(line, unit, all, line.period ?? evaluated, through));
  }
  for (const { line, unit, period, own } of accounts.values()) {
    for (const { id } of unit === line.unit ? above(lines, line.id) : []) {
      const higher = accounts.get(JSON.stringify([id, unit]));
      if (higher && higher.period.from === period.from && higher.period.to === period.to) addFigures(higher.tree, own);
    }
  }
  return [...accounts.values()];
}

function accountOf(line: Line, unit: string, all: readonly Posting[], period: Span, through: number): Account {
  const postings = all.filter(({ day }) => period.from <= day && day <= period.to);
  const months = monthsOf(period);
  const own = {
    sums: sumsOf(postings),
    course: courseOf(postings, months, weightsOf(months, line)),
    spending: spendingOf(all, period, through),
  };
  const tree = {
    sums: noSums(),
    course: noCourse(months),
    spending: { toDate: 0n, direct: 0n, lastYear: 0n, lastYearToDate: 0n },
  };
  addFigures(tree, own);
  return { line, unit, period, postings, own, tree };
}

function spendingOf(all: readonly Posting[], { from, to }: Span, through: number): Spending {
  const spent = (first: number, last: number) =>
    all.filter(({ stage, day }) => stage === "spent" && first <= day && day <= last);
  const sum = (postings: readonly Posting[]) => postings.reduce((total, { amount }) => total + amount, 0n);
  const now = spent(from, Math.min(to, through));
  const [lastFrom, lastTo] = [addMonths(from, -12), addMonths(to + 1, -12) - 1];
  return {
    toDate: sum(now),
    direct: sum(now.filter(({ chain, source }) => chain === source)),
    lastYear: sum(spent(lastFrom, lastTo)),
    lastYearToDate: sum(spent(lastFrom, Math.min(lastTo, addMonths(through, -12)))),
  };
}

function addFigures(to: Figures, { sums, course, spending }: Figures): void {
  addSums(to.sums, sums);
  addCourse(to.course, course);
  for (const name of ["toDate", "direct", "lastYear", "lastYearToDate"] as const) to.spending[name] += spending[name];
}

/** Stands in for a line that documents name and no entry defines: it is told, and controls nothing. */
function undefinedLine(id: string, unit: string): Line {
  const ignored = { request: "ignore", commitment: "ignore", expense: "ignore" } as const;
  return { id, defined: false, name: id, unit, control: ignored, monthlyControl: ignored, reserve: false };
}
