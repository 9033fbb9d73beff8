import type { Column, ColumnType } from "../../model/column.ts";
import type { EntryKind } from "../../model/entry-kind.ts";

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));
const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** The slots of the envelope, as columns; the same for every kind. */
const envelope: readonly Column[] = [
  slot("@id", "text"),
  slot("@at", "instant"),
  slot("@recordedAt", "instant"),
  slot("@day", "day"),
  { ...slot("@month", "text"), values: months },
  { ...slot("@weekday", "text"), values: weekdays },
  slot("@meal", "text"),
  slot("@covers", "text"),
  { ...slot("@area", "text"), ref: "site/area" },
  slot("@subject", "text"),
];

/** Every path of a kind that takes no step. */
export function columnsIn(kind: EntryKind): readonly Column[] {
  return [...kind.columns, ...envelope.filter(({ path }) => !kind.columns.some((column) => column.path === path))];
}

/**
 * The column that a path leads to, through references where it takes a step; undefined where it leads nowhere.
 *
 * @example
 * columnAt(new Map([[siteArea.id, siteArea]]), siteArea, "parent.kind")?.type; //=> "text"
 */
export function columnAt(kinds: ReadonlyMap<string, EntryKind>, kind: EntryKind, path: string): Column | undefined {
  const own = columnsIn(kind).find((column) => column.path === path);
  const dot = path.lastIndexOf(".");
  if (own !== undefined || dot < 0) return own;
  const ref = columnAt(kinds, kind, path.slice(0, dot))?.ref;
  const referred = ref === undefined ? undefined : kinds.get(ref);
  return referred && columnAt(kinds, referred, path.slice(dot + 1));
}

function slot(path: string, type: ColumnType): Column {
  return { path, type, optional: true };
}
