import { Code } from "../requirement/code.ts";
import type { RuleTally, ScoreFrame } from "../scoring/score-frame.ts";
import type { Desk } from "./desk.ts";
import { COUNTED, FAILED, PASSED } from "./figures.ts";

/** Counts how the units of rules stand in a span of days; with a key, only those whose own key has all its parts. */
export function ruleTally(desks: readonly Desk[]): ScoreFrame["tally"] {
  return (metric, from, to, key) => {
    const counts = new Map<number, number>();
    for (const desk of desks) {
      if (!metric.of.includes(desk.rule.id)) continue;
      if (desk.broken !== undefined) return undefined;
      const add = (code: number, by: number) => counts.set(code, (counts.get(code) ?? 0) + by);
      if (key.length === 0) byDay(desk, from, to, add);
      else byKey(desk, from, to, key, add);
    }
    const sum = (codes: readonly Code[]) => codes.reduce<number>((total, code) => total + (counts.get(code) ?? 0), 0);
    return {
      out: sum(COUNTED[metric.figure]),
      decided: sum(PASSED) + sum(FAILED),
      unknown: sum([Code.unknown, Code.error]),
      pending: sum([Code.pending, Code.open]),
      waived: sum([Code.waived]),
      notApplicable: sum([Code.notApplicable, Code.excused]),
    } satisfies RuleTally;
  };
}

type Add = (code: number, by: number) => void;

function byDay({ byDay: days }: Desk, from: number, to: number, add: Add): void {
  for (const [day, tally] of days ?? []) {
    if (day < from || day > to) continue;
    tally.forEach((count, code) => {
      add(code, count);
    });
  }
}

/** Looks at every unit: what a score by area costs. */
function byKey({ codes, program }: Desk, from: number, to: number, key: readonly string[], add: Add): void {
  codes.each((unit, code) => {
    if (code === Code.none) return;
    const day = program.dayOf(unit);
    if (day < from || day > to) return;
    const own = program.details(unit, code as Code).key;
    if (key.every((part) => own.includes(part))) add(code, 1);
  });
}
