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
  for (const [list, expected] of Object.entries(lists)) {
    const rows = store.tables.get(list);
    if (!rows) continue;
    const seen = [...rows.subject.values.subarray(0, rows.size)].filter(
      (code, row) => !Number.isNaN(code) && (rows.visible.values[row] as number) <= now(),
    );
    if (seen.length === 0) continue;
    const names = [...new Set(seen)].map(text).sort();
    const known = new Uint8Array(store.words.texts.length);
    for (const code of seen) known[code] = 1;
    for (const table of store.tables.values()) {
      for (const [path, cells] of referring(table, list)) {
        eachStranger(table, cells, known, (code, row) => {
          if (!live(table, row)) return;
          const id = `${list} ${path} ${code}`;
          const told = found.get(id) ?? {
            remark: unknownName("unknown-row", path, text(code), expected, names),
            ids: [],
          };
          found.set(id, told);
          told.ids.push(table.ids[row] as string);
        });
      }
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

/** The columns of a table that name a row of a list. */
function referring(table: Table, list: string): readonly (readonly [string, Cells])[] {
  const columns = table.kind.columns.flatMap(({ path, ref }): readonly (readonly [string, Cells])[] => {
    const cells = ref === list ? table.columns.get(path) : undefined;
    return cells ? [[path, cells]] : [];
  });
  // A row of a list stands in it, whatever it says of itself.
  if (table.kind.id === list) return columns.filter(([path]) => path !== "@subject");
  return list === "site/area" ? [["area", table.area], ...columns] : columns;
}

/** Visits the codes of a column that are not known, with their rows. */
function eachStranger(table: Table, cells: Cells, known: Uint8Array, visit: (code: number, row: number) => void): void {
  const { values } = cells;
  for (let row = 0; row < table.size; row += 1) {
    const value = values[row] as number;
    if (value >= 0) {
      if (known[value] !== 1) visit(value, row);
    } else if (!Number.isNaN(value)) {
      for (const code of codesIn(cells, row)) if (known[code] !== 1) visit(code, row);
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
