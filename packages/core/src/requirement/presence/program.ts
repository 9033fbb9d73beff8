import { type Match, match, NO, UNDECIDED, YES } from "../../ledger/match.ts";
import { type Reader, readAll, reader } from "../../ledger/reader.ts";
import { tableOf } from "../../ledger/store.ts";
import { MANY } from "../../ledger/table.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { Code } from "../code.ts";
import type { Compile, Frame } from "../program.ts";
import { rowDetails } from "../row-details.ts";
import { rowProgram } from "../row-program.ts";
import { sweepAnswers } from "../sweep-answers.ts";
import type { Presence } from "./schema.ts";

interface Part {
  readonly path: string;
  readonly asked: Match | undefined;
  readonly there: (row: number) => boolean;
  readonly column: Column | undefined;
}

/** A part that is there where its path has a value, and a text that says something. */
interface Column {
  readonly from: Reader;
  readonly text: boolean;
}

/** Stands for a row of which it cannot be told yet whether some part is asked for: a later part may still fail it. */
const OPEN = 255;

/** Judges whether each entry carries its parts. */
export const compilePresence: Compile<Presence> = (requirement, frame, touch) => {
  const kind = frame.store.kinds.get(requirement.of.kind) as EntryKind;
  const table = tableOf(frame.store, kind);
  const member = match(frame, kind, requirement.of.where);
  const parts: readonly Part[] = requirement.parts.map(({ path, atLeast = 1, when }) => {
    const from = reader(frame, kind, path);
    return {
      path,
      asked: when && match(frame, kind, when),
      there: carries(frame, from, atLeast),
      column: when || atLeast > 1 ? undefined : columnOf(from),
    };
  });
  const answered = ({ asked }: Part, row: number) => asked?.test(row) ?? YES;
  const absent = (row: number) =>
    parts.filter((part) => answered(part, row) === YES && !part.there(row)).map((part) => part.path);
  const code = (row: number): Code => {
    const answer = member.test(row);
    if (answer === NO) return Code.none;
    if (answer === UNDECIDED) return Code.unknown;
    let undecided = false;
    for (const part of parts) {
      const asked = answered(part, row);
      if (asked === YES && !part.there(row)) return Code.fail;
      if (asked === UNDECIDED) undecided = true;
    }
    return undecided ? Code.unknown : Code.pass;
  };
  const sweep = (codes: Uint8Array) => {
    const { size } = table;
    if (requirement.of.where) {
      codes.fill(YES, 0, size);
      member.narrow(codes, size);
      sweepAnswers(codes, size, () => Code.pass);
    } else codes.fill(Code.pass, 0, size);
    for (const part of parts) {
      if (part.column) sweepColumn(codes, size, part.column, frame.store.words.blanks, part.there);
      else sweepPart(codes, size, part);
    }
    if (parts.some(({ asked }) => asked))
      for (let row = 0; row < size; row += 1) if (codes[row] === OPEN) codes[row] = Code.unknown;
  };
  const details = rowDetails(table, {
    failure: (row) => ({ id: "absent", values: { key: [], parts: absent(row) } }),
    missing: (row) =>
      member.undecidedPath(row) ?? parts.find((part) => answered(part, row) === UNDECIDED)?.asked?.undecidedPath(row),
  });
  return rowProgram(frame, { table, code, sweep, details }, touch);
};

function columnOf(from: Reader | undefined): Column | undefined {
  if (!from || from.type === "json") return undefined;
  return { from, text: from.type === "text" || from.type === "list" };
}

function carries(frame: Frame, from: Reader | undefined, atLeast: number): (row: number) => boolean {
  if (!from) return () => false;
  const { words } = frame.store;
  if (from.type === "json") return (row) => from.read(row) >= atLeast;
  if (from.type !== "text" && from.type !== "list") return (row) => !Number.isNaN(from.read(row));
  const filled = (code: number) => !words.blanks.includes(code);
  return (row) => {
    const one = from.read(row);
    if (Number.isNaN(one)) return false;
    if (one !== MANY) return atLeast <= 1 && filled(one);
    return from.several(row).filter(filled).length >= atLeast;
  };
}

/** Fails the rows whose column is empty; a row of several texts is looked at by itself. */
function sweepColumn(
  codes: Uint8Array,
  size: number,
  { from, text }: Column,
  blanks: readonly number[],
  there: Part["there"],
): void {
  const values = readAll(from, size);
  const [blank = -1, ...others] = blanks;
  if (!text) {
    for (let row = 0; row < size; row += 1) if (isOpen(codes[row]) && Number.isNaN(values[row])) codes[row] = Code.fail;
    return;
  }
  for (let row = 0; row < size; row += 1) {
    const value = values[row] as number;
    if (value >= 0 && value !== blank && others.length === 0) continue;
    if (isOpen(codes[row]) && (value >= 0 ? blanks.includes(value) : !there(row))) codes[row] = Code.fail;
  }
}

/** Whether no part has failed the row yet. */
function isOpen(code: number | undefined): boolean {
  return code === Code.pass || code === OPEN;
}

function sweepPart(codes: Uint8Array, size: number, { asked, there }: Part): void {
  const answers = asked && new Uint8Array(size).fill(YES);
  if (answers) asked.narrow(answers, size);
  for (let row = 0; row < size; row += 1) {
    if (!isOpen(codes[row])) continue;
    const answer = answers?.[row] ?? YES;
    if (answer === UNDECIDED) codes[row] = OPEN;
    else if (answer === YES && !there(row)) codes[row] = Code.fail;
  }
}
