import { DAY, writeMinute } from "../days.ts";
import { type EachKey, eachAt } from "../each-keys.ts";
import type { SlowVerdict } from "../input.ts";
import { type Fold, inForceAt, keysIn, turnsOf } from "../registers.ts";
import { idsOf } from "../row.ts";
import type { Shape } from "../schemas.ts";
import type { Unit } from "../unit.ts";
import type { World } from "../world.ts";

/** Says how a key stands at a minute. */
export type Judge = (key: readonly string[], minute: number) => SlowVerdict;

/** One passing unit for each key, or one failing unit for each stretch of time in which it stands out of bounds. */
export function alwaysUnits(world: World, folded: Fold, asked: Shape<"level">, judge: Judge): readonly Unit[] {
  const span = passed(world);
  if (span === undefined) return [];
  const sure = keysIn(folded).map((key) => ({ key, sure: true }));
  const keys = asked.each === undefined ? sure : eachAt(world, asked.each, span.to - 1);
  return keys.flatMap((each) => keyUnits(world, folded, each, span, judge));
}

function keyUnits(world: World, folded: Fold, each: EachKey, span: Span, judge: Judge): readonly Unit[] {
  const whole = { slot: "always", key: each.key, reference: span.from, evidence: [] };
  if (!each.sure) return [{ ...whole, verdict: "unknown" }];
  const evidenceAt = (minute: number) => idsOf(inForceAt(folded, each.key, minute).map((item) => item.row));
  const inside = [...turnsOf(folded, each.key), ...referredTurns(world, folded)].filter(
    (turn) => span.from < turn && turn < span.to,
  );
  const turns = [...new Set([span.from, ...inside])].sort((a, b) => a - b);
  const verdicts = turns.map((turn) => judge(each.key, turn));
  const breaches = turns.filter((_, index) => verdicts[index] === "fail" && verdicts[index - 1] !== "fail");
  if (breaches.length > 0) {
    return breaches.map((start) => {
      return {
        slot: writeMinute(start),
        key: each.key,
        reference: start,
        verdict: "fail",
        evidence: evidenceAt(start),
      };
    });
  }
  if (verdicts.includes("pass")) return [{ ...whole, verdict: "pass", evidence: evidenceAt(span.to - 1) }];
  return [{ ...whole, verdict: verdicts.includes("unknown") ? "unknown" : "notApplicable" }];
}

/** The minutes at which a bound may change: a row that describes the key begins, or ends with a day. */
function referredTurns(world: World, folded: Fold): readonly number[] {
  const rows = world.rows.filter((row) => row.kind === folded.register.refers);
  if (rows.length === 0 || world.period === undefined) return [];
  const midnights = Array.from({ length: world.period.to - world.period.from + 1 }, (_, index) => index);
  const { from } = world.period;
  return [...rows.map((row) => row.at), ...midnights.map((index) => (from + index) * DAY)];
}

type Span = { readonly from: number; readonly to: number };

/** What has passed of the evaluated period, in minutes, its end excluded. */
function passed(world: World): Span | undefined {
  if (world.period === undefined) return undefined;
  const span = { from: world.period.from * DAY, to: Math.min((world.period.to + 1) * DAY, world.asOf) };
  return span.from < span.to ? span : undefined;
}
