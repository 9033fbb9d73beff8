import { MINUTES_PER_DAY } from "../time/civil.ts";
import { codesIn } from "./references.ts";
import type { Store } from "./store.ts";
import { NEVER, type Table } from "./table.ts";

/** What `ledger/closed` entries say: through which day the log of a kind is complete, and since when that is known. */
export interface Closings {
  /** The first minute at which a closing that covers a kind, area and day was known; `NEVER` where none does. */
  readonly known: (kind: string, day: number, area: number | undefined) => number;
  /** The first day of which a closing says something that no earlier closing of the same kinds and areas had said. */
  readonly newFrom: (table: Table, row: number) => number;
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
}

interface Closing {
  /** The kinds and areas as one text: closings of the same scope cover one another. */
  readonly scope: string;
  readonly kinds: ReadonlySet<string> | undefined;
  readonly areas: ReadonlySet<number> | undefined;
  readonly through: number;
  readonly known: number;
}

/** The closings that cover one kind and area, last day first; `known[i]` is the earliest of the first i + 1. */
interface Index {
  readonly through: number[];
  readonly known: number[];
}

const NOWHERE: ReadonlySet<number> = new Set();

export function closings({ words }: Store): Closings {
  const all = new Map<number, Table>();
  const told = new Map<number, Closing>();
  const indexes = new Map<string, Map<number | undefined, Index>>();
  /** Areas that some closing names: all others are covered alike. */
  const named = new Set<number>();
  const indexOf = (kind: string, asked: number | undefined): Index => {
    const area = asked !== undefined && named.has(asked) ? asked : undefined;
    const byArea = indexes.get(kind) ?? new Map<number | undefined, Index>();
    indexes.set(kind, byArea);
    const made =
      byArea.get(area) ??
      index([...all].map(([row, table]) => read(table, row)).filter((closing) => covers(closing, kind, area)));
    byArea.set(area, made);
    return made;
  };
  return {
    known(kind, day, area) {
      if (all.size === 0) return NEVER;
      const { through, known } = indexOf(kind, area);
      let [low, high] = [0, through.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((through[middle] as number) >= day) low = middle + 1;
        else high = middle;
      }
      return low === 0 ? NEVER : (known[low - 1] as number);
    },
    newFrom(table, row) {
      const own = read(table, row);
      let from = Number.MIN_SAFE_INTEGER;
      for (const [other, at] of all) {
        const { scope, known, through } = read(at, other);
        if (other !== row && scope === own.scope && known <= own.known) from = Math.max(from, through + 1);
      }
      return from;
    },
    fold(table, row, sign) {
      told.delete(row);
      if (sign === 1) all.set(row, table);
      else all.delete(row);
      const areas = read(table, row).areas ?? NOWHERE;
      const further = [...areas].some((area) => !named.has(area));
      for (const area of areas) named.add(area);
      if (sign === -1 || all.size === 1 || further) {
        indexes.clear();
        return;
      }
      for (const [kind, byArea] of indexes) {
        for (const [area, index] of byArea) {
          const closing = read(table, row);
          if (covers(closing, kind, area)) insert(index, closing);
        }
      }
    },
  };

  /** Reads a closing when it is first needed. */
  function read(table: Table, row: number): Closing {
    const known = told.get(row) ?? fresh(table, row);
    told.set(row, known);
    return known;
  }

  function fresh(table: Table, row: number): Closing {
    const column = (name: string) => {
      const cells = table.columns.get(name);
      const codes = cells ? codesIn(cells, row) : [];
      return codes.length === 0 ? undefined : codes;
    };
    const kinds = column("kinds")?.map(words.text);
    const areas = column("areas");
    return {
      scope: JSON.stringify([kinds ?? null, areas ?? null]),
      kinds: kinds && new Set(kinds),
      areas: areas && new Set(areas),
      through: Math.floor((table.columns.get("through")?.values[row] as number) / MINUTES_PER_DAY),
      known: table.known.values[row] as number,
    };
  }
}

function covers({ kinds, areas }: Closing, kind: string, area: number | undefined): boolean {
  return (!kinds || kinds.has(kind)) && (!areas || (area !== undefined && areas.has(area)));
}

function index(found: Closing[]): Index {
  found.sort((a, b) => b.through - a.through);
  let least = NEVER;
  const known = found.map((closing) => {
    least = Math.min(least, closing.known);
    return least;
  });
  return { through: found.map(({ through }) => through), known };
}

/** Takes one more closing into an index; most are of a later day than all others, and known later. */
function insert({ through, known }: Index, closing: Closing): void {
  let place = 0;
  while (place < through.length && (through[place] as number) > closing.through) place += 1;
  through.splice(place, 0, closing.through);
  known.splice(place, 0, Math.min(closing.known, known[place - 1] ?? NEVER));
  for (let later = place + 1; (known[later] ?? closing.known) > closing.known; later += 1) known[later] = closing.known;
}
