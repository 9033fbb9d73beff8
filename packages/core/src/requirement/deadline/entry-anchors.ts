import { keyReader } from "../../ledger/key.ts";
import { match, NO } from "../../ledger/match.ts";
import { reader } from "../../ledger/reader.ts";
import { tableOf } from "../../ledger/store.ts";
import { NEVER } from "../../ledger/table.ts";
import type { Path } from "../../ledger/where.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import type { Frame } from "../program.ts";
import { rowValues } from "../row-values.ts";
import type { Anchored, Anchors, PutAnchor } from "./anchor.ts";
import type { Anchor, Deadline } from "./schema.ts";
import { type Moment, type Window, windowReader } from "./window.ts";

/** Anchors that entries are: their `at`, or a day or instant that they name. */
export function entryAnchors(
  frame: Frame,
  requirement: Deadline,
  { of, at = "@at" }: Extract<Anchor, { of: unknown }>,
  put: PutAnchor,
): Anchors {
  const kind = frame.store.kinds.get(of.kind) as EntryKind;
  const table = tableOf(frame.store, kind);
  const member = match(frame, kind, of.where);
  const paths = of.key ?? ["@id"];
  const keyOf = keyReader(frame, kind, paths);
  const moment = reader(frame, kind, at);
  const windowOf = windowReader(frame, frame.calendar, kind, requirement);

  const momentOf = (row: number): Moment | undefined => {
    const value = moment?.type === "day" || moment?.type === "instant" ? moment.read(row) : Number.NaN;
    if (Number.isNaN(value)) return undefined;
    return moment?.type === "day" ? { day: Math.floor(value / MINUTES_PER_DAY) } : { minute: value };
  };
  const anchorOf = (row: number): Anchored => {
    const id = table.ids[row] as string;
    const counted = momentOf(row);
    const window = counted ? windowOf(counted, row) : noMoment(table.at.values[row] as number, at);
    const missing = member.undecidedPath(row) ?? keyOf.missing(row) ?? window.missing;
    return {
      slot: id,
      unitKey: [],
      keys: keyOf.keys(row),
      parts: paths.length,
      window,
      evidence: [id],
      row,
      needs: missing === undefined ? [] : [{ what: "path", kind: kind.id, path: missing, entry: id }],
    };
  };
  return {
    reads: [kind.id],
    registers: [],
    fold(_table, row, sign) {
      if (member.test(row) !== NO) put(row, sign === 1 ? anchorOf(row) : undefined);
    },
    levelChanged: () => undefined,
    advance: () => NEVER,
    valuesOf: rowValues(frame, kind),
  };
}

function noMoment(at: number, missing: Path): Window {
  return { opens: at, due: Number.NaN, told: at, reference: at, missing };
}
