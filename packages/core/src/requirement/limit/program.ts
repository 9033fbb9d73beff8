import { compare, fromMillionths, MILLION, toNumber } from "../../ledger/decimal.ts";
import { type Answer, match, NO, UNDECIDED, YES } from "../../ledger/match.ts";
import { codesOf, reader } from "../../ledger/reader.ts";
import { tableOf } from "../../ledger/store.ts";
import { type Amount, amount, exactValue } from "../../ledger/value.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { Message } from "../../model/finding.ts";
import { type BoundReader, boundReader, NO_CLASS } from "../bound-reader.ts";
import { Code } from "../code.ts";
import type { Compile, Frame } from "../program.ts";
import { rowDetails } from "../row-details.ts";
import { rowProgram } from "../row-program.ts";
import { sweepAnswers } from "../sweep-answers.ts";
import { betweenSweep } from "./between-sweep.ts";
import type { Limit } from "./schema.ts";

/** What one way of limiting says of a row: its code, what to say when it fails, and the path that is missing when it is unknown. */
interface Rule {
  readonly code: (row: number) => Code;
  /** Turns the answers of all rows into codes: those that are {@link YES} are judged. */
  readonly sweep?: (codes: Uint8Array, size: number) => void;
  readonly failure: (row: number) => Message;
  readonly missing: (row: number) => string | undefined;
}

/** Judges each entry's value against its bounds. */
export const compileLimit: Compile<Limit> = (requirement, frame, touch) => {
  const kind = frame.store.kinds.get(requirement.of.kind) as EntryKind;
  const table = tableOf(frame.store, kind);
  const member = match(frame, kind, requirement.of.where);
  const rule = ruleOf(requirement, frame, kind);
  const code = (row: number): Code => {
    const answer = member.test(row);
    if (answer === NO) return Code.none;
    return answer === UNDECIDED ? Code.unknown : rule.code(row);
  };
  const details = rowDetails(table, {
    failure: rule.failure,
    missing: (row) => member.undecidedPath(row) ?? rule.missing(row),
  });
  const sweep = (codes: Uint8Array) => {
    codes.fill(YES, 0, table.size);
    member.narrow(codes, table.size);
    if (rule.sweep) rule.sweep(codes, table.size);
    else sweepAnswers(codes, table.size, rule.code);
  };
  return rowProgram(frame, { table, code, sweep, details }, touch);
};

function ruleOf(requirement: Limit, frame: Frame, kind: EntryKind): Rule {
  if (requirement.forbidden) return forbidden(frame, kind, requirement.forbidden);
  if (requirement.oneOf && typeof requirement.value === "string")
    return oneOf(frame, kind, requirement.value, requirement.oneOf);
  const value = requirement.value === undefined ? undefined : amount(frame, kind, requirement.value);
  if (!value)
    return { code: () => Code.unknown, failure: () => ({ id: "unknown", values: {} }), missing: () => undefined };
  const low = requirement.atLeast === undefined ? undefined : boundReader(frame, kind, requirement.atLeast);
  const high = requirement.atMost === undefined ? undefined : boundReader(frame, kind, requirement.atMost);
  return between(value, low, high);
}

/** The code of a forbidden description's answer. */
const BREACHED = [Code.pass, Code.fail, Code.unknown];

function forbidden(frame: Frame, kind: EntryKind, where: NonNullable<Limit["forbidden"]>): Rule {
  const breach = match(frame, kind, where);
  const code = (row: number) => BREACHED[breach.test(row)] as Code;
  return {
    code,
    sweep(codes, size) {
      const breached = codes.slice(0, size);
      breach.narrow(breached, size);
      sweepAnswers(codes, size, (row) => BREACHED[breached[row] as Answer] as Code);
    },
    failure: () => ({ id: "forbidden", values: { key: [], kind: kind.id } }),
    missing: breach.undecidedPath,
  };
}

function oneOf(frame: Frame, kind: EntryKind, path: string, allowed: readonly string[]): Rule {
  const from = reader(frame, kind, path);
  const codes = new Set(allowed.map(frame.store.words.add));
  const found = (row: number) => (from ? codesOf(from, row) : []);
  return {
    code(row) {
      const values = found(row);
      if (values.length === 0) return Code.unknown;
      return values.every((value) => codes.has(value)) ? Code.pass : Code.fail;
    },
    failure: (row) => ({
      id: "notOneOf",
      values: { key: [], value: found(row).map(frame.store.words.text), allowed: [...allowed] },
    }),
    missing: (row) => (found(row).length === 0 ? path : undefined),
  };
}

/** Which of two sides tells of a row: one that cannot be told leaves it open whether it stands within its bounds. */
const GRAVEST: readonly Code[] = [Code.unknown, Code.fail];

function between(value: Amount, low: BoundReader | undefined, high: BoundReader | undefined): Rule {
  const { read, scale, divisor } = value;
  const side = divisor ? exactSide(value) : fastSide(read, scale);
  const judge = (row: number, bound: BoundReader, sign: 1 | -1): Code => {
    const limit = bound.constant ?? bound.read(row);
    if (limit === NO_CLASS) return Code.notApplicable;
    if (Number.isNaN(limit)) return Code.unknown;
    return side(row, limit) * sign < 0 ? Code.fail : Code.pass;
  };
  const failing = (row: number) => (low && judge(row, low, 1) === Code.fail ? low : high);
  const code = (row: number): Code => {
    if (Number.isNaN(read(row)) || (divisor && exactValue(value, row) === undefined)) return Code.unknown;
    const sides = [low && judge(row, low, 1), high && judge(row, high, -1)].filter((each) => each !== undefined);
    if (sides.length > 0 && sides.every((each) => each === Code.notApplicable)) return Code.notApplicable;
    return GRAVEST.find((each) => sides.includes(each)) ?? Code.pass;
  };
  const sweep = divisor ? undefined : betweenSweep(value, low, high, code);
  return {
    code,
    ...(sweep ? { sweep } : {}),
    failure(row) {
      const bound = failing(row);
      const exact = exactValue(value, row);
      return {
        id: bound === low ? "tooLow" : "tooHigh",
        values: {
          key: [],
          value: exact ? toNumber(exact) : 0,
          bound: (bound?.constant ?? bound?.read(row) ?? 0) / MILLION,
          unit: value.unit ?? "",
        },
      };
    },
    missing: (row) => value.missing(row) ?? low?.missing(row) ?? high?.missing(row),
  };
}

/** Compares in plain whole numbers: a value scaled up against a bound scaled up. */
function fastSide(read: (row: number) => number, scale: number): (row: number, bound: number) => number {
  return scale === 1 ? (row, bound) => read(row) - bound : (row, bound) => read(row) - bound * scale;
}

function exactSide(value: Amount): (row: number, bound: number) => number {
  return (row, bound) => {
    const exact = exactValue(value, row);
    return exact ? compare(exact, fromMillionths(bound)) : Number.NaN;
  };
}
