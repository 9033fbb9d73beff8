import { areaOfKey, type KeyCode, keyParts, keyReader } from "../../ledger/key.ts";
import { match, NO, UNDECIDED, YES } from "../../ledger/match.ts";
import { placeOf } from "../../ledger/row-order.ts";
import { tableOf } from "../../ledger/store.ts";
import { NEVER } from "../../ledger/table.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { formatDay, formatMinute, MINUTES_PER_DAY } from "../../time/civil.ts";
import { Code } from "../code.ts";
import { eachKeys } from "../each-keys.ts";
import { firstFrom } from "../joined-rows.ts";
import { emptyState, fillState } from "../occurrence.ts";
import type { Compile, Details, Judgement } from "../program.ts";
import { untoldNeeds } from "../untold-needs.ts";
import type { SiteCadence } from "./at-site.ts";
import { dueAfter, type Gap } from "./gap-due.ts";
import { occasionMessage, unkeptDetails, unknownNeeds } from "./say-occasion.ts";

/** What opens a unit: the minute of some row of a key, or the beginning of its records. */
interface Start {
  readonly key: KeyCode;
  readonly minute: number | "beginning";
}

const GONE: Judgement = { code: Code.none, until: NEVER };
const UNKNOWN: Judgement = { code: Code.unknown, until: NEVER };

/** At most so long since the last time: every moment at which it was done, and the beginning, opens a unit that the next row answers. */
export const compileGap: Compile<SiteCadence & { readonly every: Gap }> = (requirement, frame, touch, rule) => {
  const { store, keeping, calendar, excuses } = frame;
  const { words } = store;
  const kind = store.kinds.get(requirement.of.kind) as EntryKind;
  const table = tableOf(store, kind);
  const matches = match(frame, kind, requirement.of.where);
  const paths = requirement.each ? (requirement.of.key ?? []) : [];
  const keyOf = keyReader(frame, kind, paths);
  const each = eachKeys(frame, requirement.each);
  const nobody = words.add("");
  const rowsOf = new Map<KeyCode, number[]>();
  const doubtful = new Map<KeyCode, number[]>();
  const units = new Map<string, number>();
  const starts: Start[] = [];
  let begun: number | undefined;

  const unitOf = (key: KeyCode, minute: Start["minute"]): number => {
    const name = `${key}:${minute}`;
    const known = units.get(name) ?? starts.length + 1;
    if (known > starts.length) {
      units.set(name, known);
      starts.push({ key, minute });
    }
    return known;
  };
  const at = (row: number) => table.at.values[row] as number;
  const areaOf = areaOfKey(words, paths);
  const beginningOf = (key: KeyCode) =>
    Math.max(frame.period().from, keeping.kept(kind.id, areaOf(key))?.from ?? frame.period().from) * MINUTES_PER_DAY;
  /** What a unit that began before is judged by: the first minute that is both evaluated and kept. */
  const referenceOf = ({ key, minute }: Start) =>
    minute === "beginning" ? beginningOf(key) : Math.max(minute, beginningOf(key));
  const openedAt = ({ key, minute }: Start) => (minute === "beginning" ? beginningOf(key) : minute);
  const answerTo = ({ key, minute }: Start): number | undefined => {
    const rows = rowsOf.get(key) ?? [];
    return rows[firstFrom(table, rows, minute === "beginning" ? beginningOf(key) : minute + 1)];
  };
  const stands = ({ key, minute }: Start): boolean => {
    if (minute === "beginning") return true;
    const rows = rowsOf.get(key) ?? [];
    const first = rows[firstFrom(table, rows, minute)];
    return first !== undefined && at(first) === minute;
  };
  /** A unit that a row ended before the evaluated and kept days began: the last row before them stands in for the beginning. */
  const over = (start: Start): boolean => {
    const begins = beginningOf(start.key);
    const first = rowsOf.get(start.key)?.[0];
    if (start.minute === "beginning") return first !== undefined && at(first) < begins;
    const answer = answerTo(start);
    return start.minute < begins && answer !== undefined && at(answer) < begins;
  };
  const touchKey = (key: KeyCode) => {
    touch(unitOf(key, "beginning"));
    for (const row of rowsOf.get(key) ?? []) touch(unitOf(key, at(row)));
  };
  const touchAll = () => {
    touch(0);
    const started = starts.map(({ key }) => key);
    for (const key of new Set([...rowsOf.keys(), ...started, ...each.candidates(), nobody])) touchKey(key);
  };
  const excuseOf = (start: Start) =>
    excuses.of(rule, kind.id, Math.floor(openedAt(start) / MINUTES_PER_DAY), areaOf(start.key));
  const judge = (start: Start): Judgement => {
    const { from, to, runsOn } = frame.period();
    const [opened, reference, now] = [openedAt(start), referenceOf(start), frame.now()];
    if (reference > now) return { code: Code.none, until: reference };
    if (reference < from * MINUTES_PER_DAY) return GONE;
    // Days that run on with time will reach it.
    if (reference >= (to + 1) * MINUTES_PER_DAY) return runsOn ? { code: Code.none, until: reference + 1 } : GONE;
    if (!stands(start)) return GONE;
    if (!keeping.kept(kind.id)) return GONE;
    if (start.key === nobody && requirement.each) {
      return start.minute === "beginning" && each.unknownAt(reference).length > 0 ? UNKNOWN : GONE;
    }
    if (over(start)) return GONE;
    const asked = each.has(start.key, reference);
    if (asked !== YES) return asked === NO ? GONE : UNKNOWN;
    const area = areaOf(start.key);
    const filing = keeping.kept(kind.id, area);
    if (!filing) return UNKNOWN;
    const due = dueAfter(opened, requirement.every, calendar);
    const closes = keeping.closes(kind.id, due, area);
    const answer = answerTo(start);
    if (answer !== undefined) {
      const recordedAt = table.recordedAt.values[answer] as number;
      return { code: fillState({ at: at(answer), recordedAt, due, closes }), until: NEVER };
    }
    if (doubtfulAfter(start).length > 0) return UNKNOWN;
    const code = emptyState({
      now,
      closes,
      excused: excuseOf(start) !== undefined,
      declaredEmpty: keeping.declaredEmpty(kind.id, due, now, area),
      allowsNothing: kind.nothingToReport,
    });
    return { code, until: code === Code.open ? closes : NEVER };
  };
  const doubtfulAfter = (start: Start): readonly number[] =>
    (doubtful.get(start.key) ?? []).filter((row) =>
      start.minute === "beginning" ? at(row) >= beginningOf(start.key) : at(row) > start.minute,
    );
  const details = (unit: number, code: Code): Details => {
    if (unit === 0) return unkeptDetails(kind.id);
    const start = starts[unit - 1] as Start;
    const opened = openedAt(start);
    const due = dueAfter(opened, requirement.every, calendar);
    const key = [...keyParts(words, start.key)];
    const slot =
      start.minute === "beginning"
        ? `from-${formatDay(Math.floor(opened / MINUTES_PER_DAY))}`
        : `after-${formatMinute(opened)}`;
    const answer = answerTo(start);
    const grounds = code === Code.excused ? excuseOf(start) : answer === undefined ? undefined : table.ids[answer];
    const evidence = grounds === undefined ? [] : [grounds];
    const base = { slot, key, window: { from: opened, to: due } };
    if (code === Code.unknown) {
      const rows = doubtfulAfter(start);
      const reference = referenceOf(start);
      const untold = untoldNeeds(frame.registers, each.unknownAt(reference), reference);
      const needs = unknownNeeds(table, rows, matches, untold);
      return { ...base, ...needs, evidence: [] };
    }
    const closes = keeping.closes(kind.id, due, areaOf(start.key));
    return {
      ...base,
      evidence,
      message: occasionMessage(table, code, {
        key,
        slot,
        due,
        closes,
        expected: 1,
        rows: answer === undefined ? [] : [answer],
      }),
    };
  };

  return {
    reads: [kind.id],
    registers: each.registers,
    fold(_table, row, sign) {
      const answer = matches.test(row);
      if (answer === NO) return;
      for (const key of keyOf.keys(row)) {
        const target = answer === UNDECIDED ? doubtful : rowsOf;
        const rows = target.get(key) ?? [];
        target.set(key, rows);
        const index = placeOf(table, rows, row);
        if (sign === 1) rows.splice(index, 0, row);
        else if (rows[index] === row) rows.splice(index, 1);
        touch(unitOf(key, "beginning"));
        touch(unitOf(key, at(row)));
        const before = rows[index - 1];
        if (answer === UNDECIDED) touchKey(key);
        else if (before !== undefined) touch(unitOf(key, at(before)));
      }
    },
    levelChanged(register, key) {
      for (const concerned of [...each.changedBy(register, key), nobody]) touchKey(concerned);
    },
    closingChanged: touchAll,
    advance() {
      if (begun !== frame.period().from) touchAll();
      begun = frame.period().from;
      return NEVER;
    },
    touchAll,
    judge: (unit) => (unit === 0 ? (keeping.kept(kind.id) ? GONE : UNKNOWN) : judge(starts[unit - 1] as Start)),
    details,
    dayOf: (unit) =>
      unit === 0 ? frame.period().from : Math.floor(referenceOf(starts[unit - 1] as Start) / MINUTES_PER_DAY),
  };
};
