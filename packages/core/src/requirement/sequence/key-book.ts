import { firstWhere } from "../../ledger/first-where.ts";
import type { KeyCode } from "../../ledger/key.ts";
import type { Table } from "../../ledger/table.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";

/** One row in a sequence, and the step or test by which it came there. */
export interface Link {
  readonly table: Table;
  readonly row: number;
  /** Index of the step; 0 where there is only one source. */
  readonly step: number;
  /** Whether it can be told that the row belongs here. */
  readonly sure: boolean;
}

/** The rows of each key in order, and a unit for each key that has any. */
export interface KeyBook {
  readonly put: (key: KeyCode, link: Link, sign: 1 | -1) => void;
  /** The key of a unit; undefined when the unit is no more. */
  readonly keyOf: (unit: number) => KeyCode | undefined;
  readonly links: (key: KeyCode) => readonly Link[];
  /** The day of the first row, also of a unit that is no more. */
  readonly dayOf: (unit: number) => number;
  readonly size: () => number;
}

/**
 * A unit belongs to the day of its key's first row. When an earlier row comes, another unit takes its place, so that a unit's day never
 * changes.
 */
export function keyBook(touch: (unit: number) => void): KeyBook {
  const chains = new Map<KeyCode, Link[]>();
  const current = new Map<KeyCode, number>();
  const units = new Map<string, number>();
  const made: { readonly key: KeyCode; readonly day: number }[] = [];

  const unitOf = (key: KeyCode, links: readonly Link[]): number | undefined => {
    const first = firstOf(links);
    if (!first) return undefined;
    const day = Math.floor(atOf(first) / MINUTES_PER_DAY);
    const name = `${key} ${day}`;
    const known = units.get(name) ?? made.length;
    if (known === made.length) {
      units.set(name, known);
      made.push({ key, day });
    }
    return known;
  };
  return {
    put(key, link, sign) {
      const links = chains.get(key) ?? [];
      chains.set(key, links);
      if (sign === 1) links.splice(placeOf(links, link), 0, link);
      else
        links.splice(
          links.findIndex((other) => same(other, link)),
          1,
        );
      const [before, after] = [current.get(key), unitOf(key, links)];
      if (before !== undefined) touch(before);
      if (after === undefined) current.delete(key);
      else {
        current.set(key, after);
        touch(after);
      }
    },
    keyOf(unit) {
      const key = made[unit]?.key;
      return key !== undefined && current.get(key) === unit ? key : undefined;
    },
    links: (key) => chains.get(key) ?? [],
    dayOf: (unit) => made[unit]?.day ?? 0,
    size: () => made.length,
  };
}

/** The row that a sequence begins with: one that surely belongs to it, where there is one. */
export function firstOf(links: readonly Link[]): Link | undefined {
  return links.find(({ sure }) => sure) ?? links[0];
}

export function atOf({ table, row }: Link): number {
  return table.at.values[row] as number;
}

export function idOf({ table, row }: Link): string {
  return table.ids[row] as string;
}

function same(a: Link, b: Link): boolean {
  return a.row === b.row && a.step === b.step && a.table === b.table;
}

function placeOf(links: readonly Link[], link: Link): number {
  return firstWhere(links, (other) => !comesBefore(other, link));
}

/** Order by time, then id, then step. */
function comesBefore(a: Link, b: Link): boolean {
  const apart = atOf(a) - atOf(b);
  if (apart !== 0) return apart < 0;
  const [left, right] = [idOf(a), idOf(b)];
  return left === right ? a.step < b.step : left < right;
}
