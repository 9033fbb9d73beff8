import type { BudgetLineState, BudgetProblem, BudgetState } from "../model/budget-state.ts";
import type { Entry } from "../model/entry.ts";
import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import { digitsOf } from "../model/unit-digits.ts";
import { formatDay, parseDay } from "../time/civil.ts";
import { plainCalendar, type SiteCalendar, siteCalendar } from "../time/site-calendar.ts";
import { type Account, accountsOf } from "./account.ts";
import { carriedTooMuch, leftOut, outside, unknownLines, unknownPeriods } from "./account-problems.ts";
import { addSums, balanced, balanceOf, noSums, originsOf, tooLarge } from "./balance.ts";
import { chainsOf } from "./chains.ts";
import { documentsOf } from "./document.ts";
import { documentProblems } from "./document-problems.ts";
import { forecastsOf } from "./forecast.ts";
import { linesOf } from "./line-of.ts";
import { treeProblems } from "./line-tree.ts";
import { monthsOf, varianceByMonth, varianceToDate } from "./months.ts";
import { postingsIn } from "./posting-of.ts";
import { amongDocuments } from "./surroundings.ts";

/** Which days a budget is read for (both included), and through which of them it has been lived. */
export interface BudgetDays {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  /** Reads the periods of lines and what entries cover; without one, terms are not known. */
  readonly calendar?: SiteCalendar;
}

/**
 * Reads where a budget stands from its entries as they are now: lines, documents, and the postings that documents yield, as a ledger holds them; a
 * document that comes without its postings yields them here. Every figure is the sum of its own postings, in smallest parts of the line's unit. A document in another unit than its line's stands on a row of its own; one
 * whose postings do not balance is told and not counted. Throws a HouqinError for a day that does not exist,
 * and for a document that is not in order.
 *
 * @example
 * const entries = [
 *   { id: "l", kind: "budget/line", at: "2026-01-01", subject: "food", data: { name: "食材", unit: "CNY" } },
 *   { id: "a", kind: "budget/appropriation", at: "2026-01-01", data: { line: "food", amount: 1000, unit: "CNY" } },
 *   { id: "c", kind: "budget/commitment", at: "2026-02-01", data: { line: "food", amount: 300, unit: "CNY" } },
 * ];
 * const state = budgetOf(entries, { from: "2026-01-01", to: "2026-12-31", asOf: "2026-02-10" });
 * state.lines.map(({ appropriated, available, committed, spent }) => [appropriated, available, committed, spent]);
 * //=> [[100000, 70000, 30000, 0]]
 */
export function budgetOf(entries: readonly Entry[], days: BudgetDays): BudgetState {
  const { calendar = siteCalendar(undefined, plainCalendar) } = days;
  const period = { from: dayNamed("from", days.from), to: dayNamed("to", days.to) };
  const through = dayNamed("asOf", days.asOf);
  const lines = linesOf(entries, calendar);
  const documents = documentsOf(entries);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const { counted, left } = balanced(postingsIn(entries, calendar));
  const accounts = accountsOf(counted, lines, period, through);
  const chains = chainsOf(
    accounts.flatMap(({ postings }) => postings),
    byId,
  );
  const around = amongDocuments(lines, byId);
  const problems = [
    ...treeProblems(lines),
    ...unknownLines(counted, lines),
    ...unknownPeriods(lines),
    ...outside(counted, lines),
    ...leftOut(left),
    ...documents.flatMap((document) => documentProblems(document, around)),
    ...chains.problems,
    ...carriedTooMuch(documents, counted),
    ...accounts.flatMap(overdrawn),
  ];
  return frozen({
    period: { from: formatDay(period.from), to: formatDay(period.to) },
    through: formatDay(through),
    lines: accounts.map((account) => lineState(account, through)),
    totals: totalsOf(accounts),
    open: [...chains.open],
    problems: problems
      .map((problem) => ({ problem, text: JSON.stringify(problem) }))
      .sort(byText)
      .map(({ problem }) => problem),
  });
}

function lineState({ line, unit, period, postings, own, tree }: Account, through: number): BudgetLineState {
  const months = monthsOf(period);
  const { id, name, parent, control, monthlyControl, reserve, earmark } = line;
  const { toDate, direct, lastYear, lastYearToDate } = tree.spending;
  return {
    line: id,
    name,
    ...(parent === undefined ? {} : { parent }),
    defined: line.defined && unit === line.unit,
    unit,
    digits: digitsOf(unit),
    period: { from: formatDay(period.from), to: formatDay(period.to) },
    ...balanceOf(own.sums),
    origins: originsOf(postings),
    tree: balanceOf(tree.sums),
    months: varianceByMonth(months, tree.course),
    toDate: varianceToDate(months, tree.course, toDate, Math.min(through, period.to)),
    forecasts: [
      ...forecastsOf({
        appropriated: tree.sums.appropriated,
        committed: tree.sums.committed,
        spent: toDate,
        direct,
        daysPassed: through - period.from + 1,
        days: period.to - period.from + 1,
        lastYear: { whole: lastYear, toDate: lastYearToDate },
      }),
    ],
    control,
    monthlyControl,
    reserve,
    ...(earmark === undefined ? {} : { earmark: [...earmark] }),
  };
}

/** More is committed and spent than there is, on a line that controls it; and sums that no number holds exactly. */
function overdrawn({ line, unit, tree: { sums } }: Account): readonly BudgetProblem[] {
  const face = { line: line.id, unit };
  if (tooLarge(sums)) return [{ code: "tooLarge", ...face }];
  if (unit !== line.unit) return [];
  const controlled = line.control.commitment !== "ignore" || line.control.expense !== "ignore";
  return sums.available < 0n && controlled ? [{ code: "overdrawn", ...face, amount: Number(-sums.available) }] : [];
}

function totalsOf(accounts: readonly Account[]): BudgetState["totals"] {
  const units = [...new Set(accounts.map(({ unit }) => unit))].sort();
  return units.map((unit) => {
    const sums = noSums();
    for (const account of accounts) if (account.unit === unit) addSums(sums, account.own.sums);
    return { unit, digits: digitsOf(unit), ...balanceOf(sums) };
  });
}

function byText(a: { readonly text: string }, b: { readonly text: string }): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

function dayNamed(path: string, text: string): number {
  const day = parseDay(text);
  if (day !== undefined) return day;
  throw new HouqinError("bad-day", [{ code: "bad-day", path, found: text, expected: phrase("day") }]);
}
