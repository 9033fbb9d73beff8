import type { BudgetProblem } from "../model/budget-state.ts";
import { addMonths, parseDay } from "../time/civil.ts";
import type { BudgetDocument } from "./document.ts";
import type { Line } from "./line-of.ts";
import { monthsOf } from "./months.ts";
import type { Posting } from "./posting-of.ts";

/** Documents on a line that no entry defines: told once a line. */
export function unknownLines(postings: readonly Posting[], lines: ReadonlyMap<string, Line>): readonly BudgetProblem[] {
  const sources = new Map<string, Set<string>>();
  for (const { line, source } of postings) {
    if (lines.has(line)) continue;
    sources.set(line, (sources.get(line) ?? new Set()).add(source));
  }
  return [...sources].map(([line, ids]) => {
    const entry = [...ids].sort()[0];
    return { code: "unknownLine", line, count: ids.size, ...(entry === undefined ? {} : { entry }) };
  });
}

/** Lines whose period is none that the site knows; they are read for the evaluated one. */
export function unknownPeriods(lines: ReadonlyMap<string, Line>): readonly BudgetProblem[] {
  return [...lines.values()].flatMap(({ id, unread }): BudgetProblem[] =>
    unread === undefined ? [] : [{ code: "unknownPeriod", line: id, names: unread }],
  );
}

/** Documents outside the period that their line has of its own, after its last day, or bound to a month outside that period. */
export function outside(postings: readonly Posting[], lines: ReadonlyMap<string, Line>): readonly BudgetProblem[] {
  const told = new Map<string, BudgetProblem>();
  for (const { line, source, day, month } of postings) {
    const { period, until } = lines.get(line) ?? {};
    const late = until !== undefined && day > until;
    if (late || (period && (day < period.from || day > period.to))) {
      told.set(`p ${source} ${line}`, { code: "outsidePeriod", entry: source, line });
    } else if (period && month !== undefined && !monthsOf(period).some(({ id }) => id === month)) {
      told.set(`m ${source} ${line}`, { code: "monthOutside", entry: source, line, names: month });
    }
  }
  return [...told.values()];
}

/** Documents whose postings do not balance: they are not counted, but told with what they would have made. */
export function leftOut(postings: readonly Posting[]): readonly BudgetProblem[] {
  const told = new Map<string, BudgetProblem>();
  for (const { source, line, unit, amount } of postings) {
    const place = JSON.stringify([source, line, unit]);
    const known = told.get(place)?.amount ?? 0;
    told.set(place, {
      code: "unbalanced",
      entry: source,
      line,
      unit,
      amount: Math.max(known, Math.abs(Number(amount))),
    });
  }
  return [...told.values()];
}

/** Carry-overs of more than the year that they leave had left over; of several of the same amount the last is told. */
export function carriedTooMuch(
  documents: readonly BudgetDocument[],
  postings: readonly Posting[],
): readonly BudgetProblem[] {
  const told = new Map<string, BudgetProblem>();
  for (const { id: entry, kind, facts } of documents) {
    const out = kind === "carry-over" ? parseDay(facts.out ?? "") : undefined;
    if (out === undefined) continue;
    const [from, line] = [addMonths(out + 1, -12), facts.fromLine ?? facts.line ?? ""];
    const { unit = "CNY", commitment } = facts;
    const left = postings
      .filter((each) => each.line === line && each.unit === unit && from <= each.day && each.day <= out)
      .filter(({ stage, chain }) =>
        commitment === undefined ? stage === "available" : stage === "committed" && chain === commitment,
      )
      .reduce((sum, { amount }) => sum + amount, 0n);
    const place = JSON.stringify([line, unit, commitment, out]);
    if (left < 0n) told.set(place, { code: "carriedMore", entry, line, unit, amount: Number(-left) });
  }
  return [...told.values()];
}
