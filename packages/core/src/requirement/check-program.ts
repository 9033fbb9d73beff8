import { type KeyCode, type KeyReader, keyParts, keyReader } from "../ledger/key.ts";
import { type Match, match, NO, UNDECIDED } from "../ledger/match.ts";
import { readEntry } from "../ledger/read-entry.ts";
import { bucketMoment } from "../ledger/reader.ts";
import { comesBefore } from "../ledger/row-order.ts";
import type { Source } from "../ledger/source.ts";
import { NEVER, type Table } from "../ledger/table.ts";
import type { Entry } from "../model/entry.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import type { MessageValue } from "../model/finding.ts";
import { type Need, needName } from "../model/verdict.ts";
import { formatDay, MINUTES_PER_DAY } from "../time/civil.ts";
import type { PeriodSpec } from "../time/period.ts";
import { periodOf } from "../time/period-span.ts";
import { Code } from "./code.ts";
import type { Frame, Program } from "./program.ts";

/** What a code check says of one unit; nothing said is a pass. */
export type CheckOutcome =
  | {
      readonly message: string;
      readonly values: Readonly<Record<string, MessageValue>>;
      readonly evidence: readonly string[];
    }
  | { readonly needs: readonly Need[] };

/** A code check with its options settled: what it reads, per which key and period, and the judging itself. */
export interface Check {
  readonly reads: Readonly<Record<string, Source>>;
  readonly period: PeriodSpec;
  readonly run: (input: {
    readonly key: readonly string[];
    readonly period: { readonly id: string; readonly from: string; readonly to: string };
    readonly rows: Readonly<Record<string, readonly Entry[]>>;
  }) => readonly CheckOutcome[];
}

interface Cell {
  readonly key: KeyCode;
  readonly slot: string;
  readonly from: number;
  readonly to: number;
  readonly rows: Map<string, { readonly table: Table; readonly row: number }[]>;
  /** How many rows lack what would tell whether they belong: by kind and path. */
  readonly undecided: Map<string, number>;
}

interface Reads {
  readonly name: string;
  readonly kind: EntryKind;
  readonly member: Match;
  readonly keys: KeyReader;
}

/**
 * Makes a program of a code check: its unit is one key in one period, it sees the typed entries of that unit and nothing else, and so it
 * stays incremental. It costs typed rows for every unit judged. A unit is pending until its period is over and every kind read has closed,
 * unless something is wrong already.
 */
export function compileCheck(check: Check, frame: Frame, touch: (unit: number) => void): Program {
  const { store, keeping, calendar } = frame;
  const sources: Reads[] = Object.entries(check.reads).flatMap(([name, source]) => {
    const kind = store.kinds.get(source.kind);
    if (!kind) return [];
    return [{ name, kind, member: match(frame, kind, source.where), keys: keyReader(frame, kind, source.key ?? []) }];
  });
  const cells: Cell[] = [];
  const indexes = new Map<string, number>();
  const spanOf = (day: number) => {
    const { from, to } = frame.period();
    if (typeof check.period === "object") return { id: formatDay(day), from: day, to: day };
    if (check.period === "plan") return { id: "plan", from, to };
    if (check.period === "ever") return { id: "ever", from: Number.MIN_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER };
    return periodOf(check.period, day, calendar);
  };
  const cellOf = (key: KeyCode, day: number): number | undefined => {
    const span = spanOf(day);
    if (!span) return undefined;
    const name = `${span.id}\u001f${key}`;
    const known = indexes.get(name);
    if (known !== undefined) return known;
    indexes.set(name, cells.length);
    cells.push({ key, slot: span.id, from: span.from, to: span.to, rows: new Map(), undecided: new Map() });
    return cells.length - 1;
  };
  const outcomes = (cell: Cell): readonly CheckOutcome[] => {
    const unkept = sources.filter(({ kind }) => !keeping.kept(kind.id));
    if (unkept.length > 0) return unkept.map(({ kind }) => ({ needs: [{ what: "keep", kind: kind.id }] }));
    const rows = Object.fromEntries(
      sources.map(({ name }) => [name, (cell.rows.get(name) ?? []).map((at) => readEntry(store, at))]),
    );
    const period = {
      id: cell.slot,
      from: formatDay(Math.max(cell.from, -719162)),
      to: formatDay(Math.min(cell.to, 2932896)),
    };
    const said = check.run({ key: keyParts(store.words, cell.key), period, rows });
    const missing = [...cell.undecided.keys()].sort().map((name): CheckOutcome => {
      const [kind = "", path = ""] = name.split("\u001f");
      return { needs: [{ what: "path", kind, path }] };
    });
    return [...said, ...missing];
  };
  const closing = (cell: Cell) =>
    cell.to === Number.MAX_SAFE_INTEGER
      ? frame.now()
      : Math.max(...sources.map(({ kind }) => keeping.closes(kind.id, (cell.to + 1) * MINUTES_PER_DAY)));

  const touchAll = () => {
    for (let unit = 0; unit < cells.length; unit += 1) touch(unit);
  };

  return {
    reads: [...new Set(sources.map(({ kind }) => kind.id))],
    registers: [],
    fold(table, row, sign) {
      for (const { name, kind, member, keys } of sources) {
        if (kind.id !== table.kind.id) continue;
        const answer = member.test(row);
        if (answer === NO) continue;
        for (const key of keys.keys(row)) {
          const unit = cellOf(key, Math.floor(bucketMoment(table, row) / MINUTES_PER_DAY));
          const cell = unit === undefined ? undefined : cells[unit];
          if (unit === undefined || !cell) continue;
          if (answer === UNDECIDED) {
            const missing = `${kind.id}\u001f${member.undecidedPath(row) ?? ""}`;
            const count = (cell.undecided.get(missing) ?? 0) + sign;
            if (count > 0) cell.undecided.set(missing, count);
            else cell.undecided.delete(missing);
          } else {
            const rows = (cell.rows.get(name) ?? []).filter((other) => other.table !== table || other.row !== row);
            if (sign === 1) rows.push({ table, row });
            cell.rows.set(
              name,
              rows.sort((a, b) => (comesBefore(a.table, a.row, b.row) ? -1 : 1)),
            );
          }
          touch(unit);
        }
      }
    },
    closingChanged: touchAll,
    advance: () => NEVER,
    touchAll,
    judge(unit) {
      const cell = cells[unit] as Cell;
      const empty = [...cell.rows.values()].every((rows) => rows.length === 0) && cell.undecided.size === 0;
      const { from, to } = frame.period();
      const ever = cell.to === Number.MAX_SAFE_INTEGER;
      if (empty || (!ever && (cell.from < from || cell.from > to))) return { code: Code.none, until: NEVER };
      const said = outcomes(cell);
      if (said.some((outcome) => "message" in outcome)) return { code: Code.fail, until: NEVER };
      // What is not kept no time will tell.
      if (sources.some(({ kind }) => !keeping.kept(kind.id))) return { code: Code.unknown, until: NEVER };
      const closes = closing(cell);
      if (frame.now() < closes) return { code: Code.pending, until: closes };
      return { code: said.length > 0 ? Code.unknown : Code.pass, until: NEVER };
    },
    details(unit, code) {
      const cell = cells[unit] as Cell;
      const key = [...keyParts(store.words, cell.key)];
      const base = { slot: cell.slot, key };
      const said = code === Code.fail || code === Code.unknown ? outcomes(cell) : [];
      const wrong = said.find((outcome) => "message" in outcome);
      const needs = said.flatMap((outcome) => ("needs" in outcome ? outcome.needs : []));
      if (wrong)
        return { ...base, message: { id: wrong.message, values: { ...wrong.values } }, evidence: wrong.evidence };
      if (needs.length > 0) {
        const names = needs.map(needName);
        return { ...base, message: { id: "unknown", values: { key, needs: names } }, evidence: [], needs };
      }
      return { ...base, message: { id: code === Code.pending ? "pending" : "pass", values: { key } }, evidence: [] };
    },
    dayOf: (unit) => Math.max((cells[unit] as Cell).from, frame.period().from),
  };
}
