import { type KeyCode, keyParts } from "../../ledger/key.ts";
import type { Row } from "../../ledger/store.ts";
import { NEVER, type Table } from "../../ledger/table.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import type { Frame } from "../program.ts";
import type { Anchored, Anchors, PutAnchor } from "./anchor.ts";
import type { Deadline } from "./schema.ts";
import { type Moment, type Window, windowReader } from "./window.ts";

/** Anchors at the ends of a register's spans: certificates that run out, stays that are over. A span that ends at midnight ends with the day before. */
export function spanAnchors(frame: Frame, requirement: Deadline, register: string, put: PutAnchor): Anchors {
  const { registers, store, calendar } = frame;
  const { words } = store;
  const constant = [requirement.after, requirement.before, requirement.earliest].every(
    (lag) => lag === undefined || Object.values(lag).every((bound) => typeof bound === "number"),
  );
  const fixed = windowReader(frame, calendar, undefined, requirement);
  const byTable = new Map<Table, ReturnType<typeof windowReader>>();
  const rows = new Map<string, Row>();
  const standing = new Map<KeyCode, ReadonlyMap<string, number>>();

  const windowOf = (moment: Moment, id: string): Window => {
    const row = rows.get(id);
    if (constant || !row) return fixed(moment, -1);
    const read = byTable.get(row.table) ?? windowReader(frame, calendar, row.table.kind, requirement);
    byTable.set(row.table, read);
    return read(moment, row.row);
  };
  const anchorOf = (key: KeyCode, id: string, until: number): Anchored => {
    const unitKey = keyParts(words, key);
    const moment = until % MINUTES_PER_DAY === 0 ? { day: until / MINUTES_PER_DAY - 1 } : { minute: until };
    const window = windowOf(moment, id);
    const kind = rows.get(id)?.table.kind.id ?? registers.reads(register)[0] ?? requirement.by.kind;
    const needs =
      window.missing === undefined ? [] : [{ what: "path" as const, kind, path: window.missing, entry: id }];
    return { slot: id, unitKey, keys: [key], parts: unitKey.length, window, evidence: [id], needs };
  };
  const lay = (key: KeyCode, anew?: string) => {
    const before = standing.get(key);
    const ends = new Map<string, number>();
    for (const { id, until } of registers.course(register, key).spans) {
      if (until < NEVER) ends.set(id, Math.max(until, ends.get(id) ?? until));
    }
    for (const id of before?.keys() ?? []) if (!ends.has(id)) put(`${key} ${id}`, undefined);
    for (const [id, until] of ends)
      if (before?.get(id) !== until || id === anew) put(`${key} ${id}`, anchorOf(key, id, until));
    standing.set(key, ends);
  };
  return {
    // The rows are needed only where a bound is read from them.
    reads: constant ? [] : registers.reads(register),
    registers: [register],
    fold(table, row, sign) {
      if (constant) return;
      const id = table.ids[row] as string;
      if (sign === -1) rows.delete(id);
      else rows.set(id, { table, row });
      for (const [key, ends] of standing) if (ends.has(id)) lay(key, id);
    },
    levelChanged(changed, key) {
      if (changed === register) lay(key);
    },
    advance() {
      if (standing.size === 0) for (const key of registers.keys(register)) lay(key);
      return NEVER;
    },
  };
}
