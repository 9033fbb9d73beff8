import type { Text } from "../../text/text.ts";
import type { Level } from "../level/schema.ts";
import type { Reconcile } from "../reconcile/schema.ts";
import { alike } from "../strictness/alike.ts";
import type { Target, TargetBound } from "../target/schema.ts";
import { figureUnit } from "./figure-unit.ts";
import { join, list, type Naming, NOTHING, quoted, same, say } from "./naming.ts";
import { sayBand, sayCount } from "./say-bound.ts";
import { saySource } from "./say-condition.ts";
import { forEach, sayEach } from "./say-each.ts";
import { sayEvery } from "./say-every.ts";
import { sayMetric, sourceOf } from "./say-metric.ts";
import { percent } from "./say-number.ts";
import { sayBack, sayPeriod } from "./say-period.ts";

/** Says where a register stands, and when. */
export function sayLevel({ register, each, when, atLeast, atMost, warnDays }: Level, naming: Naming): Text {
  const moment =
    when === "always"
      ? { zh: "任何时候", en: "at all times" }
      : "slots" in when
        ? sayEvery(when.slots, naming)
        : say({ zh: "登记{of}时", en: "whenever {of} is recorded" }, { of: saySource(when.entries, naming) });
  const warned =
    warnDays === undefined
      ? NOTHING
      : say({ zh: "，提前 {n} 天提醒", en: ", with {n} days' warning" }, { n: same(warnDays) });
  const own = when !== "always" && "entries" in when;
  const parts = {
    moment,
    each: sayEach(each, naming, naming.raising(register)),
    for: forEach(each, naming, naming.raising(register)),
    register: quoted(naming.register(register)),
    warned,
  };
  const unit = naming.registerUnit(register);
  if (unit === undefined && atLeast === 1 && atMost === undefined)
    return say(
      own
        ? { zh: "{moment}，要有对应的{register}{warned}", en: "{moment}, there must be a matching {register}{warned}" }
        : isOne(each)
          ? { zh: "{moment}，{each}要有{register}{warned}", en: "{moment}, {each} must have {register}{warned}" }
          : each
            ? { zh: "{moment}，{each}都要有{register}{warned}", en: "{moment}, {each} must have {register}{warned}" }
            : { zh: "{moment}，要有{register}{warned}", en: "{moment}, there must be {register}{warned}" },
      parts,
    );
  if (atMost === 0 && atLeast === undefined)
    return say(
      own
        ? {
            zh: "{moment}，不得有对应的{register}{warned}",
            en: "{moment}, there must be no matching {register}{warned}",
          }
        : isOne(each)
          ? { zh: "{moment}，{each}不得有{register}{warned}", en: "{moment}, {each} must have no {register}{warned}" }
          : each
            ? {
                zh: "{moment}，{each}都不得有{register}{warned}",
                en: "{moment}, {each} must have no {register}{warned}",
              }
            : { zh: "{moment}，不得有{register}{warned}", en: "{moment}, there must be no {register}{warned}" },
      parts,
    );
  const band = sayBand({ atLeast, atMost }, { kind: naming.referred(register) ?? "", unit }, naming);
  return say(
    each
      ? { zh: "{moment}，{each}的{register}{band}{warned}", en: "{moment}, {register}{for}: {band}{warned}" }
      : { zh: "{moment}，{register}{band}{warned}", en: "{moment}, {register}: {band}{warned}" },
    { ...parts, band },
  );
}

function isOne(each: Level["each"]): boolean {
  return each !== undefined && "values" in each && each.values.length === 1;
}

/** Says where a figure stands over each period. */
export function sayTarget({ metric, period, each, atLeast, atMost, grade, guard }: Target, naming: Naming): Text {
  const from = sourceOf(metric, naming);
  const named = {
    period: sayPeriod(period),
    each: each ? say({ zh: "{each}的", en: "" }, { each: sayEach(each, naming, from) }) : NOTHING,
    for: forEach(each, naming, from),
    metric: sayMetric(metric, naming),
  };
  const main = say(
    { zh: "{period}{each}{metric}{band}", en: "{period}, {metric}{for}: {band}" },
    { ...named, band: list([bandOf({ metric, atLeast, atMost }, period, naming), gradeOf(metric, grade, naming)]) },
  );
  if (!guard) return main;
  const kept = say(
    { zh: "{metric}{band}", en: "{metric}: {band}" },
    { metric: sayMetric(guard.metric, naming), band: bandOf(guard, period, naming) },
  );
  return say({ zh: "{main}，同时{kept}", en: "{main}; {kept}" }, { main, kept });
}

function gradeOf(metric: Target["metric"], grade: string | undefined, naming: Naming): Text {
  if (grade === undefined) return NOTHING;
  const named = typeof metric === "object" && "score" in metric ? naming.grade?.(metric.score, grade) : undefined;
  return say({ zh: "达到“{grade}”等级", en: "grade {grade} or better" }, { grade: named ?? same(grade) });
}

type Banded = Pick<Target, "metric" | "atLeast" | "atMost">;

function bandOf({ metric, atLeast, atMost }: Banded, period: Target["period"], naming: Naming): Text {
  const counted = { kind: "", ...figureUnit(metric, naming) };
  if (atMost === 0 && atLeast === undefined && counts(metric, naming)) return { zh: "为零", en: "none" };
  if (isPlain(atLeast) && isPlain(atMost)) return sayBand({ atLeast, atMost }, counted, naming);
  const side = (template: Text, bound: TargetBound | undefined) =>
    bound === undefined ? NOTHING : say(template, { bound: sayBound(bound, metric, period, naming) });
  return list([
    side({ zh: "不低于{bound}", en: "at least {bound}" }, atLeast),
    side({ zh: "不超过{bound}", en: "at most {bound}" }, atMost),
  ]);
}

/** Whether a metric counts things, so that at most none of them means none. */
function counts(metric: Target["metric"], naming: Naming): boolean {
  const body = typeof metric === "string" ? naming.metricBody(metric) : metric;
  return typeof body === "object" && ("count" in body || "distinct" in body);
}

function isPlain(bound: TargetBound | undefined): bound is number | undefined {
  return typeof bound !== "object";
}

function sayBound(bound: TargetBound, metric: Target["metric"], period: Target["period"], naming: Naming): Text {
  const counted = { kind: "", ...figureUnit(metric, naming) };
  if (typeof bound === "number") return say({ zh: " {n}", en: "{n}" }, { n: sayCount(bound, counted) });
  if ("steps" in bound) {
    const by = { kind: "", ...figureUnit(bound.by, naming) };
    const rows = bound.steps.map(({ from, value }) =>
      say(
        { zh: "满 {from}为 {value}", en: "{value} from {from}" },
        { from: sayCount(from, by), value: sayCount(value, counted) },
      ),
    );
    return say(
      { zh: "按{by}分档的数：{rows}", en: "a step by {by}: {rows}" },
      { by: sayMetric(bound.by, naming), rows: list(rows) },
    );
  }
  const { back = 0, times = 1, plus = 0 } = bound;
  const parts = {
    when: sayBack(period, back),
    metric: alike(bound.metric, metric) ? NOTHING : sayMetric(bound.metric, naming),
    times: times === 1 ? NOTHING : say({ zh: "的 {share}", en: "{share} of " }, { share: same(percent(times)) }),
    plus:
      plus === 0
        ? NOTHING
        : say(plus > 0 ? { zh: "再加 {n}", en: " plus {n}" } : { zh: "再减 {n}", en: " minus {n}" }, {
            n: sayCount(Math.abs(plus), counted),
          }),
  };
  return parts.metric.zh === ""
    ? say({ zh: "{when}{times}{plus}", en: "{times}that of {when}{plus}" }, parts)
    : say({ zh: "{when}{metric}{times}{plus}", en: "{times}{metric} of {when}{plus}" }, parts);
}

/** Says which figures agree, and how closely. */
export function sayReconcile({ of, each, period, tolerance }: Reconcile, naming: Naming): Text {
  const labels = join(Object.keys(of).map(same), { zh: "、", en: ", " });
  const [first] = Object.values(of);
  const counted = { kind: "", ...(first === undefined ? {} : figureUnit(first, naming)) };
  const allowed = typeof tolerance === "number" ? sayCount(tolerance, counted) : same(percent(tolerance.share));
  const exact = tolerance === 0 || (typeof tolerance === "object" && tolerance.share === 0);
  return say(
    exact
      ? { zh: "{period}核对{each}{labels}，必须一致", en: "{period}, {labels}{for} agree" }
      : {
          zh: "{period}核对{each}{labels}，相差不超过 {allowed}",
          en: "{period}, {labels}{for} differ by at most {allowed}",
        },
    {
      period: sayPeriod(period),
      each: each ? say({ zh: "{each}的", en: "" }, { each: sayEach(each, naming) }) : NOTHING,
      for: forEach(each, naming),
      labels,
      allowed,
    },
  );
}
