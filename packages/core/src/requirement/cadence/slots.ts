import { type KeyCode, keyParts, keyReader } from "../../ledger/key.ts";
import { match, NO, UNDECIDED } from "../../ledger/match.ts";
import { bucketMoment } from "../../ledger/reader.ts";
import { tableOf } from "../../ledger/store.ts";
import { NEVER } from "../../ledger/table.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { formatMinute, MINUTES_PER_DAY } from "../../time/civil.ts";
import { Code } from "../code.ts";
import { eachKeys } from "../each-keys.ts";
import { emptyState, fillState } from "../occurrence.ts";
import type { Compile, Details, Judgement } from "../program.ts";
import type { Cadence } from "./schema.ts";
import { slotKeys } from "./slot-keys.ts";
import { slotList } from "./slot-list.ts";

/** What one key has in its slots: the rows that fill each, and those of which that cannot be told. */
interface Filled {
  readonly rows: (number | number[] | undefined)[];
  readonly doubtful: Map<number, number[]>;
}

/** Slots of a key are numbered from here on; unit 0 says that the kind is not kept at all. */
const STRIDE = 65536;
const UNKEPT = 0;

/** Cadences whose slots the calendar makes: all but rolling gaps and steps since a date. */
export const compileSlots: Compile<Cadence> = (requirement, frame, touch, rule) => {
  const { store, keeping, calendar, excuses } = frame;
  const { words } = store;
  const kind = store.kinds.get(requirement.of.kind) as EntryKind;
  const table = tableOf(store, kind);
  const member = match(frame, kind, requirement.of.where);
  const paths = requirement.of.key ?? [];
  const keyOf = keyReader(frame, kind, paths);
  const byArea = paths[0] === "@area";
  const times = requirement.times ?? 1;
  const { every, window, onNonWorkday } = requirement;
  const slots = slotList({ every, window, onNonWorkday }, frame.period().from, calendar);
  const keys = slotKeys(eachKeys(frame, requirement.each), slots);
  const filled: Filled[] = [];
  const codes: KeyCode[] = [];
  const indexes = new Map<KeyCode, number>();
  const early = new Set<number>();

  const indexOf = (key: KeyCode): number => {
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, codes.length);
    codes.push(key);
    filled.push({ rows: [], doubtful: new Map() });
    return codes.length - 1;
  };
  const unitOf = (index: number, slot: number) => (index + 1) * STRIDE + slot;
  const unknownKeys = (slot: number) => slot + 1;

  /** The slot that a row fills: the one it names, else the one that holds what it covers or its `at`. */
  const slotOf = (row: number): number => {
    const covers = table.covers.values[row] as number;
    if (Number.isNaN(covers)) return slots.at(table.at.values[row] as number);
    const named = slots.named(words.text(covers));
    if (named >= 0) return named;
    const index = slots.at(bucketMoment(table, row));
    if (index < 0 || index >= slots.size()) return index;
    const end = index + 1 < slots.size() ? slots.slot(index + 1).opens : slots.horizon();
    return (table.coversTo.values[row] as number) <= end ? index : -1;
  };
  const put = (row: number, sign: 1 | -1) => {
    const answer = member.test(row);
    if (answer === NO) return;
    const slot = slotOf(row);
    if (slot >= slots.size()) {
      if (sign === 1) early.add(row);
      else early.delete(row);
      return;
    }
    if (slot < 0) return;
    for (const key of keyOf.keys(row)) {
      const index = indexOf(key);
      const target = filled[index] as Filled;
      if (answer === UNDECIDED) change(target.doubtful, slot, row, sign);
      else target.rows[slot] = changed(target.rows[slot], row, sign);
      touch(unitOf(index, slot));
    }
  };
  const touchSlot = (slot: number) => {
    for (const key of keys.at(slot)) touch(unitOf(indexOf(key), slot));
    touch(unknownKeys(slot));
  };
  const areaOf = (index: number): number | undefined => {
    const part = byArea ? keyParts(words, codes[index] as KeyCode)[0] : undefined;
    return part === undefined ? undefined : words.add(part);
  };
  const rowsIn = (index: number, slot: number): readonly number[] => {
    const found = filled[index]?.rows[slot];
    return found === undefined ? [] : typeof found === "number" ? [found] : found;
  };
  const lastOpening = () => Math.min(frame.now(), (frame.period().to + 1) * MINUTES_PER_DAY - 1);

  const settle = (index: number, slot: number): Judgement => {
    const { day, opens, due } = slots.slot(slot);
    const now = frame.now();
    if (opens > lastOpening()) return { code: Code.none, until: opens > now ? opens : NEVER };
    if (!keys.has(slot, codes[index] as KeyCode)) return { code: Code.none, until: NEVER };
    const whole = keeping.kept(kind.id);
    if (!whole || opens < whole.from * MINUTES_PER_DAY) return { code: Code.none, until: NEVER };
    const area = areaOf(index);
    if (area !== undefined && !keeping.kept(kind.id, area)) return { code: Code.unknown, until: NEVER };
    const closes = keeping.closes(kind.id, due, area);
    const rows = rowsIn(index, slot);
    if (rows.length >= times) {
      const states = rows.map((row) =>
        fillState({
          at: table.at.values[row] as number,
          recordedAt: table.recordedAt.values[row] as number,
          due,
          closes,
        }),
      );
      states.sort((a, b) => a - b);
      return { code: states[times - 1] as Code, until: NEVER };
    }
    if (filled[index]?.doubtful.has(slot)) return { code: Code.unknown, until: NEVER };
    const code = emptyState({
      now,
      closes,
      excused: excuses.of(rule, kind.id, day, area) !== undefined,
      declaredEmpty: rows.length === 0 && keeping.declaredEmpty(kind.id, due, now, area),
      allowsNothing: kind.nothingToReport,
    });
    return { code, until: code === Code.open ? closes : NEVER };
  };

  const describe = (unit: number, code: Code): Details => {
    if (unit === UNKEPT)
      return {
        slot: "unkept",
        key: [],
        message: { id: "unkept", values: { kind: kind.id } },
        evidence: [],
        needs: [keepNeed(kind.id)],
      };
    if (unit < STRIDE) {
      const { id, opens, due } = slots.slot(unit - 1);
      const registers = keys.unknownAt(unit - 1);
      const needs = registers.map((register) => ({ what: "opening" as const, register, key: [] }));
      return {
        slot: id,
        key: [],
        window: { from: opens, to: due },
        message: { id: "unknown", values: { key: [], needs: [...registers] } },
        evidence: [],
        needs,
      };
    }
    const index = Math.floor(unit / STRIDE) - 1;
    const slot = unit % STRIDE;
    const { id, day, opens, due } = slots.slot(slot);
    const key = [...keyParts(words, codes[index] as KeyCode)];
    const area = areaOf(index);
    const rows = rowsIn(index, slot);
    const doubtful = filled[index]?.doubtful.get(slot) ?? [];
    const evidence = [...rows, ...(code === Code.unknown ? doubtful : [])]
      .map((row) => table.ids[row] as string)
      .sort();
    const base = { slot: id, key, window: { from: opens, to: due }, evidence };
    const closes = keeping.closes(kind.id, due, area);
    switch (code) {
      case Code.missed:
      case Code.open:
        return {
          ...base,
          message: {
            id: code === Code.open ? "pending" : "missed",
            values: { key, slot: id, expected: times, found: rows.length },
          },
        };
      case Code.late:
      case Code.lateBackfilled: {
        const last = (code === Code.late ? table.at : table.recordedAt).values;
        const moment = formatMinute(Math.max(...rows.map((row) => last[row] as number)));
        return code === Code.late
          ? { ...base, message: { id: "late", values: { key, slot: id, at: moment, due: formatMinute(due) } } }
          : {
              ...base,
              message: {
                id: "lateBackfilled",
                values: { key, slot: id, recordedAt: moment, closes: formatMinute(closes) },
              },
            };
      }
      case Code.unknown: {
        const row = doubtful[0];
        const path = row === undefined ? undefined : member.undecidedPath(row);
        const needs =
          path === undefined || row === undefined
            ? [keepNeed(kind.id)]
            : [{ what: "path" as const, kind: kind.id, path, entry: table.ids[row] as string }];
        return { ...base, message: { id: "unknown", values: { key, needs: [path ?? kind.id] } }, needs };
      }
      case Code.excused: {
        const excuse = excuses.of(rule, kind.id, day, area);
        return {
          ...base,
          evidence: excuse === undefined ? evidence : [...evidence, excuse],
          message: { id: "excused", values: { key, slot: id } },
        };
      }
      default:
        return { ...base, message: { id: "pass", values: { key, slot: id } } };
    }
  };

  return {
    reads: [kind.id],
    registers: keys.registers,
    fold: (_table, row, sign) => put(row, sign),
    levelChanged(_register, _key, from) {
      for (const slot of keys.forget(from)) touchSlot(slot);
      codes.forEach((_code, index) => {
        for (let slot = slots.size() - 1; slot >= 0 && slots.slot(slot).opens >= from; slot -= 1)
          touch(unitOf(index, slot));
      });
    },
    closingChanged(fromDay, throughDay) {
      for (let slot = 0; slot < slots.size(); slot += 1) {
        const { day, due } = slots.slot(slot);
        if (day <= throughDay && Math.floor((due - 1) / MINUTES_PER_DAY) >= fromDay) touchSlot(slot);
      }
    },
    advance() {
      const before = slots.size();
      touch(UNKEPT);
      if (slots.extend(lastOpening())) {
        for (let slot = before; slot < slots.size(); slot += 1) touchSlot(slot);
        for (const row of [...early]) {
          if (slotOf(row) >= slots.size()) continue;
          early.delete(row);
          put(row, 1);
        }
      }
      return slots.horizon() > (frame.period().to + 1) * MINUTES_PER_DAY ? NEVER : slots.horizon();
    },
    touchAll() {
      touch(UNKEPT);
      for (let slot = 0; slot < slots.size(); slot += 1) touchSlot(slot);
    },
    judge(unit) {
      if (unit === UNKEPT) return { code: keeping.kept(kind.id) ? Code.none : Code.unknown, until: NEVER };
      if (unit < STRIDE) {
        const known =
          keeping.kept(kind.id) && keys.unknownAt(unit - 1).length > 0 && slots.slot(unit - 1).opens <= lastOpening();
        return { code: known ? Code.unknown : Code.none, until: NEVER };
      }
      return settle(Math.floor(unit / STRIDE) - 1, unit % STRIDE);
    },
    details: describe,
    dayOf: (unit) => (unit === UNKEPT ? frame.period().from : slots.slot(unit < STRIDE ? unit - 1 : unit % STRIDE).day),
  };
};

function keepNeed(kind: string) {
  return { what: "keep", kind } as const;
}

function change(target: Map<number, number[]>, slot: number, row: number, sign: 1 | -1): void {
  const rows = (target.get(slot) ?? []).filter((each) => each !== row);
  if (sign === 1) rows.push(row);
  if (rows.length === 0) target.delete(slot);
  else target.set(slot, rows);
}

function changed(cell: number | number[] | undefined, row: number, sign: 1 | -1): number | number[] | undefined {
  if (sign === 1) return cell === undefined ? row : typeof cell === "number" ? [cell, row] : [...cell, row];
  if (typeof cell !== "object") return undefined;
  const rest = cell.filter((each) => each !== row);
  return rest.length === 1 ? rest[0] : rest;
}
