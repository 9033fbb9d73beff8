import { type KeyCode, keyParts, keyReader } from "../../ledger/key.ts";
import { match, NO, UNDECIDED } from "../../ledger/match.ts";
import { type Reader, reader } from "../../ledger/reader.ts";
import { tableOf } from "../../ledger/store.ts";
import { NEVER } from "../../ledger/table.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { addMonths, formatMinute, MINUTES_PER_DAY } from "../../time/civil.ts";
import type { Every } from "../../time/every.ts";
import { Code } from "../code.ts";
import { eachKeys } from "../each-keys.ts";
import { emptyState, fillState } from "../occurrence.ts";
import type { Compile, Details, Judgement } from "../program.ts";
import { unknownNeeds } from "./say-occasion.ts";
import type { Cadence } from "./schema.ts";

type Steps = Extract<Every, { unit: "steps" }>;
/** Room for the steps of one key in the numbering of units. */
const STRIDE = 128;

/** Due in certain years since a date that each key's own row names: a lift inspected in years 1, 4, 7. */
export const compileSteps: Compile<Cadence & { readonly every: Steps }> = (requirement, frame, touch, rule) => {
  const { store, keeping, excuses, registers } = frame;
  const { words } = store;
  const kind = store.kinds.get(requirement.of.kind) as EntryKind;
  const table = tableOf(store, kind);
  const member = match(frame, kind, requirement.of.where);
  const keyOf = keyReader(frame, kind, requirement.of.key ?? []);
  const each = eachKeys(frame, requirement.each);
  const register = requirement.each && "register" in requirement.each ? requirement.each.register : undefined;
  const refers = register === undefined ? undefined : registers.refers(register);
  const referred = refers === undefined ? undefined : store.kinds.get(refers);
  const since: Reader | undefined = referred && reader(frame, referred, requirement.every.since);
  const years = [...requirement.every.years].filter((year) => year > 0).sort((a, b) => a - b);
  const rowsOf = new Map<KeyCode, number[]>();
  const doubtful = new Map<KeyCode, number[]>();
  const codes: KeyCode[] = [];
  const indexes = new Map<KeyCode, number>();

  const indexOf = (key: KeyCode) => {
    const known = indexes.get(key) ?? codes.length;
    if (known === codes.length) {
      indexes.set(key, known);
      codes.push(key);
    }
    return known;
  };
  /** The day from which a key's years count; NaN where its row does not say. */
  const anchorOf = (key: KeyCode): number => {
    const first = keyParts(words, key)[0];
    if (!referred || !since || first === undefined) return Number.NaN;
    const row = frame.references.rows(tableOf(store, referred), words.add(first)).at(-1);
    return row === undefined ? Number.NaN : Math.floor(since.read(row) / MINUTES_PER_DAY);
  };
  const spanOf = (key: KeyCode, year: number) => {
    const anchor = anchorOf(key);
    return {
      opens: addMonths(anchor, (year - 1) * 12) * MINUTES_PER_DAY,
      due: addMonths(anchor, year * 12) * MINUTES_PER_DAY,
    };
  };
  const touchKey = (key: KeyCode) => {
    for (let step = 0; step <= years.length; step += 1) touch(1 + indexOf(key) * STRIDE + step);
  };
  const touchAll = () => {
    touch(0);
    for (const key of new Set([
      ...rowsOf.keys(),
      ...each.at(frame.now()),
      ...each.at(frame.period().from * MINUTES_PER_DAY),
      ...codes,
    ]))
      touchKey(key);
  };
  const within = (rows: readonly number[] | undefined, from: number, to: number) =>
    (rows ?? []).filter((row) => (table.at.values[row] as number) >= from && (table.at.values[row] as number) < to);

  const judge = (unit: number): Judgement => {
    const key = codes[Math.floor((unit - 1) / STRIDE)] as KeyCode;
    const step = (unit - 1) % STRIDE;
    const now = frame.now();
    if (!keeping.kept(kind.id)) return { code: Code.none, until: NEVER };
    const { from, to } = frame.period();
    if (Number.isNaN(anchorOf(key))) {
      // One unit says, for all its steps, that the date is missing.
      return { code: step === years.length && each.at(now).includes(key) ? Code.unknown : Code.none, until: NEVER };
    }
    if (step === years.length) return { code: Code.none, until: NEVER };
    const { opens, due } = spanOf(key, years[step] as number);
    if (opens > now) return { code: Code.none, until: opens };
    if (opens < from * MINUTES_PER_DAY || opens >= (to + 1) * MINUTES_PER_DAY || !each.at(opens).includes(key))
      return { code: Code.none, until: NEVER };
    const later = years[step + 1];
    const end = later === undefined ? NEVER : spanOf(key, later).opens;
    const closes = keeping.closes(kind.id, due);
    const states = within(rowsOf.get(key), opens, end).map((row) =>
      fillState({
        at: table.at.values[row] as number,
        recordedAt: table.recordedAt.values[row] as number,
        due,
        closes,
      }),
    );
    states.sort((a, b) => a - b);
    const state = states[(requirement.times ?? 1) - 1];
    if (state !== undefined) return { code: state, until: NEVER };
    if (within(doubtful.get(key), opens, end).length > 0) return { code: Code.unknown, until: NEVER };
    const excused = excuses.of(rule, kind.id, Math.floor(opens / MINUTES_PER_DAY), undefined) !== undefined;
    const code = emptyState({ now, closes, excused, declaredEmpty: false, allowsNothing: false });
    return { code, until: code === Code.open ? closes : NEVER };
  };

  const details = (unit: number, code: Code): Details => {
    if (unit === 0) {
      return {
        slot: "unkept",
        key: [],
        message: { id: "unkept", values: { kind: kind.id } },
        evidence: [],
        needs: [{ what: "keep", kind: kind.id }],
      };
    }
    const keyCode = codes[Math.floor((unit - 1) / STRIDE)] as KeyCode;
    const year = years[(unit - 1) % STRIDE];
    const key = [...keyParts(words, keyCode)];
    if (year === undefined) {
      const path = requirement.every.since;
      const needs = [{ what: "path" as const, kind: refers ?? kind.id, path }];
      return { slot: "since", key, message: { id: "unknown", values: { key, needs: [path] } }, evidence: [], needs };
    }
    const slot = `year-${year}`;
    const { opens, due } = spanOf(keyCode, year);
    const later = years[((unit - 1) % STRIDE) + 1];
    const rows = within(rowsOf.get(keyCode), opens, later === undefined ? NEVER : spanOf(keyCode, later).opens);
    const evidence = rows.map((row) => table.ids[row] as string).sort();
    const base = { slot, key, window: { from: opens, to: due }, evidence };
    if (code === Code.unknown) {
      const end = later === undefined ? NEVER : spanOf(keyCode, later).opens;
      return { ...base, ...unknownNeeds(table, within(doubtful.get(keyCode), opens, end), member, []), evidence: [] };
    }
    const last = (values: Float64Array) => formatMinute(Math.max(...rows.map((row) => values[row] as number)));
    if (code === Code.late)
      return {
        ...base,
        message: { id: "late", values: { key, slot, at: last(table.at.values), due: formatMinute(due) } },
      };
    if (code === Code.lateBackfilled) {
      const closes = formatMinute(keeping.closes(kind.id, due));
      return {
        ...base,
        message: { id: "lateBackfilled", values: { key, slot, recordedAt: last(table.recordedAt.values), closes } },
      };
    }
    if (code === Code.missed)
      return {
        ...base,
        message: { id: "missed", values: { key, slot, expected: requirement.times ?? 1, found: rows.length } },
      };
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
        const rest = (target.get(key) ?? []).filter((other) => other !== row);
        target.set(key, sign === 1 ? [...rest, row] : rest);
        touchKey(key);
      }
    },
    levelChanged: touchAll,
    closingChanged: touchAll,
    advance() {
      touchAll();
      // Which keys there are by now is asked anew each time.
      return frame.now() + 1;
    },
    touchAll,
    judge: (unit) =>
      unit === 0 ? { code: keeping.kept(kind.id) ? Code.none : Code.unknown, until: NEVER } : judge(unit),
    details,
    dayOf: () => frame.period().from,
  };
};
