import type { EntryKind } from "../model/entry-kind.ts";
import { MINUTES_PER_DAY, parseDay } from "../time/civil.ts";
import { parseInstant } from "../time/instant.ts";
import { toMillionths } from "./decimal.ts";
import { codesOf, type Reader, type Reading, reader } from "./reader.ts";
import { tableOf } from "./store.ts";
import { MANY } from "./table.ts";
import type { Operand, Path, Scalar, Test, Where } from "./where.ts";

/** Answers of a condition: it fails, it holds, or a value to decide it is missing. */
export const NO = 0;
export const YES = 1;
export const UNDECIDED = 2;
export type Answer = typeof NO | typeof YES | typeof UNDECIDED;

/** A condition settled for the rows of one kind. */
export interface Match {
  readonly test: (row: number) => Answer;
  /** Narrows the answers of all rows by this condition's: NO stays NO, and UNDECIDED never becomes YES again. */
  readonly narrow: (answers: Uint8Array, size: number) => void;
  /** The first path that leaves a row undecided. */
  readonly undecidedPath: (row: number) => Path | undefined;
}

/** One part of a condition: how it tests a row, and how it goes over all of them where that is quicker than one by one. */
interface Part {
  readonly test: (row: number) => Answer;
  readonly narrow?: Match["narrow"];
}

const ALL: Match = { test: () => YES, narrow: () => undefined, undecidedPath: () => undefined };

/** Trees are climbed at most so far; a longer chain of parents is a circle. */
const MAX_CLIMB = 32;

export function match(reading: Reading, kind: EntryKind, where: Where | undefined): Match {
  const parts = Object.entries(where ?? {}).map(([path, test]) => ({ path, ...partOf(reading, kind, path, test) }));
  if (parts.length === 0) return ALL;
  const [only, ...others] = parts;
  const narrow: Match["narrow"] = (answers, size) => {
    for (const part of parts) (part.narrow ?? oneByOne(part.test))(answers, size);
  };
  if (only && others.length === 0) {
    return { test: only.test, narrow, undecidedPath: (row) => (only.test(row) === UNDECIDED ? only.path : undefined) };
  }
  return {
    test(row) {
      let answer: Answer = YES;
      for (const part of parts) {
        const one = part.test(row);
        if (one === NO) return NO;
        if (one === UNDECIDED) answer = UNDECIDED;
      }
      return answer;
    },
    narrow,
    undecidedPath: (row) => parts.find((part) => part.test(row) === UNDECIDED)?.path,
  };
}

function oneByOne(test: Part["test"]): Match["narrow"] {
  return (answers, size) => {
    for (let row = 0; row < size; row += 1) {
      if (answers[row] === NO) continue;
      const answer = test(row);
      if (answer !== YES) answers[row] = answer;
    }
  };
}

function partOf(reading: Reading, kind: EntryKind, path: Path, test: Test): Part {
  const from = reader(reading, kind, path);
  if (!from) return { test: () => UNDECIDED };
  const members: Part[] = [];
  if (test.exists !== undefined) members.push(existing(from, test.exists));
  if (test.equals !== undefined) members.push(equalTo(reading, kind, from, test.equals));
  if (test.in !== undefined) members.push(oneOf(reading, from, test.in));
  if (test.atLeast !== undefined) members.push({ test: ordered(reading, kind, from, test.atLeast, (a, b) => a >= b) });
  if (test.atMost !== undefined) members.push({ test: ordered(reading, kind, from, test.atMost, (a, b) => a <= b) });
  if (test.within !== undefined) members.push({ test: within(reading, kind, from, test.within) });
  if (test.not !== undefined) {
    const inner = partOf(reading, kind, path, test.not);
    members.push({
      test(row) {
        const answer = inner.test(row);
        return answer === UNDECIDED ? UNDECIDED : answer === YES ? NO : YES;
      },
    });
  }
  const [only, ...others] = members;
  if (only && others.length === 0) return only;
  return {
    test(row) {
      let answer: Answer = YES;
      for (const member of members) {
        const one = member.test(row);
        if (one === NO) return NO;
        if (one === UNDECIDED) answer = UNDECIDED;
      }
      return answer;
    },
  };
}

/** The cell that a value of a requirement would have in the column of a path. */
export function encodeScalar({ store }: Reading, from: Reader, value: Scalar): number {
  switch (from.type) {
    case "number":
    case "json":
      return typeof value === "number" ? toMillionths(value) : Number.NaN;
    case "boolean":
      return value === true ? 1 : 0;
    case "day":
      return (parseDay(String(value)) ?? Number.NaN) * MINUTES_PER_DAY;
    case "instant":
      return parseInstant(String(value), store.zone) ?? Number.NaN;
    default:
      return store.words.add(String(value));
  }
}

function existing({ read, cells }: Reader, wanted: boolean): Part {
  const test = (row: number) => (Number.isNaN(read(row)) === wanted ? NO : YES);
  if (!cells) return { test };
  return {
    test,
    narrow(answers, size) {
      const { values } = cells;
      for (let row = 0; row < size; row += 1) if (Number.isNaN(values[row]) === wanted) answers[row] = NO;
    },
  };
}

function equalTo(reading: Reading, kind: EntryKind, from: Reader, operand: Operand): Part {
  if (typeof operand !== "object") return oneOf(reading, from, [operand]);
  const other = reader(reading, kind, operand.path);
  if (!other) return { test: () => UNDECIDED };
  return {
    test(row) {
      const [left, right] = [codesOf(from, row), codesOf(other, row)];
      if (left.length === 0 || right.length === 0) return UNDECIDED;
      return left.some((code) => right.includes(code)) ? YES : NO;
    },
  };
}

function oneOf(reading: Reading, from: Reader, values: readonly Scalar[]): Part {
  const wanted = values.map((value) => encodeScalar(reading, from, value));
  const single = wanted.length === 1 ? (wanted[0] as number) : undefined;
  const { read, cells } = from;
  const holds = (code: number) => (single === undefined ? wanted.includes(code) : code === single);
  const test = (row: number): Answer => {
    const code = read(row);
    if (Number.isNaN(code)) return UNDECIDED;
    if (code === MANY && from.type !== "number") {
      const codes = from.several(row);
      return codes.length === 0 ? UNDECIDED : codes.some(holds) ? YES : NO;
    }
    return holds(code) ? YES : NO;
  };
  if (!cells) return { test };
  return { test, narrow: (answers, size) => narrowOneOf(answers, size, cells.values, wanted, test) };
}

/** Goes over a column; a loop of its own, so that it compiles to the few instructions that it is. */
function narrowOneOf(
  answers: Uint8Array,
  size: number,
  column: Float64Array,
  wanted: readonly number[],
  test: Part["test"],
): void {
  const [first, second] = [wanted[0] as number, wanted[1] ?? wanted[0]];
  for (let row = 0; row < size; row += 1) {
    if (answers[row] === NO) continue;
    const code = column[row] as number;
    if (code === first || code === second) continue;
    if (code >= 0) {
      let place = 2;
      while (place < wanted.length && wanted[place] !== code) place += 1;
      if (place >= wanted.length) answers[row] = NO;
    } else {
      const answer = test(row);
      if (answer !== YES) answers[row] = answer;
    }
  }
}

function ordered(
  reading: Reading,
  kind: EntryKind,
  from: Reader,
  operand: Operand,
  holds: (a: number, b: number) => boolean,
): (row: number) => Answer {
  const { read } = from;
  if (typeof operand !== "object") {
    const bound = encodeScalar(reading, from, operand);
    return (row) => {
      const value = read(row);
      return Number.isNaN(value) ? UNDECIDED : holds(value, bound) ? YES : NO;
    };
  }
  const other = reader(reading, kind, operand.path);
  if (!other) return () => UNDECIDED;
  return (row) => {
    const [value, bound] = [read(row), other.read(row)];
    return Number.isNaN(value) || Number.isNaN(bound) ? UNDECIDED : holds(value, bound) ? YES : NO;
  };
}

/** The value itself, or one of its parents, is the named one. */
function within(reading: Reading, kind: EntryKind, from: Reader, root: string): (row: number) => Answer {
  const wanted = reading.store.words.add(root);
  const referred = from.ref === undefined ? undefined : reading.store.kinds.get(from.ref);
  const parent = referred && reader(reading, referred, "parent");
  const own = tableOf(reading.store, kind);
  const climb = (start: number, minute: number): boolean => {
    let code = start;
    for (let step = 0; step < MAX_CLIMB; step += 1) {
      if (code === wanted) return true;
      if (!referred || !parent) return false;
      const row = reading.references.inForce(tableOf(reading.store, referred), code, minute);
      code = row < 0 ? Number.NaN : parent.read(row);
      if (Number.isNaN(code)) return false;
    }
    return false;
  };
  return (row) => {
    const codes = codesOf(from, row);
    if (codes.length === 0) return UNDECIDED;
    const minute = own.at.values[row] as number;
    return codes.some((code) => climb(code, minute)) ? YES : NO;
  };
}
