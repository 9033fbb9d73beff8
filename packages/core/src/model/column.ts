import type { Text } from "../text/text.ts";

/** What a column holds. `list` is a list of texts (codes, names, people); `json` anything deeper, which only `presence` and `yields` look into. */
export type ColumnType = "text" | "number" | "boolean" | "day" | "instant" | "list" | "json";

/** One column of an entry kind, derived from its zod schema by `defineEntry`. */
export interface Column {
  /** Dotted path below `data`, such as `grams` or `seal.number`; or the name of an actor role. */
  readonly path: string;
  readonly type: ColumnType;
  readonly optional: boolean;
  /** What people call it; without one they read the path. */
  readonly title?: Text;
  /** What people call its values, by value; truth values are `true` and `false`. */
  readonly valueTitles?: Readonly<Record<string, Text | undefined>>;
  /** Unit of a number, such as `g`, `°C`, `CNY`. */
  readonly unit?: string;
  /** Kind that this column's values refer to by `subject`, so that `asset.category` can be asked. */
  readonly ref?: string;
  /** The only values allowed. */
  readonly values?: readonly string[];
  /** True for a column that identifies or describes a person; reports redact it. */
  readonly personal?: boolean;
  /** True for a column of a yielded entry that names the document which yields it. */
  readonly document?: boolean;
  /** True for an actor role (its values stand in `actors`, not in `data`). */
  readonly role?: boolean;
}
