import { compare, type Fraction, toFraction, toNumber } from "../../ledger/decimal.ts";
import { keyReader } from "../../ledger/key.ts";
import { match, NO } from "../../ledger/match.ts";
import { tableOf } from "../../ledger/store.ts";
import { NEVER } from "../../ledger/table.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { Need } from "../../model/verdict.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import { Code } from "../code.ts";
import { joinedRows } from "../joined-rows.ts";
import { plainMessage, unknownMessage } from "../plain-message.ts";
import type { Compile, Details } from "../program.ts";
import { rowProgram } from "../row-program.ts";
import { type Met, type RequiredSource, requiredSource } from "./required.ts";
import type { Procedure } from "./schema.ts";
import { sizeReader } from "./size.ts";

interface Band {
  readonly from: Fraction;
  readonly sources: readonly RequiredSource[];
}

/** What is known of a row: the sources of its band, as far as they are met, or what is missing to know. */
interface Outcome {
  readonly code: Code;
  /** The minute at which the passing of time settles what is pending. */
  readonly until?: number;
  readonly size?: Fraction;
  readonly met: readonly Met[];
  readonly needs: readonly Need[];
}

/** Judges whether what the size of each entry asks for was there by then. */
export const compileProcedure: Compile<Procedure> = (requirement, frame, touch) => {
  const of = { ...requirement.of, key: requirement.of.key ?? ["@id"] };
  const kind = frame.store.kinds.get(of.kind) as EntryKind;
  const table = tableOf(frame.store, kind);
  const member = match(frame, kind, of.where);
  const keyOf = keyReader(frame, kind, of.key);
  const size = sizeReader(frame, kind, requirement);
  const bands = requirement.bands.map(({ from, require }): Band => {
    const sources = require.flatMap((required) => requiredSource(frame, required, keyOf) ?? []);
    return { from: toFraction(from), sources };
  });
  bands.sort((a, b) => compare(b.from, a.from));
  const sources = bands.flatMap((band) => band.sources);
  const ownRows = joinedRows(frame, of);

  const { withinDays } = requirement;
  /** The end of the last day on which what is asked for may follow. */
  const endOf = (at: number) =>
    withinDays === undefined ? undefined : (Math.floor(at / MINUTES_PER_DAY) + withinDays + 1) * MINUTES_PER_DAY;

  const outcomeOf = (row: number): Outcome => {
    if (member.test(row) === NO) return { code: Code.none, met: [], needs: [] };
    const unknown = (path: string, lacking: number): Outcome => ({
      code: Code.unknown,
      met: [],
      needs: [{ what: "path", kind: kind.id, path, entry: table.ids[lacking] as string }],
    });
    const missing = member.undecidedPath(row) ?? keyOf.missing(row);
    if (missing !== undefined) return unknown(missing, row);
    const told = size.of(row);
    if ("path" in told) return unknown(told.path, told.row);
    const at = table.at.values[row] as number;
    const band = bands.find(({ from }) => compare(from, told.size) <= 0);
    const end = endOf(at);
    const met = (band?.sources ?? []).map((source) => source.met(row, at, end === undefined ? at : end - 1));
    const short = met.filter(({ found, expected }) => found < expected);
    const sure = short.filter(({ needs }) => needs.length === 0);
    const base = { size: told.size, met, needs: sure.length > 0 ? [] : short.flatMap((one) => one.needs) };
    const until = Math.min(...sure.map((one) => (end === undefined ? at : frame.keeping.closes(one.kind, end))));
    if (sure.length > 0 && frame.now() < until) return { ...base, code: Code.pending, until };
    return { ...base, code: sure.length > 0 ? Code.fail : short.length > 0 ? Code.unknown : Code.pass };
  };
  const details = (row: number, code: Code): Details => {
    const id = table.ids[row] as string;
    const { size: reached, met, needs } = outcomeOf(row);
    const base = { slot: id, key: [], evidence: [...new Set([id, ...met.flatMap(({ ids }) => ids)])] };
    if (code === Code.unknown) return { ...base, message: unknownMessage([], needs), needs };
    if (code !== Code.fail || !reached) return { ...base, message: plainMessage(code, []) };
    const short = met.filter((one) => one.found < one.expected && one.needs.length === 0);
    const required = short.map((one) => (one.expected === 1 ? one.kind : `${one.kind} × ${one.expected}`));
    const found = short.map((one) => String(one.found));
    return { ...base, message: { id: "missing", values: { key: [], value: toNumber(reached), required, found } } };
  };

  const { rowsOf: _each, ...alone } = rowProgram(frame, { table, code: (row) => outcomeOf(row).code, details }, touch);
  return {
    ...alone,
    judge(row) {
      const judged = alone.judge(row);
      return judged.code === Code.pending ? { code: Code.pending, until: outcomeOf(row).until ?? NEVER } : judged;
    },
    closingChanged(fromDay, throughDay) {
      if (withinDays === undefined) return;
      for (let row = 0; row < table.size; row += 1) {
        const day = Math.floor((table.at.values[row] as number) / MINUTES_PER_DAY) + withinDays;
        if (day >= fromDay && day <= throughDay && frame.live(table, row)) touch(row);
      }
    },
    reads: [...new Set([kind.id, ...sources.map(({ rows }) => rows.kind.id)])],
    fold(source, row, sign) {
      if (source === table) {
        ownRows?.fold(row, sign);
        for (const other of size.fold(row, sign)) touch(other);
      }
      for (const { rows } of sources) {
        if (source !== rows.table) continue;
        for (const key of rows.fold(row, sign)) ownRows?.sure(key).forEach(touch);
      }
    },
  };
};
