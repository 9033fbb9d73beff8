import type { Each } from "../../ledger/each.ts";
import { areaOfKey, type KeyCode, keyParts, keyReader } from "../../ledger/key.ts";
import { match, NO, UNDECIDED, YES } from "../../ledger/match.ts";
import { bucketMoment, reader } from "../../ledger/reader.ts";
import { tableOf } from "../../ledger/store.ts";
import { NEVER } from "../../ledger/table.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { addMonths, MINUTES_PER_DAY } from "../../time/civil.ts";
import type { Every } from "../../time/every.ts";
import { Code } from "../code.ts";
import { eachKeys } from "../each-keys.ts";
import { unknownMessage } from "../plain-message.ts";
import type { Compile, Details, Frame, Judgement } from "../program.ts";
import { untoldNeeds } from "../untold-needs.ts";
import type { SiteCadence } from "./at-site.ts";
import { occasions } from "./occasion.ts";
import { occasionMessage, unkeptDetails, unknownNeeds } from "./say-occasion.ts";

type Steps = Extract<Every, { unit: "steps" }>;

/** Room for the steps of one key in the numbering of units. */
const STRIDE = 128;
const UNKEPT = 0;
/** Says that it cannot be told which keys there are. */
const UNTOLD = 1;
const GONE: Judgement = Object.freeze({ code: Code.none, until: NEVER });
const UNKNOWN: Judgement = Object.freeze({ code: Code.unknown, until: NEVER });

/** Due in certain years since a date that each key's own row names: a lift inspected in years 1, 4, 7. */
export const compileSteps: Compile<SiteCadence & { readonly every: Steps }> = (requirement, frame, touch, rule) => {
  const { store, keeping, excuses } = frame;
  const { words } = store;
  const kind = store.kinds.get(requirement.of.kind) as EntryKind;
  const table = tableOf(store, kind);
  const member = match(frame, kind, requirement.of.where);
  const paths = requirement.each ? (requirement.of.key ?? []) : [];
  const keyOf = keyReader(frame, kind, paths);
  const areaOf = areaOfKey(words, paths);
  const each = eachKeys(frame, requirement.each);
  const dateOf = dateReader(frame, requirement.each, requirement.every.since);
  const years = [...new Set(requirement.every.years)].sort((a, b) => a - b);
  const times = requirement.times ?? 1;
  const occasion = occasions(frame, rule, table, times);
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
  const unitOf = (key: KeyCode, step: number) => 2 + indexOf(key) * STRIDE + step;
  const keyAt = (unit: number) => codes[Math.floor((unit - 2) / STRIDE)] as KeyCode;
  const stepAt = (unit: number) => (unit - 2) % STRIDE;
  /** When a step opens, is due, and gives way to the next. */
  const spanOf = (date: number, step: number) => {
    const startOf = (year: number) => addMonths(date, (year - 1) * 12) * MINUTES_PER_DAY;
    const [year, next] = [years[step] as number, years[step + 1]];
    return { opens: startOf(year), due: startOf(year + 1), end: next === undefined ? NEVER : startOf(next) };
  };
  /** The rows of a key that lie in a step, by what they cover or their `at`. */
  const within = (rows: readonly number[] | undefined, { opens, end }: { opens: number; end: number }) =>
    (rows ?? []).filter((row) => {
      const start = bucketMoment(table, row);
      const covered = table.coversTo.values[row] as number;
      return start >= opens && (Number.isNaN(covered) ? start < end : covered <= end);
    });
  const touchKey = (key: KeyCode) => {
    for (let step = 0; step <= years.length; step += 1) touch(unitOf(key, step));
  };
  const touchAll = () => {
    touch(UNKEPT);
    touch(UNTOLD);
    for (const key of new Set([...codes, ...each.candidates()])) touchKey(key);
  };

  const judge = (key: KeyCode, step: number): Judgement => {
    const [date, now] = [dateOf(key), frame.now()];
    // One unit says, for all its steps, that the date is missing.
    if (Number.isNaN(date)) return step === years.length && each.has(key, now) !== NO ? UNKNOWN : GONE;
    if (step === years.length) return GONE;
    const span = spanOf(date, step);
    const { opens, due } = span;
    if (opens > now) return { code: Code.none, until: opens };
    const { from, to } = frame.period();
    if (opens < from * MINUTES_PER_DAY || opens >= (to + 1) * MINUTES_PER_DAY) return GONE;
    const asked = each.has(key, opens);
    if (asked === NO) return GONE;
    const area = areaOf(key);
    return (
      occasion.before(opens, area, asked === YES) ??
      occasion.judge(
        Math.floor(opens / MINUTES_PER_DAY),
        due,
        area,
        within(rowsOf.get(key), span),
        within(doubtful.get(key), span).length > 0,
      )
    );
  };

  const details = (unit: number, code: Code): Details => {
    if (unit === UNKEPT) return unkeptDetails(kind.id);
    if (unit === UNTOLD) {
      const needs = untoldNeeds(frame.registers, each.unknownAt(frame.now()), frame.now());
      return { slot: "since", key: [], evidence: [], needs, message: unknownMessage([], needs) };
    }
    const [own, step] = [keyAt(unit), stepAt(unit)];
    const key = [...keyParts(words, own)];
    const date = dateOf(own);
    if (Number.isNaN(date)) {
      const path = requirement.every.since;
      const needs = [{ what: "path" as const, kind: dateOf.kind ?? kind.id, path }];
      return { slot: "since", key, message: { id: "unknown", values: { key, needs: [path] } }, evidence: [], needs };
    }
    const slot = `year-${years[step]}`;
    const span = spanOf(date, step);
    const { opens, due } = span;
    const rows = within(rowsOf.get(own), span);
    const base = { slot, key, window: { from: opens, to: due }, evidence: idsOf(table.ids, rows) };
    if (code === Code.unknown) {
      const unsure = within(doubtful.get(own), span);
      return { ...base, ...unknownNeeds(table, unsure, member, []), evidence: unsure.length > 0 ? base.evidence : [] };
    }
    const area = areaOf(own);
    const excuse =
      code === Code.excused ? excuses.of(rule, kind.id, Math.floor(opens / MINUTES_PER_DAY), area) : undefined;
    const closes = keeping.closes(kind.id, due, area);
    const message = occasionMessage(table, code, { key, slot, due, closes, expected: times, rows });
    return { ...base, message, evidence: excuse === undefined ? base.evidence : [...base.evidence, excuse] };
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
    levelChanged(register, key) {
      touch(UNTOLD);
      for (const concerned of each.changedBy(register, key)) touchKey(concerned);
    },
    closingChanged: touchAll,
    advance() {
      touchAll();
      // What a thing's own row says by now, and whether it is still there, is asked anew each time.
      return frame.now() + 1;
    },
    touchAll,
    judge(unit) {
      if (unit === UNKEPT) return keeping.kept(kind.id) ? GONE : UNKNOWN;
      if (!keeping.kept(kind.id)) return GONE;
      if (unit === UNTOLD) return each.unknownAt(frame.now()).length > 0 ? UNKNOWN : GONE;
      return judge(keyAt(unit), stepAt(unit));
    },
    details,
    dayOf(unit) {
      const date = unit <= UNTOLD || stepAt(unit) === years.length ? Number.NaN : dateOf(keyAt(unit));
      return Number.isNaN(date) ? frame.period().from : Math.floor(spanOf(date, stepAt(unit)).opens / MINUTES_PER_DAY);
    },
  };
};

/** Reads the day from which a key's years count, as it was last told by now; NaN where no row says. */
function dateReader(
  { store, references, registers, ...frame }: Frame,
  each: Each | undefined,
  path: string,
): ((key: KeyCode) => number) & { readonly kind: string | undefined } {
  const register = firstRegister(each);
  const refers = register === undefined ? undefined : registers.refers(register);
  const kind = refers === undefined ? undefined : store.kinds.get(refers);
  const table = kind && tableOf(store, kind);
  const since = kind && reader({ store, references }, kind, path);
  const dateOf = (key: KeyCode): number => {
    const first = keyParts(store.words, key)[0];
    if (!table || !since || first === undefined) return Number.NaN;
    const told = references.rows(table, store.words.add(first));
    const row = told.findLast((each) => (table.at.values[each] as number) <= frame.now());
    return row === undefined ? Number.NaN : Math.floor(since.read(row) / MINUTES_PER_DAY);
  };
  return Object.assign(dateOf, { kind: refers });
}

function firstRegister(each: Each | undefined): string | undefined {
  if (!each || "values" in each) return undefined;
  return "register" in each ? each.register : firstRegister(each.product[0]);
}

function idsOf(ids: readonly string[], rows: readonly number[]): readonly string[] {
  return rows.map((row) => ids[row] as string).sort();
}
