import { DAY, writeMinute } from "../days.ts";
import { type EachKey, eachAt } from "../each-keys.ts";
import type { SlowVerdict } from "../input.ts";
import { type Fold, fold, inForceAt, keysIn, turnsOf } from "../registers.ts";
import { idsOf } from "../row.ts";
import type { Each, Shape } from "../schemas.ts";
import { straysFor } from "../strays.ts";
import { distinctKeys, sameKey, type Unit } from "../unit.ts";
import type { World } from "../world.ts";

/** Says how a key stands at a minute. */
export type Judge = (key: readonly string[], minute: number) => SlowVerdict;

/** One passing unit for each key, or one failing unit for each stretch of time in which it stands out of bounds. */
export function alwaysUnits(world: World, folded: Fold, asked: Shape<"level">, judge: Judge): readonly Unit[] {
  const span = passed(world);
  if (span === undefined) return [];
  const turns = everyTurn(world, folded, asked.each, span);
  const members = turns.map((turn) =>
    asked.each === undefined ? metAt(folded, turn) : eachAt(world, asked.each, turn),
  );
  return distinctKeys(members.flat().map(({ key }) => key)).flatMap((key) => {
    const standing = members.map((each) => each.find((member) => sameKey(member.key, key)));
    // The keys themselves are told once they are known at the end.
    if (key.length === 0 && standing.at(-1) === undefined) return [];
    return keyUnits(folded, key, turns, standing, span, judge);
  });
}

/** Every key that a register has, and one that stands for those of rows that do not name theirs. */
export function metAt(folded: Fold, minute: number): readonly EachKey[] {
  const met = keysIn(folded).map((key) => ({ key, sure: true }));
  return straysFor(folded, [], minute, minute + 1).length > 0 ? [...met, { key: [], sure: false }] : met;
}

/** The minutes at which a level, a bound, or the set of keys may change. */
function everyTurn(world: World, folded: Fold, each: Each | undefined, span: Span): readonly number[] {
  const folds = [folded, ...registersOf(each).map((id) => fold(world, id))];
  const all = folds.flatMap((one) => [
    one.knownFrom,
    ...one.strays.flatMap((stray) => [stray.from, stray.until]),
    ...keysIn(one).flatMap((key) => turnsOf(one, key)),
    ...referredTurns(world, one),
  ]);
  return [...new Set([span.from, ...all.filter((turn) => span.from < turn && turn < span.to)])].sort((a, b) => a - b);
}

function registersOf(each: Each | undefined): readonly string[] {
  if (each === undefined || "values" in each) return [];
  return "register" in each ? [each.register] : each.product.flatMap(registersOf);
}

function keyUnits(
  folded: Fold,
  key: readonly string[],
  turns: readonly number[],
  standing: readonly (EachKey | undefined)[],
  span: Span,
  judge: Judge,
): readonly Unit[] {
  const each = { key };
  const whole = { slot: "always", key, reference: span.from, evidence: [] };
  const evidenceAt = (minute: number) => idsOf(inForceAt(folded, each.key, minute).map((item) => item.row));
  const verdicts = turns.map((turn, index) => {
    const member = standing[index];
    if (member === undefined) return "notApplicable";
    return member.sure ? judge(key, turn) : "unknown";
  });
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
