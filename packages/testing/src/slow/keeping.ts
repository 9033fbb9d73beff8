import { DAY, dayAt, mustReadDay } from "./days.ts";
import type { SlowInput } from "./input.ts";
import type { Closing, Keep } from "./keep.ts";
import type { Row } from "./row.ts";
import type { World } from "./world.ts";

/** What is kept: what the site lists, else every kind from its earliest row on; what is yielded is kept with what yields it. */
export function keepsOf(input: SlowInput, rows: readonly Row[]): readonly Keep[] {
  const own = input.site.keeps === undefined ? keepsByRows(input, rows) : keepsByList(input);
  const built = input.kinds
    .filter(({ id }) => isBuiltIn(id))
    .map(({ id, backfillDays }) => ({ kind: id, areas: undefined, from: ALWAYS, backfillDays }));
  const all = [...own.filter(({ kind }) => !isBuiltIn(kind)), ...built];
  // Grows while it is walked, so that what a yielded kind yields is kept too.
  for (const keep of all) {
    for (const kind of input.kinds.find((known) => known.id === keep.kind)?.yields?.kinds ?? []) {
      const derived = { ...keep, kind };
      if (!all.some((other) => JSON.stringify(other) === JSON.stringify(derived))) all.push(derived);
    }
  }
  return all;
}

/** What the site file itself speaks of, and the ledger's own entries, are always kept. */
export function isBuiltIn(kind: string): boolean {
  return kind.startsWith("site/") || kind.startsWith("ledger/");
}

const ALWAYS = -1e9;

function keepsByList(input: SlowInput): readonly Keep[] {
  return (input.site.keeps ?? []).map((keep) => ({
    kind: keep.kind,
    areas: keep.areas,
    from: mustReadDay(keep.from),
    backfillDays: keep.backfillDays ?? backfillOf(input, keep.kind),
  }));
}

function keepsByRows(input: SlowInput, rows: readonly Row[]): readonly Keep[] {
  return [...new Set(rows.map((row) => row.kind))].map((kind) => ({
    kind,
    areas: undefined,
    from: Math.min(...rows.filter((row) => row.kind === kind).map((row) => dayAt(row.at))),
    backfillDays: backfillOf(input, kind),
  }));
}

function backfillOf(input: SlowInput, kind: string): number {
  return input.kinds.find((known) => known.id === kind)?.backfillDays ?? 1;
}

export function closingsOf(rows: readonly Row[]): readonly Closing[] {
  return rows
    .filter((row) => row.kind === "ledger/closed")
    .map(({ recordedAt, entry }) => ({
      recordedAt,
      kinds: entry.data.kinds as readonly string[] | undefined,
      areas: entry.data.areas as readonly string[] | undefined,
      through: mustReadDay(String(entry.data.through)),
    }));
}

function keepsFor(world: World, kind: string, area: string | undefined): readonly Keep[] {
  return world.keeps.filter(
    (keep) => keep.kind === kind && (area === undefined || keep.areas === undefined || keep.areas.includes(area)),
  );
}

/** The day from which a kind is kept; undefined when it is not. Without an area, any area's keeping counts. */
export function keptFrom(world: World, kind: string, area?: string): number | undefined {
  const days = keepsFor(world, kind, area).map((keep) => keep.from);
  return days.length === 0 ? undefined : Math.min(...days);
}

/** The closings by hand that cover a window which ends at minute `end`. */
export function closingsFor(world: World, kind: string, area: string | undefined, end: number): readonly Closing[] {
  const day = Math.floor((end - 1) / DAY);
  return world.closings.filter(
    (closing) =>
      (closing.kinds === undefined || closing.kinds.includes(kind)) &&
      (closing.areas === undefined || (area !== undefined && closing.areas.includes(area))) &&
      closing.through >= day,
  );
}

/** The moment at which the absence of further entries becomes a fact for a window that ends at minute `end`. */
export function closes(world: World, kind: string, area: string | undefined, end: number): number {
  if (isBuiltIn(kind)) return end;
  const day = Math.floor((end - 1) / DAY);
  const listed = keepsFor(world, kind, area).map((keep) => keep.backfillDays);
  const backfillDays = listed.length === 0 ? backfillOf(world.input, kind) : Math.max(...listed);
  const byHand = closingsFor(world, kind, area, end).map((closing) => closing.recordedAt);
  return Math.max(end, Math.min((day + 1 + backfillDays) * DAY, ...byHand));
}

/** The entry that excuses an occurrence that begins at a minute: of several, the first by id. */
export function excusedBy(
  world: World,
  rule: string,
  kind: string,
  area: string | undefined,
  begins: number,
): string | undefined {
  const fitting = world.rows
    .filter((row) => row.kind === "ledger/excused")
    .filter(({ entry: { data } }) => {
      const [kinds, rules, areas] = [data.kinds, data.rules, data.areas] as (readonly string[] | undefined)[];
      if (kinds !== undefined && !kinds.includes(kind)) return false;
      if (rules !== undefined && !rules.includes(rule)) return false;
      if (areas !== undefined && (area === undefined || !areas.includes(area))) return false;
      const day = dayAt(begins);
      return mustReadDay(String(data.from)) <= day && day <= mustReadDay(String(data.through));
    });
  return fitting.map(({ id }) => id).sort()[0];
}
