import type { Entry } from "@houqin/core";
import type { CaseEntry } from "./rule-test.ts";

/** What {@link row} writes: an entry of a case. */
export type Row = CaseEntry;

/**
 * Writes an entry in short: kind, moment, data, and what else stands on its envelope.
 *
 * @example
 * row("canteen/food-sample", "2025-09-01T11:00", { dish: "红烧肉" }, { area: "kitchen" });
 * //=> { kind: "canteen/food-sample", at: "2025-09-01T11:00", data: { dish: "红烧肉" }, area: "kitchen" }
 */
export function row(
  kind: string,
  at: string,
  data: Entry["data"],
  envelope: Partial<Omit<Row, "kind" | "at" | "data">> = {},
): Row {
  return { kind, at, data, ...envelope };
}

/**
 * The same entry with something blank: fields of its data, or with `actors` everybody who took part.
 *
 * @example
 * lacking(row("canteen/food-sample", "2025-09-01T11:00", { dish: "红烧肉", grams: 125 }), "grams").data; //=> { dish: "红烧肉" }
 */
export function lacking(entry: Row, ...names: readonly string[]): Row {
  const { actors, ...rest } = entry;
  const data = Object.fromEntries(Object.entries(entry.data).filter(([name]) => !names.includes(name)));
  return names.includes("actors") || actors === undefined ? { ...rest, data } : { ...rest, actors, data };
}
