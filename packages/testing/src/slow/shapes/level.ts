import { DAY } from "../days.ts";
import { eachAt } from "../each-keys.ts";
import type { SlowVerdict } from "../input.ts";
import { keysOf } from "../keys.ts";
import { inForce } from "../paths.ts";
import { compare, type Ratio } from "../ratio.ts";
import { type Fold, fold, inForceAt, levelAt } from "../registers.ts";
import { idsOf, type Row } from "../row.ts";
import type { Every, Shape, Source } from "../schemas.ts";
import { slotsBetween } from "../slots.ts";
import { straysFor } from "../strays.ts";
import { distinctKeys, sameKey, type Unit } from "../unit.ts";
import { boundOf } from "../values.ts";
import { rowsOf } from "../where.ts";
import type { World } from "../world.ts";
import { alwaysUnits, type Judge, metAt } from "./level-always.ts";

type Level = Shape<"level">;
type Key = readonly string[];

export function level(world: World, asked: Level): readonly Unit[] {
  const folded = fold(world, asked.register);
  const judge: Judge = (key, minute) => verdictAt(world, folded, asked, key, minute);
  if (asked.when === "always") return alwaysUnits(world, folded, asked, judge);
  if ("slots" in asked.when) return slotUnits(world, folded, asked, asked.when.slots, judge);
  return entryUnits(world, folded, asked.when.entries, judge);
}

function verdictAt(world: World, folded: Fold, asked: Level, key: Key, minute: number): SlowVerdict {
  const at: Ratio | undefined = levelAt(folded, key, minute);
  if (at === undefined) return "unknown";
  const kind = folded.register.refers;
  const referred = kind === undefined ? undefined : inForce(world, kind, key[0] ?? "", minute);
  const bounds = [asked.atLeast, asked.atMost];
  const [low, high] = bounds.map((bound) => (bound === undefined ? undefined : boundOf(world, referred, bound)));
  if (low === "unknown" || high === "unknown") return "unknown";
  const sides = [low, high].filter((side) => side !== undefined);
  if (sides.length > 0 && sides.every((side) => side === "notApplicable")) return "notApplicable";
  const strays = straysFor(folded, key, minute, minute + 1);
  const [perhapsMore, perhapsLess] = [strays.some((stray) => stray.raises), strays.some((stray) => stray.lowers)];
  if (typeof low === "object" && compare(at, low.number) < 0) return perhapsMore ? "unknown" : "fail";
  if (typeof high === "object" && compare(at, high.number) > 0) return perhapsLess ? "unknown" : "fail";
  return (low !== undefined && perhapsLess) || (high !== undefined && perhapsMore) ? "unknown" : "pass";
}

function slotUnits(world: World, folded: Fold, asked: Level, every: Every, judge: Judge): readonly Unit[] {
  if (world.period === undefined) return [];
  const slots = slotsBetween({ every }, world.period.from, world.period.to, world.site);
  const reference = world.period.from * DAY;
  const units = slots
    .filter((slot) => slot.opens <= world.asOf)
    .flatMap((slot) => {
      const keys = asked.each === undefined ? metAt(folded, slot.opens) : eachAt(world, asked.each, slot.opens);
      return keys.map(({ key, sure }): { readonly sure: boolean; readonly unit: Unit } => {
        const verdict = sure ? judge(key, slot.opens) : "unknown";
        const rows = inForceAt(folded, key, slot.opens).map((span) => span.row);
        const evidence = verdict === "unknown" ? [] : idsOf(rows);
        return { sure, unit: { slot: slot.id, key, reference: slot.opens, verdict, evidence } };
      });
    });
  // Keys of which nothing is kept are told once, not slot by slot. What cannot be told to be of any key is none of them.
  const unkept = ({ sure, unit }: (typeof units)[number]) =>
    (sure || (asked.each !== undefined && unit.key.length > 0)) && !everKnown(folded, unit.key);
  const folds = distinctKeys(units.filter(unkept).map(({ unit }) => unit.key)).map((key): Unit => {
    return { slot: "unkept", key, reference, verdict: "unknown", evidence: [] };
  });
  return [...units.filter((one) => !unkept(one)).map(({ unit }) => unit), ...folds];
}

/** Whether the level of a key can be known at any minute, were nothing in doubt. */
function everKnown(folded: Fold, key: Key): boolean {
  return folded.knownFrom < Number.POSITIVE_INFINITY || folded.openings.some((opening) => sameKey(opening.key, key));
}

function entryUnits(world: World, folded: Fold, source: Source, judge: Judge): readonly Unit[] {
  const units = (row: Row, sure: boolean) => {
    const keys = keysOf(world, row, source.key ?? []);
    const astray: Unit = { slot: row.id, key: [], reference: row.at, verdict: "unknown", evidence: [row.id] };
    if (keys.length === 0) return [astray];
    return keys.map((key): Unit => {
      const verdict = sure ? judge(key, row.at) : "unknown";
      const latest = latestSpanRow(folded, key, row.at);
      const evidence = latest === undefined ? [row.id] : [row.id, latest.id];
      return { slot: row.id, key, reference: row.at, verdict, evidence };
    });
  };
  return [
    ...rowsOf(world, source).flatMap((row) => units(row, true)),
    ...rowsOf(world, source, "undecided").flatMap((row) => units(row, false)),
  ];
}

/** The row of the span that began last, ended or not. */
function latestSpanRow(folded: Fold, key: Key, minute: number): Row | undefined {
  return folded.spans
    .filter((span) => sameKey(span.key, key) && span.from <= minute)
    .sort((a, b) => b.from - a.from || (a.row.id < b.row.id ? 1 : -1))[0]?.row;
}
