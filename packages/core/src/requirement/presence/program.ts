import { type Match, match, NO, UNDECIDED, YES } from "../../ledger/match.ts";
import { codesOf, type Reader, reader } from "../../ledger/reader.ts";
import { tableOf } from "../../ledger/store.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { Code } from "../code.ts";
import type { Compile, Frame } from "../program.ts";
import { rowDetails } from "../row-details.ts";
import { rowProgram } from "../row-program.ts";
import type { Presence } from "./schema.ts";

interface Part {
  readonly path: string;
  readonly asked: Match;
  readonly there: (row: number) => boolean;
}

/** Judges whether each entry carries its parts. */
export const compilePresence: Compile<Presence> = (requirement, frame, touch) => {
  const kind = frame.store.kinds.get(requirement.of.kind) as EntryKind;
  const table = tableOf(frame.store, kind);
  const member = match(frame, kind, requirement.of.where);
  const parts: readonly Part[] = requirement.parts.map(({ path, atLeast = 1, when }) => ({
    path,
    asked: match(frame, kind, when),
    there: carries(frame, reader(frame, kind, path), atLeast),
  }));
  const absent = (row: number) =>
    parts.filter((part) => part.asked.test(row) === YES && !part.there(row)).map((part) => part.path);
  const code = (row: number): Code => {
    const answer = member.test(row);
    if (answer === NO) return Code.none;
    if (answer === UNDECIDED) return Code.unknown;
    let undecided = false;
    for (const part of parts) {
      const asked = part.asked.test(row);
      if (asked === YES && !part.there(row)) return Code.fail;
      if (asked === UNDECIDED) undecided = true;
    }
    return undecided ? Code.unknown : Code.pass;
  };
  const details = rowDetails(table, {
    failure: (row) => ({ id: "absent", values: { key: [], parts: absent(row) } }),
    missing: (row) =>
      member.undecidedPath(row) ?? parts.find((part) => part.asked.test(row) === UNDECIDED)?.asked.undecidedPath(row),
  });
  return rowProgram(frame, { table, code, details }, touch);
};

function carries(frame: Frame, from: Reader | undefined, atLeast: number): (row: number) => boolean {
  if (!from) return () => false;
  const { words } = frame.store;
  if (from.type === "json") return (row) => from.read(row) >= atLeast;
  if (from.type !== "text" && from.type !== "list") return (row) => !Number.isNaN(from.read(row));
  const filled = (code: number) => words.text(code).trim() !== "";
  return (row) => {
    const codes = codesOf(from, row);
    return codes.filter(filled).length >= atLeast;
  };
}
