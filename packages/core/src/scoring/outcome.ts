import { ZERO } from "../ledger/fractions.ts";
import { bandsOf } from "../model/grade.ts";
import type { Mark } from "../model/mark.ts";
import type { ScoringScheme, Veto } from "../model/scoring-scheme.ts";
import { addMonths, formatDay, parseDay } from "../time/civil.ts";
import { moved } from "./adjust.ts";
import { bandOf } from "./band-of.ts";
import { allCorrected } from "./corrected.ts";
import { lesser } from "./exact.ts";
import type { Figure } from "./figure.ts";
import { missed } from "./misses.ts";
import type { ScoreContext } from "./score-context.ts";
import { countsOpen, type World } from "./world.ts";

/** The whole of a score in one world: its points after vetoes, and the grade they reach. */
export interface Outcome {
  readonly figure: Figure;
  readonly grade?: string;
  readonly passed?: boolean;
  readonly veto?: string;
}

/** Says which vetoes were called for, and what the grade comes to under them. */
export function outcomeOf(
  scheme: Pick<ScoringScheme, "grades">,
  figure: Figure,
  vetoes: readonly Pick<Veto, "id" | "to">[],
  band: (figure: Figure) => number,
): Outcome {
  const zero = vetoes.some(({ to }) => to === "zero");
  const after = zero ? moved(figure, vetoes[0]?.id ?? "veto", lesser(figure.earned, ZERO), "veto") : figure;
  const face = { figure: after, ...(vetoes[0] ? { veto: vetoes[0].id } : {}) };
  if (!scheme.grades) return vetoes.some(({ to }) => to !== "zero") ? { ...face, passed: false } : face;
  const bands = bandsOf(scheme.grades);
  const passes = bands.some(({ passed }) => passed !== undefined);
  if (vetoes.some(({ to }) => to === "noGrade")) return passes ? { ...face, passed: false } : face;
  if (vetoes.some(({ to }) => to === "fail")) return { ...face, ...gradeAt(bands.length - 1), passed: false };
  const reached = band(after);
  if (reached < 0) return passes && after.applies ? { ...face, passed: false } : face;
  const limits = vetoes.flatMap(({ to }) =>
    typeof to === "object" ? [bands.findIndex(({ id }) => id === to.grade)] : [],
  );
  return { ...face, ...gradeAt(Math.max(reached, ...limits)) };

  function gradeAt(place: number): { grade?: string; passed?: boolean } {
    const found = bands[place];
    return found ? { grade: found.id, ...(found.passed === undefined ? {} : { passed: found.passed }) } : {};
  }
}

/** The outcome of marks in one world. */
export function markOutcome(
  scheme: ScoringScheme,
  figure: Figure,
  marks: readonly Mark[],
  world: World,
  context: ScoreContext,
): Outcome {
  const called = (scheme.vetoes ?? []).filter(({ when }) => missed(marks, when, world, world.lowerIsBetter ? 1 : -1));
  const { grades } = scheme;
  return outcomeOf(scheme, figure, called, (after) =>
    grades
      ? bandOf(grades, after, {
          misses: (allowed) => missesAllowed(marks, allowed, world),
          corrected: (within) => allCorrected(marks, within, context, world),
        })
      : -1,
  );
}

function missesAllowed(marks: readonly Mark[], allowed: Readonly<Record<string, number>>, world: World): boolean {
  const open = countsOpen({ ...world, lowerIsBetter: false }, -1);
  const misses = marks.filter(({ outcome }) => outcome === "missed" || (open && outcome === "open"));
  return Object.entries(allowed).every(
    ([name, most]) => misses.filter((mark) => name === "*" || mark.class === name).length <= most,
  );
}

/** Whether a grade is withheld after an event: for how long, or that it cannot be told; undefined where it is given. */
export function withheld(
  { withhold = [] }: ScoringScheme,
  { on, events }: ScoreContext,
): { readonly event: string; readonly until: string } | "unknown" | undefined {
  if (withhold.length === 0) return undefined;
  const today = on === undefined ? undefined : parseDay(on);
  if (today === undefined || events === undefined) return "unknown";
  const ends = withhold.flatMap(({ event, months }) =>
    events.flatMap((each) => {
      const day = each.event === event ? parseDay(each.on) : undefined;
      return day === undefined || day > today ? [] : [{ event, until: addMonths(day, months) - 1 }];
    }),
  );
  const last = ends.filter(({ until }) => until >= today).sort((a, b) => b.until - a.until)[0];
  return last && { event: last.event, until: formatDay(last.until) };
}
