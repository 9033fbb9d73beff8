import { dayAt, mustReadDay } from "./days.ts";
import { visibleRows } from "./documents.ts";
import type { SlowInput, SlowJudgement, SlowRule } from "./input.ts";
import { closingsOf, isBuiltIn, keepsOf } from "./keeping.ts";
import { readMoment } from "./moments.ts";
import { metricFits, siteFits } from "./only-if.ts";
import { cadence } from "./shapes/cadence.ts";
import { deadline } from "./shapes/deadline.ts";
import { level } from "./shapes/level.ts";
import { limit } from "./shapes/limit.ts";
import { presence } from "./shapes/presence.ts";
import { procedure } from "./shapes/procedure.ts";
import { reconcile } from "./shapes/reconcile.ts";
import { separation } from "./shapes/separation.ts";
import { sequence } from "./shapes/sequence.ts";
import { target } from "./shapes/target.ts";
import { siteDays } from "./site-days.ts";
import { type Unit, unitId } from "./unit.ts";
import type { World } from "./world.ts";

/**
 * Judges rules over entries, slowly and obviously: the second implementation of docs/semantics.md, against which tests hold the first.
 * Everything is computed from scratch from plain lists; nothing but types is shared with core.
 */
export function slowEvaluate(input: SlowInput): readonly SlowJudgement[] {
  const world = worldOf(input);
  return input.rules
    .flatMap((rule) => judgedUnits(world, rule).map((unit) => judgement(rule, unit)))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function worldOf(input: SlowInput): World {
  const asOf = readMoment(input.asOf, input.site.timeZone, "end");
  if (asOf === undefined) throw new Error(`asOf is no moment: ${input.asOf}`);
  const site = siteDays(input.site.schedule, input.calendar);
  const rows = visibleRows(input, site, asOf);
  const keeps = keepsOf(input, rows);
  const world: World = {
    input,
    site,
    asOf,
    rows,
    keeps,
    closings: closingsOf(rows),
    period: evaluatedPeriod(input, keeps, asOf),
    judged: (id) => input.rules.filter((rule) => rule.id === id).flatMap((rule) => judgedUnits(world, rule)),
  };
  return world;
}

function evaluatedPeriod(input: SlowInput, keeps: World["keeps"], asOf: number): World["period"] {
  if (input.period !== undefined) return { from: mustReadDay(input.period.from), to: mustReadDay(input.period.to) };
  const days = keeps.filter((keep) => !isBuiltIn(keep.kind)).map((keep) => keep.from);
  return days.length === 0 ? undefined : { from: Math.min(...days), to: dayAt(asOf - 1) };
}

/** The units of a rule that belong to the evaluated period, with what `onlyIf` makes of them. */
function judgedUnits(world: World, rule: SlowRule): readonly Unit[] {
  const { onlyIf } = rule.requirement;
  if (!siteFits(world, onlyIf)) {
    return [{ slot: "site", key: [], reference: undefined, verdict: "notApplicable", evidence: [] }];
  }
  return shapeUnits(world, rule)
    .filter((unit) => belongs(world, unit))
    .map((unit) => {
      const fits = metricFits(world, onlyIf, unit.reference ?? world.asOf - 1);
      if (fits === "yes") return unit;
      const { slot, key, reference, evidence } = unit;
      return { slot, key, reference, verdict: fits === "no" ? "notApplicable" : "unknown", evidence };
    });
}

function belongs(world: World, { reference, known = reference }: Unit): boolean {
  if (reference === undefined || known === undefined) return true;
  if (world.period === undefined || known > world.asOf) return false;
  // Days that nobody fixed run on: what is known to come belongs to them.
  const last = world.input.period === undefined ? Number.POSITIVE_INFINITY : world.period.to;
  return world.period.from <= dayAt(reference) && dayAt(reference) <= last;
}

function shapeUnits(world: World, { id, requirement }: SlowRule): readonly Unit[] {
  switch (requirement.shape) {
    case "cadence":
      return cadence(world, id, requirement);
    case "deadline":
      return deadline(world, id, requirement);
    case "limit":
      return limit(world, requirement);
    case "presence":
      return presence(world, requirement);
    case "level":
      return level(world, requirement);
    case "target":
      return target(world, requirement);
    case "separation":
      return separation(world, requirement);
    case "procedure":
      return procedure(world, requirement);
    case "sequence":
      return sequence(world, requirement);
    case "reconcile":
      return reconcile(world, requirement);
  }
}

function judgement(rule: SlowRule, unit: Unit): SlowJudgement {
  const { verdict, state, evidence } = unit;
  const base = { id: unitId(rule.id, unit), rule: rule.id, verdict, evidence };
  return state === undefined ? base : { ...base, state };
}
