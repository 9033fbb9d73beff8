import { DAY, dayAt, monthsLater, writeDay, writeMinute } from "../days.ts";
import { type EachKey, eachAt } from "../each-keys.ts";
import { keptFrom } from "../keeping.ts";
import { keysOf } from "../keys.ts";
import { type Due, stand, stateOf, undone } from "../occurrence.ts";
import { byTime, idsOf, type Row } from "../row.ts";
import type { Every } from "../schemas.ts";
import { nthWorkday } from "../site-days.ts";
import { distinctKeys, sameKey, type Unit } from "../unit.ts";
import { rowsOf } from "../where.ts";
import type { World } from "../world.ts";
import type { OwnCadence } from "./own-cadence.ts";

type Gap = Extract<Every, { unit: "gap" }>;

/** At most so long after the last time: each row, and the beginning of the records, starts a unit that the next row answers. */
export function gapUnits(world: World, rule: string, asked: OwnCadence, gap: Gap): readonly Unit[] {
  return [...startUnits(world, rule, asked, gap), ...rowUnits(world, rule, asked, gap)];
}

/** The units that are open where the kind is kept and the evaluated period has begun: since the last row before, if there is one. */
function startUnits(world: World, rule: string, asked: OwnCadence, gap: Gap): readonly Unit[] {
  // The day depends on the key's area, and the keys on the day: so every day on which keeping begins is tried.
  const begins = world.period?.from ?? 0;
  const days = world.keeps.filter((keep) => keep.kind === asked.of.kind).map((keep) => Math.max(keep.from, begins));
  return [...new Set([begins, ...days])].flatMap((day) =>
    eachAt(world, asked.each, day * DAY)
      .filter((each) => Math.max(keptFrom(world, asked.of.kind, areaOf(asked, each)) ?? begins, begins) === day)
      .map((each) => {
        const earlier = rowsOf(world, asked.of)
          .filter((row) => row.at < day * DAY && ownKeys(world, asked, row).some((key) => sameKey(key, each.key)))
          .map((row) => row.at);
        const at = Math.max(...earlier);
        const start =
          earlier.length === 0
            ? { slot: `from-${writeDay(day)}`, at: day * DAY, inclusive: true }
            : { slot: `after-${writeMinute(at)}`, at, inclusive: false };
        return { ...gapUnit(world, rule, asked, gap, each, start), reference: day * DAY };
      }),
  );
}

function rowUnits(world: World, rule: string, asked: OwnCadence, gap: Gap): readonly Unit[] {
  const begins = world.period?.from ?? 0;
  const rows = [...rowsOf(world, asked.of)].sort(byTime);
  const starts = rows.flatMap((row) => ownKeys(world, asked, row).map((key) => ({ at: row.at, key })));
  const distinct = starts.filter(
    (start, index) => starts.findIndex((other) => other.at === start.at && sameKey(other.key, start.key)) === index,
  );
  return distinct.flatMap(({ at, key }) =>
    eachAt(world, asked.each, at)
      .filter((each) => sameKey(each.key, key))
      .filter((each) => at >= Math.max(keptFrom(world, asked.of.kind, areaOf(asked, each)) ?? begins, begins) * DAY)
      .map((each) =>
        gapUnit(world, rule, asked, gap, each, { slot: `after-${writeMinute(at)}`, at, inclusive: false }),
      ),
  );
}

interface Start {
  readonly slot: string;
  readonly at: number;
  /** Whether a row at that very minute answers it. */
  readonly inclusive: boolean;
}

function gapUnit(world: World, rule: string, asked: OwnCadence, gap: Gap, each: EachKey, start: Start): Unit {
  const unit = { slot: start.slot, key: each.key, reference: start.at };
  const area = areaOf(asked, each);
  const { kind } = asked.of;
  if (!each.sure || keptFrom(world, kind, area) === undefined) return { ...unit, verdict: "unknown", evidence: [] };
  const thing: Due = { rule, kind, area, begins: start.at, due: dueAfter(world, start.at, gap) };
  const answers = (row: Row) =>
    (start.inclusive ? row.at >= start.at : row.at > start.at) &&
    ownKeys(world, asked, row).some((key) => sameKey(key, each.key));
  const answer = rowsOf(world, asked.of).filter(answers).sort(byTime)[0];
  if (answer !== undefined) return { ...unit, ...stand(stateOf(world, answer, thing), idsOf([answer])) };
  const doubtful = rowsOf(world, asked.of, "undecided").some(answers);
  const mayBeEmpty = world.input.kinds.find((known) => known.id === kind)?.nothingToReport === true;
  return { ...unit, ...undone(world, thing, [], doubtful, mayBeEmpty) };
}

function ownKeys(world: World, asked: OwnCadence, row: Row): readonly (readonly string[])[] {
  return asked.each === undefined ? [[]] : distinctKeys(keysOf(world, row, asked.of.key ?? []));
}

function areaOf(asked: OwnCadence, each: EachKey): string | undefined {
  const place = asked.of.key?.indexOf("@area") ?? -1;
  return place < 0 ? undefined : each.key[place];
}

function dueAfter(world: World, at: number, gap: Gap): number {
  const day = dayAt(at);
  if (gap.in === "hours") return at + gap.atMost * 60;
  if (gap.in === "days") return (day + gap.atMost + 1) * DAY;
  if (gap.in === "months") return (monthsLater(day, gap.atMost) + 1) * DAY;
  return (nthWorkday(world.site, day, gap.atMost, 1) + 1) * DAY;
}
