import { latestSpanAt } from "../../ledger/course.ts";
import { firstWhere } from "../../ledger/first-where.ts";
import { type KeyCode, keyParts, keyReader } from "../../ledger/key.ts";
import { match, NO, UNDECIDED } from "../../ledger/match.ts";
import { comesBefore } from "../../ledger/row-order.ts";
import { tableOf } from "../../ledger/store.ts";
import { NEVER } from "../../ledger/table.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import { Code } from "../code.ts";
import type { Compile, Details, Judgement } from "../program.ts";
import { firstParts } from "./first-parts.ts";
import { expiringAt, gauge, SIDE_CODES, unknownFor, warningTime } from "./gauge.ts";
import type { Level } from "./schema.ts";
import { unitBook } from "./unit-book.ts";
import { waitFor } from "./wait-for.ts";

type OnEntries = Level & { readonly when: Extract<Level["when"], { entries: unknown }> };

const GONE: Judgement = { code: Code.none, until: NEVER };

/** A level that entries rely on: one unit for each of them and each of its keys, read at its `at`. */
export const compileEntries: Compile<OnEntries> = (requirement, frame, touch) => {
  const { registers, store } = frame;
  const { words } = store;
  const { register } = requirement;
  const { entries } = requirement.when;
  const kind = store.kinds.get(entries.kind) as EntryKind;
  const table = tableOf(store, kind);
  const member = match(frame, kind, entries.where);
  const keyOf = keyReader(frame, kind, entries.key ?? []);
  const level = gauge(frame, requirement);
  const warns = warningTime(requirement) > 0;
  const units = unitBook();
  const doubtful = new Set<number>();
  /** The key of rows that do not say on what they rely. */
  const nobody = words.add("");
  /** Rows that rely on each key, by `at`, then id. */
  const relying = new Map<KeyCode, number[]>();
  const byFirst = firstParts(words);
  let judged = false;

  const lacking = (key: KeyCode, row: number) => (key === nobody ? keyOf.missing(row) : undefined);
  const atOf = (row: number) => table.at.values[row] as number;
  const last = () => Math.min(frame.now(), (frame.period().to + 1) * MINUTES_PER_DAY - 1);
  const touchFrom = (key: KeyCode, from: number) => {
    const rows = relying.get(key) ?? [];
    const first = firstWhere(rows, (row) => atOf(row) >= from);
    for (let index = first; index < rows.length; index += 1) touch(units.of(key, rows[index] as number));
    if (warns) touchLatest(key, rows);
  };
  /** The unit that a warning of this key would stand on. */
  const touchLatest = (key: KeyCode, rows: readonly number[]) => {
    const latest = rows[firstWhere(rows, (row) => atOf(row) > last()) - 1];
    if (latest !== undefined) touch(units.of(key, latest));
  };
  const put = (key: KeyCode, row: number, sign: 1 | -1) => {
    const rows = relying.get(key) ?? [];
    if (!relying.has(key)) {
      relying.set(key, rows);
      byFirst.add(key);
    }
    if (warns && judged) touchLatest(key, rows);
    if (sign === 1) {
      const end = rows[rows.length - 1];
      if (end === undefined || comesBefore(table, end, row)) rows.push(row);
      else
        rows.splice(
          firstWhere(rows, (other) => comesBefore(table, row, other)),
          0,
          row,
        );
    } else rows.splice(rows.indexOf(row), 1);
    if (warns && judged) touchLatest(key, rows);
    touch(units.of(key, row));
  };
  const warned = (key: KeyCode, row: number): Judgement => {
    const rows = relying.get(key) ?? [];
    const [now, later] = [frame.now(), rows[firstWhere(rows, (other) => comesBefore(table, row, other))]];
    const next = later === undefined ? NEVER : atOf(later);
    if (next <= last()) return { code: Code.pass, until: NEVER };
    const { code, until } = level.warned(key, now);
    return { code, until: Math.min(until, waitFor(next, now)) };
  };

  return {
    reads: [...new Set([kind.id, ...level.reads])],
    registers: [register],
    fold(from, row, sign) {
      if (judged && level.reads.includes(from.kind.id)) {
        for (const key of byFirst.of(from.subject.values[row] as number)) touchFrom(key, from.at.values[row] as number);
      }
      if (from !== table) return;
      const answer = member.test(row);
      if (answer === NO) return;
      if (answer === UNDECIDED && sign === 1) doubtful.add(row);
      else doubtful.delete(row);
      const keys = keyOf.keys(row);
      for (const key of keys.length === 0 ? [nobody] : keys) put(key, row, sign);
    },
    levelChanged(changed, key, from) {
      if (changed === register) touchFrom(key, from);
    },
    strayed(_register, from) {
      for (const key of relying.keys()) touchFrom(key, from);
    },
    closingChanged: () => undefined,
    advance: () => NEVER,
    touchAll() {
      for (const key of relying.keys()) touchFrom(key, Number.NEGATIVE_INFINITY);
    },
    judge(unit) {
      judged = true;
      const [key, row] = [units.key(unit), units.slot(unit)];
      const rows = relying.get(key) ?? [];
      if (rows[firstWhere(rows, (other) => !comesBefore(table, other, row))] !== row) return GONE;
      const at = atOf(row);
      if (at < frame.period().from * MINUTES_PER_DAY) return GONE;
      if (at > last()) return { code: Code.none, until: waitFor(at, frame.now()) };
      if (doubtful.has(row) || lacking(key, row) !== undefined) return { code: Code.unknown, until: NEVER };
      const code = SIDE_CODES[level.side(key, at)] as Code;
      return code === Code.pass && warns ? warned(key, row) : { code, until: NEVER };
    },
    details(unit, code): Details {
      const [key, row] = [units.key(unit), units.slot(unit)];
      const [at, id] = [atOf(row), table.ids[row] as string];
      const parts = [...keyParts(words, key)];
      const day = Math.floor(at / MINUTES_PER_DAY) * MINUTES_PER_DAY;
      const window = { from: day, to: day + MINUTES_PER_DAY };
      const path = doubtful.has(row) ? member.undecidedPath(row) : lacking(key, row);
      const latest = latestSpanAt(registers.course(register, key), at);
      const base = {
        slot: id,
        key: parts,
        window,
        evidence: latest === undefined || latest === id ? [id] : [id, latest],
      };
      if (path !== undefined) {
        const needs = [{ what: "path" as const, kind: kind.id, path, entry: id }];
        return { ...base, ...unknownFor(parts, needs) };
      }
      if (code === Code.expiring) return { ...base, message: expiringAt(parts, level.fallAfter(key, frame.now())) };
      return { ...base, ...level.message(key, at, code) };
    },
    dayOf: (unit) => Math.floor(atOf(units.slot(unit)) / MINUTES_PER_DAY),
  };
};
