import { codesTold } from "../ledger/codes-told.ts";
import { codesIn } from "../ledger/references.ts";
import type { Cells, Table } from "../ledger/table.ts";
import { phrase } from "../model/phrase.ts";
import type { Remark } from "../model/remark.ts";
import type { Frame } from "../requirement/program.ts";
import { unknownName } from "../rule/unknown-name.ts";
import { formatMinute, MINUTES_PER_DAY } from "../time/civil.ts";

/** Of the entries that a remark is about, so many are named. */
const MOST_NAMED = 5;

/** An entry may be recorded before it happens, as plans and bookings are; a year before, its date is more likely mistyped. */
const EARLY_MINUTES = 366 * MINUTES_PER_DAY;

/** Lists that a site may keep: who or what stands in none of them is told, where there is such a list at all. */
const lists = {
  "site/area": phrase("siteArea"),
  "site/post": phrase("sitePost"),
  "site/person": phrase("sitePerson"),
  "site/asset": phrase("siteAsset"),
};

/**
 * What live entries say that cannot well be: areas, people and assets that the site does not list, and moments more than a year after
 * they were recorded. People who left and areas given up stay listed with their last day, so nothing is told of them.
 */
export function entryRemarks({ store, live, now }: Frame): readonly Remark[] {
  const found = new Map<string, { readonly remark: Omit<Remark, "count" | "entries">; readonly ids: string[] }>();
  const { text } = store.words;
  const listed = new Map(Object.keys(lists).map((list) => [list, listedCodes(store.tables.get(list), now())]));
  const names = new Map<string, readonly string[]>();
  const namesOf = (list: string, known: ReadonlySet<number>) => {
    const sorted = names.get(list) ?? [...known].map(text).sort();
    names.set(list, sorted);
    return sorted;
  };
  for (const table of store.tables.values()) {
    for (const [list, path, cells] of referring(table)) {
      const known = listed.get(list);
      if (!known || known.size === 0) continue;
      eachStranger(table, cells, known, (code, row) => {
        if (!live(table, row)) return;
        const id = `${list} ${path} ${code}`;
        const told = found.get(id) ?? {
          remark: unknownName("unknown-row", path, text(code), lists[list], namesOf(list, known)),
          ids: [],
        };
        found.set(id, told);
        told.ids.push(table.ids[row] as string);
      });
    }
  }
  for (const table of store.tables.values()) {
    if (table.extent.ahead <= EARLY_MINUTES) continue;
    const [happened, recorded] = [table.at.values, table.known.values];
    for (let row = 0; row < table.size; row += 1) {
      const at = happened[row] as number;
      const known = recorded[row] as number;
      if (at - known <= EARLY_MINUTES || !live(table, row)) continue;
      const id = table.ids[row] as string;
      const problem = {
        code: "recorded-early",
        path: "recordedAt",
        found: formatMinute(known),
        expected: phrase("recordedNear", { at: formatMinute(at) }),
      };
      found.set(`early ${id}`, { remark: problem, ids: [id] });
    }
  }
  return [...found.values()]
    .map(({ remark, ids }) => ({ ...remark, count: ids.length, entries: ids.sort().slice(0, MOST_NAMED) }))
    .sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)));
}

/** Those who stand in a list, or have stood in it until a minute. */
function listedCodes(table: Table | undefined, now: number): ReadonlySet<number> {
  const codes = new Set<number>();
  if (!table) return codes;
  const [subjects, visible] = [table.subject.values, table.visible.values];
  for (let row = 0; row < table.size; row += 1) {
    const code = subjects[row] as number;
    if (!Number.isNaN(code) && (visible[row] as number) <= now) codes.add(code);
  }
  return codes;
}

/** The columns of a table that name a row of a list. */
function* referring(table: Table): Iterable<readonly [keyof typeof lists, string, Cells]> {
  if (table.size === 0) return;
  // A row of a list stands in it, whatever it says of itself.
  if (table.kind.id !== "site/area") yield ["site/area", "area", table.area];
  for (const { path, ref, cells } of table.referring) if (isList(ref)) yield [ref, path, cells];
}

function isList(ref: string): ref is keyof typeof lists {
  return Object.hasOwn(lists, ref);
}

/** Visits the codes of a column that are not known, with their rows. */
function eachStranger(
  table: Table,
  cells: Cells,
  known: ReadonlySet<number>,
  visit: (code: number, row: number) => void,
): void {
  const strangers = new Set([...codesTold(cells, table.size)].filter((code) => !known.has(code)));
  if (strangers.size === 0) return;
  for (let row = 0; row < table.size; row += 1)
    for (const code of codesIn(cells, row)) if (strangers.has(code)) visit(code, row);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
