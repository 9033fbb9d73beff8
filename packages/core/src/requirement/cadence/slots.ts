import { areaOfKey, type KeyCode, keyParts, keyReader } from "../../ledger/key.ts";
import { match, NO, UNDECIDED, YES } from "../../ledger/match.ts";
import { bucketMoment } from "../../ledger/reader.ts";
import { tableOf } from "../../ledger/store.ts";
import { NEVER } from "../../ledger/table.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import { Code } from "../code.ts";
import { eachKeys } from "../each-keys.ts";
import type { Compile, Details, Judgement } from "../program.ts";
import { untoldNeeds } from "../untold-needs.ts";
import type { SiteCadence } from "./at-site.ts";
import { occasions } from "./occasion.ts";
import { occasionMessage, unkeptDetails, unknownNeeds } from "./say-occasion.ts";
import { slotKeys } from "./slot-keys.ts";
import { slotList } from "./slot-list.ts";

/** What one key has in its slots: the rows that fill each, and those of which that cannot be told. */
interface Filled {
  readonly rows: (number | number[] | undefined)[];
  readonly doubtful: Map<number, number[]>;
}

/** Slots of a key are numbered from here on: more than 96 a day make in a thousand years. Unit 0 says that the kind is not kept at all. */
const STRIDE = 2 ** 26;
const UNKEPT = 0;

/** Cadences whose slots the calendar makes: all but rolling gaps and steps since a date. */
export const compileSlots: Compile<SiteCadence> = (requirement, frame, touch, rule) => {
  const { store, keeping, calendar, excuses } = frame;
  const { words } = store;
  const kind = store.kinds.get(requirement.of.kind) as EntryKind;
  const table = tableOf(store, kind);
  const matches = match(frame, kind, requirement.of.where);
  const paths = requirement.each ? (requirement.of.key ?? []) : [];
  const keyOf = keyReader(frame, kind, paths);
  const areaOfCode = areaOfKey(words, paths);
  const times = requirement.times ?? 1;
  const occasion = occasions(frame, rule, table, times);
  const { every, window, onNonWorkday } = requirement;
  const slots = slotList({ every, window, onNonWorkday }, frame.period().from, calendar);
  const keys = slotKeys(eachKeys(frame, requirement.each), slots);
  const filled: Filled[] = [];
  const codes: KeyCode[] = [];
  const indexes = new Map<KeyCode, number>();
  const early = new Set<number>();
  /** Rows that name a slot not made yet, if it is one at all, with the slot that they fill by their time. */
  const unnamed = new Map<number, number>();

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
  const namedBy = (row: number): number => {
    const covers = table.covers.values[row] as number;
    return Number.isNaN(covers) ? -1 : slots.named(words.text(covers));
  };
  const put = (row: number, sign: 1 | -1) => {
    if (matches.test(row) === NO) return;
    const slot = slotOf(row);
    if (slot >= slots.size()) {
      if (sign === 1) early.add(row);
      else early.delete(row);
      return;
    }
    if (sign === -1) unnamed.delete(row);
    else if (!Number.isNaN(table.covers.values[row]) && namedBy(row) < 0) unnamed.set(row, slot);
    fill(slot, row, sign);
  };
  const fill = (slot: number, row: number, sign: 1 | -1) => {
    const answer = matches.test(row);
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
  /** Tells again which keys slots ask for that open between two minutes. */
  const keysChanged = (from: number, until: number) => {
    for (let slot = slots.size() - 1; slot >= 0 && slots.slot(slot).opens >= from; slot -= 1) {
      if (slots.slot(slot).opens >= until) continue;
      keys.forget(slot);
      touchSlot(slot);
      for (let index = 0; index < codes.length; index += 1) touch(unitOf(index, slot));
    }
  };
  const areaOf = (index: number): number | undefined => areaOfCode(codes[index]);
  const rowsIn = (index: number, slot: number): readonly number[] => {
    const found = filled[index]?.rows[slot];
    return found === undefined ? [] : typeof found === "number" ? [found] : found;
  };
  const lastOpening = () => Math.min(frame.now(), (frame.period().to + 1) * MINUTES_PER_DAY - 1);

  const settle = (index: number, slot: number): Judgement => {
    const { day, opens, due } = slots.slot(slot);
    const now = frame.now();
    if (opens > lastOpening()) return { code: Code.none, until: opens > now ? opens : NEVER };
    const member = keys.has(slot, codes[index] as KeyCode);
    if (member === NO) return { code: Code.none, until: NEVER };
    const area = areaOf(index);
    return (
      occasion.before(opens, area, member === YES) ??
      occasion.judge(day, due, area, rowsIn(index, slot), filled[index]?.doubtful.has(slot) ?? false)
    );
  };

  const details = (unit: number, code: Code): Details => {
    if (unit === UNKEPT) return unkeptDetails(kind.id);
    const whole = unit < STRIDE;
    const [index, slot] = whole ? [-1, unit - 1] : [Math.floor(unit / STRIDE) - 1, unit % STRIDE];
    const { id, day, opens, due } = slots.slot(slot);
    const key = whole ? [] : [...keyParts(words, codes[index] as KeyCode)];
    const rows = rowsIn(index, slot);
    const doubtful = filled[index]?.doubtful.get(slot) ?? [];
    const ids = (some: readonly number[]) => some.map((row) => table.ids[row] as string).sort();
    const base = { slot: id, key, window: { from: opens, to: due }, evidence: ids(rows) };
    if (code === Code.unknown) {
      const untold = untoldNeeds(frame.registers, whole ? keys.unknownAt(slot) : [], opens);
      const needs = unknownNeeds(table, doubtful, matches, untold);
      return { ...base, ...needs, evidence: doubtful.length > 0 ? base.evidence : [] };
    }
    const area = areaOf(index);
    const excuse = code === Code.excused ? excuses.of(rule, kind.id, day, area) : undefined;
    const closes = keeping.closes(kind.id, due, area);
    const message = occasionMessage(table, code, { key, slot: id, due, closes, expected: times, rows });
    return excuse === undefined ? { ...base, message } : { ...base, message, evidence: [...base.evidence, excuse] };
  };

  return {
    reads: [kind.id],
    registers: keys.registers,
    fold: (_table, row, sign) => put(row, sign),
    levelChanged: (_register, _key, from, until) => keysChanged(from, until),
    strayed: (_register, from, until) => keysChanged(from, until),
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
        for (const [row, slot] of [...unnamed]) {
          if (namedBy(row) < 0) continue;
          fill(slot, row, -1);
          unnamed.delete(row);
          put(row, 1);
        }
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
        const { opens } = slots.slot(unit - 1);
        const from = (keeping.kept(kind.id)?.from ?? NEVER) * MINUTES_PER_DAY;
        const untold = from <= opens && opens <= lastOpening() && keys.unknownAt(unit - 1).length > 0;
        return { code: untold ? Code.unknown : Code.none, until: NEVER };
      }
      return settle(Math.floor(unit / STRIDE) - 1, unit % STRIDE);
    },
    details,
    dayOf: (unit) => (unit === UNKEPT ? frame.period().from : slots.slot(unit < STRIDE ? unit - 1 : unit % STRIDE).day),
  };
};

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
