import type { EntryKind } from "../model/entry-kind.ts";
import type { Need } from "../model/verdict.ts";
import type { Aggregate } from "./aggregate/aggregate.ts";
import { timeOrder } from "./aggregate/last.ts";
import { type EvidenceRow, MOST_EVIDENCE } from "./evidence.ts";
import { areaOfKey, type KeyCode, keyParts, keyReader } from "./key.ts";
import { match, NO, YES } from "./match.ts";
import type { MetricChanged, MetricFold, MetricFrame } from "./metric-value.ts";
import { closingOf } from "./period-closing.ts";
import type { Grain, ReadPeriod } from "./read-period.ts";
import { bucketDay, type RowCell, rowCells } from "./row-cells.ts";
import type { Source } from "./source.ts";
import { tableOf } from "./store.ts";

/** What a metric over rows is asked to do. */
export interface RowMetric {
  readonly of: Source;
  readonly kind: EntryKind;
  /** Whether figures are cut by the source's key; a source without one counts for every key. */
  readonly keyed: boolean;
  readonly grain: Grain;
  readonly growing: boolean;
}

const NO_ROWS: readonly number[] = Object.freeze([]);

/** No more missing fields than this are named for one value. */
const MOST_NEEDS = 50;

/** A metric over the rows of one source. */
export function rowMetric<Cell>(
  frame: MetricFrame,
  asked: RowMetric,
  aggregate: Aggregate<Cell>,
  changed: MetricChanged,
): MetricFold {
  const { store, keeping } = frame;
  const { of, kind, grain } = asked;
  const table = tableOf(store, kind);
  const member = match(frame, kind, of.where);
  const paths = asked.keyed && of.key ? of.key : [];
  const cut = paths.length > 0;
  const keys = keyReader(frame, kind, paths);
  const areaOf = areaOfKey(store.words, paths);
  const cells = rowCells(table, grain, aggregate);
  const whole = store.words.add("");
  const own = (key: KeyCode) => (cut ? key : whole);
  const order = timeOrder(table);
  const { doubtsBefore } = aggregate;

  /** Looks at every cell of a period each time its figure is asked for: nearly all hold nothing doubtful. */
  const doubtfulIn = (list: readonly RowCell<Cell>[]): readonly number[] => {
    let found: number[] | undefined;
    for (const { doubtful } of list) if (doubtful) found = [...(found ?? []), ...doubtful];
    return found ? found.sort(order) : NO_ROWS;
  };
  const doubts = (inside: readonly RowCell<Cell>[], before: readonly RowCell<Cell>[]): readonly number[] => {
    const within = doubtfulIn(inside);
    return doubtsBefore
      ? [
          ...doubtsBefore(
            before.map(({ cell }) => cell),
            doubtfulIn(before),
          ),
          ...within,
        ]
      : within;
  };
  const pathNeed = (row: number): Need => {
    const path = member.undecidedPath(row) ?? aggregate.missing(row) ?? "@at";
    return { what: "path", kind: kind.id, path, entry: table.ids[row] as string };
  };
  const read = (key: KeyCode, period: ReadPeriod) => {
    const inside = cells.inside(own(key), period);
    return { inside, before: doubtsBefore ? cells.before(own(key), period) : [] };
  };
  const figure = ({ inside, before }: ReturnType<typeof read>) =>
    aggregate.value(
      inside.map(({ cell }) => cell),
      before.map(({ cell }) => cell),
    );
  const sees = (key: KeyCode, period: ReadPeriod) => cut && cells.inside(key, period).some(({ rows }) => rows > 0);
  /** Looks through the table: only where so many rows went that those left were no longer listed. */
  const scan = (key: KeyCode, { from, to }: ReadPeriod): readonly number[] => {
    const rows: number[] = [];
    for (let row = 0; row < table.size; row += 1) {
      if (!frame.live(table, row) || member.test(row) !== YES) continue;
      const day = bucketDay(table, row);
      if (from <= day && day <= to && keys.keys(row).includes(own(key))) rows.push(row);
    }
    return rows;
  };

  return {
    reads: [kind.id],
    registers: [],
    figures: [],
    growing: asked.growing,
    fold(from, row, sign) {
      if (from !== table) return;
      const answer = member.test(row);
      if (answer === NO) return;
      const day = bucketDay(table, row);
      for (const key of keys.keys(row)) {
        cells.fold(key, row, answer === YES, sign);
        changed(cut ? key : undefined, day, doubtsBefore ? Number.POSITIVE_INFINITY : day);
      }
    },
    value(key, period) {
      const found = read(key, period);
      const needs = doubts(found.inside, found.before).slice(0, MOST_NEEDS).map(pathNeed);
      const kept = keeping.kept(kind.id, areaOf(key));
      if (!kept || (Number.isFinite(period.from) && kept.from > period.from))
        needs.push({ what: "keep", kind: kind.id });
      if (needs.length > 0) return { unknown: needs, settleable: false };
      const value = figure(found);
      if (value) return { value };
      const parts = [...keyParts(store.words, own(key))];
      return {
        unknown: [{ what: "entry", kind: kind.id, ...(parts.length > 0 ? { key: parts } : {}) }],
        settleable: true,
      };
    },
    soFar: (key, period) => figure(read(key, period)),
    closes: (key, period) => closingOf(frame, kind.id, period, areaOf(key)),
    *seen(period) {
      if (cut) for (const key of cells.keys()) if (sees(key, period)) yield key;
    },
    sees,
    evidence(key, period) {
      const inside = cells.inside(own(key), period);
      if (inside.reduce((sum, { rows }) => sum + rows, 0) > MOST_EVIDENCE) return undefined;
      const listed = inside.every(({ few }) => few) ? inside.flatMap(({ few }) => few ?? []) : scan(key, period);
      return listed.map((row): EvidenceRow => ({ id: table.ids[row] as string, at: table.at.values[row] as number }));
    },
  };
}
