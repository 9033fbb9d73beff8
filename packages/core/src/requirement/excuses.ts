import { codesIn } from "../ledger/references.ts";
import type { Store } from "../ledger/store.ts";
import type { Table } from "../ledger/table.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";

/** What `ledger/excused` entries excuse: weather, closure, an inspection that took the day. */
export interface Excuses {
  /** The id of the entry that excuses an occurrence of a rule over a kind, on a day, in an area (dictionary code); undefined where none does. */
  readonly of: (rule: string, kind: string, day: number, area: number | undefined) => string | undefined;
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
}

interface Excuse {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly rules: readonly string[];
  readonly areas: readonly number[];
  readonly from: number;
  readonly through: number;
}

export function excuses({ words }: Store): Excuses {
  const all = new Map<number, Excuse>();
  return {
    of(rule, kind, day, area) {
      if (all.size === 0) return undefined;
      const base = rule.split("#")[0] as string;
      const fitting = [...all.values()].filter(
        (excuse) =>
          excuse.from <= day &&
          day <= excuse.through &&
          (excuse.kinds.length === 0 || excuse.kinds.includes(kind)) &&
          (excuse.rules.length === 0 || excuse.rules.includes(rule) || excuse.rules.includes(base)) &&
          (excuse.areas.length === 0 || (area !== undefined && excuse.areas.includes(area))),
      );
      return fitting.map(({ id }) => id).sort()[0];
    },
    fold(table, row, sign) {
      if (sign === -1) {
        all.delete(row);
        return;
      }
      const codes = (name: string) => {
        const cells = table.columns.get(name);
        return cells ? codesIn(cells, row) : [];
      };
      const day = (name: string) => Math.floor((table.columns.get(name)?.values[row] as number) / MINUTES_PER_DAY);
      all.set(row, {
        id: table.ids[row] as string,
        kinds: codes("kinds").map(words.text),
        rules: codes("rules").map(words.text),
        areas: codes("areas"),
        from: day("from"),
        through: day("through"),
      });
    },
  };
}
