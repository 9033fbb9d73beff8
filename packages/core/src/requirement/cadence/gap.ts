import { type KeyCode, keyParts, keyReader } from "../../ledger/key.ts";
import { match, NO, UNDECIDED } from "../../ledger/match.ts";
import { comesBefore } from "../../ledger/references.ts";
import { tableOf } from "../../ledger/store.ts";
import { NEVER } from "../../ledger/table.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { addMonths, formatDay, formatMinute, MINUTES_PER_DAY } from "../../time/civil.ts";
import type { Every } from "../../time/every.ts";
import type { SiteCalendar } from "../../time/site-calendar.ts";
import { Code } from "../code.ts";
import { eachKeys } from "../each-keys.ts";
import { emptyState, fillState } from "../occurrence.ts";
import type { Compile, Details, Judgement } from "../program.ts";
import type { Cadence } from "./schema.ts";

type Gap = Extract<Every, { unit: "gap" }>;

/** Stands for the row that starts a key's first unit: there is none, time does. */
const START = -1;

/** At most so long since the last time: every row, and the start of the period, opens a unit that the next row answers. */
export const compileGap: Compile<Cadence & { readonly every: Gap }> = (requirement, frame, touch, rule) => {
  const { store, keeping, calendar, excuses } = frame;
  const { words } = store;
  const kind = store.kinds.get(requirement.of.kind) as EntryKind;
  const table = tableOf(store, kind);
  const member = match(frame, kind, requirement.of.where);
  const paths = requirement.of.key ?? [];
  const keyOf = keyReader(frame, kind, paths);
  const each = eachKeys(frame, requirement.each);
  const rowsOf = new Map<KeyCode, number[]>();
  const doubtful = new Map<KeyCode, number[]>();
  const units = new Map<string, number>();
  const starts: { readonly key: KeyCode; readonly row: number }[] = [];

  const unitOf = (key: KeyCode, row: number): number => {
    const name = `${key}:${row}`;
    const known = units.get(name);
    if (known !== undefined) return known;
    units.set(name, starts.length + 1);
    starts.push({ key, row });
    return starts.length;
  };
  const beginning = () => Math.max(frame.period().from, keeping.kept(kind.id)?.from ?? 0) * MINUTES_PER_DAY;
  const openedAt = ({ row }: { readonly row: number }) =>
    row === START ? beginning() : (table.at.values[row] as number);
  const answerTo = ({ key, row }: { readonly key: KeyCode; readonly row: number }): number | undefined => {
    const rows = rowsOf.get(key) ?? [];
    return row === START
      ? rows.find((other) => (table.at.values[other] as number) >= beginning())
      : rows[rows.indexOf(row) + 1];
  };
  const areaOf = (key: KeyCode) => {
    const part = paths[0] === "@area" ? keyParts(words, key)[0] : undefined;
    return part === undefined ? undefined : words.add(part);
  };
  const touchKey = (key: KeyCode) => {
    touch(unitOf(key, START));
    for (const row of rowsOf.get(key) ?? []) touch(unitOf(key, row));
  };
  const touchAll = () => {
    touch(0);
    for (const key of new Set([...rowsOf.keys(), ...each.at(frame.now()), ...each.at(beginning())])) touchKey(key);
  };
  const stateOf = (start: { readonly key: KeyCode; readonly row: number }): Judgement => {
    const opened = openedAt(start);
    const { from, to } = frame.period();
    const now = frame.now();
    if (opened > now) return { code: Code.none, until: opened };
    if (opened < from * MINUTES_PER_DAY || opened >= (to + 1) * MINUTES_PER_DAY)
      return { code: Code.none, until: NEVER };
    if (!keeping.kept(kind.id) || !each.at(opened).includes(start.key)) return { code: Code.none, until: NEVER };
    const area = areaOf(start.key);
    if (area !== undefined && !keeping.kept(kind.id, area)) return { code: Code.unknown, until: NEVER };
    const due = dueAfter(opened, requirement.every, calendar);
    const closes = keeping.closes(kind.id, due, area);
    const answer = answerTo(start);
    if (answer !== undefined) {
      const [at, recordedAt] = [table.at.values[answer] as number, table.recordedAt.values[answer] as number];
      return { code: fillState({ at, recordedAt, due, closes }), until: NEVER };
    }
    if (doubtful.get(start.key)?.some((row) => (table.at.values[row] as number) >= opened))
      return { code: Code.unknown, until: NEVER };
    const code = emptyState({
      now,
      closes,
      excused: excuses.of(rule, kind.id, Math.floor(opened / MINUTES_PER_DAY), area) !== undefined,
      declaredEmpty: false,
      allowsNothing: false,
    });
    return { code, until: code === Code.open ? closes : NEVER };
  };

  const describe = (unit: number, code: Code): Details => {
    if (unit === 0) {
      return {
        slot: "unkept",
        key: [],
        message: { id: "unkept", values: { kind: kind.id } },
        evidence: [],
        needs: [{ what: "keep", kind: kind.id }],
      };
    }
    const start = starts[unit - 1] as (typeof starts)[number];
    const opened = openedAt(start);
    const due = dueAfter(opened, requirement.every, calendar);
    const key = [...keyParts(words, start.key)];
    const slot =
      start.row === START ? `from-${formatDay(Math.floor(opened / MINUTES_PER_DAY))}` : `after-${formatMinute(opened)}`;
    const answer = answerTo(start);
    const evidence = [start.row, answer ?? START].filter((row) => row !== START).map((row) => table.ids[row] as string);
    const base = { slot, key, window: { from: opened, to: due }, evidence };
    const closes = keeping.closes(kind.id, due, areaOf(start.key));
    if (code === Code.late)
      return {
        ...base,
        message: {
          id: "late",
          values: { key, slot, at: formatMinute(table.at.values[answer ?? 0] as number), due: formatMinute(due) },
        },
      };
    if (code === Code.lateBackfilled) {
      const recordedAt = formatMinute(table.recordedAt.values[answer ?? 0] as number);
      return {
        ...base,
        message: { id: "lateBackfilled", values: { key, slot, recordedAt, closes: formatMinute(closes) } },
      };
    }
    if (code === Code.missed)
      return { ...base, message: { id: "missed", values: { key, slot, expected: 1, found: 0 } } };
    if (code === Code.unknown) {
      const row = doubtful.get(start.key)?.find((other) => (table.at.values[other] as number) >= opened);
      const path = row === undefined ? undefined : member.undecidedPath(row);
      const needs =
        path === undefined || row === undefined
          ? [{ what: "keep" as const, kind: kind.id }]
          : [{ what: "path" as const, kind: kind.id, path, entry: table.ids[row] as string }];
      return { ...base, message: { id: "unknown", values: { key, needs: [path ?? kind.id] } }, needs };
    }
    return {
      ...base,
      message: {
        id: code === Code.open ? "pending" : code === Code.excused ? "excused" : "pass",
        values: { key, slot },
      },
    };
  };

  return {
    reads: [kind.id],
    registers: each.registers,
    fold(_table, row, sign) {
      const answer = member.test(row);
      if (answer === NO) return;
      for (const key of keyOf.keys(row)) {
        const target = answer === UNDECIDED ? doubtful : rowsOf;
        const rows = target.get(key) ?? [];
        target.set(key, rows);
        const place = rows.findIndex((other) => other === row || comesBefore(table, row, other));
        const index = place < 0 ? rows.length : place;
        if (answer === UNDECIDED) touchKey(key);
        else {
          touch(unitOf(key, START));
          touch(unitOf(key, row));
          if (index > 0) touch(unitOf(key, rows[index - 1] as number));
        }
        if (sign === 1) rows.splice(index, 0, row);
        else if (rows[index] === row) rows.splice(index, 1);
      }
    },
    levelChanged: touchAll,
    closingChanged: touchAll,
    advance() {
      touch(0);
      for (const key of each.at(beginning())) touch(unitOf(key, START));
      return NEVER;
    },
    touchAll,
    judge(unit) {
      if (unit === 0) return { code: keeping.kept(kind.id) ? Code.none : Code.unknown, until: NEVER };
      const start = starts[unit - 1] as (typeof starts)[number];
      const gone = start.row !== START && !rowsOf.get(start.key)?.includes(start.row);
      return gone ? { code: Code.none, until: NEVER } : stateOf(start);
    },
    details: describe,
    dayOf: (unit) =>
      unit === 0
        ? frame.period().from
        : Math.floor(openedAt(starts[unit - 1] as (typeof starts)[number]) / MINUTES_PER_DAY),
  };
};

/** When the next time is due; every length but hours ends with a day. */
function dueAfter(opened: number, { atMost, in: unit }: Gap, calendar: SiteCalendar): number {
  const day = Math.floor(opened / MINUTES_PER_DAY);
  switch (unit) {
    case "hours":
      return opened + atMost * 60;
    case "days":
      return (day + atMost + 1) * MINUTES_PER_DAY;
    case "workdays":
      return (calendar.workdaysAfter(day, atMost) + 1) * MINUTES_PER_DAY;
    default:
      return (addMonths(day, atMost) + 1) * MINUTES_PER_DAY;
  }
}
