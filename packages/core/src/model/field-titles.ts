import type { Text } from "../text/text.ts";
import type { Column } from "./column.ts";
import type { FieldMap } from "./field-map.ts";

/** What people call a field, and its values where they are codes. */
export interface FieldTitle<Value = unknown> extends Text {
  readonly values?: { readonly [V in `${Value & (string | boolean)}`]?: Text };
}

/** Titles of fields by path: typed fields of the data, roles, and `@subject`. */
export type FieldTitles<Fields extends FieldMap> = { readonly [P in keyof Fields]?: FieldTitle<Fields[P]["value"]> };

/** Puts titles on the columns that have one. */
export function titled(
  columns: readonly Column[],
  titles: Readonly<Record<string, FieldTitle | undefined>>,
): readonly Column[] {
  return columns.map((column) => {
    const title = Object.hasOwn(titles, column.path) ? titles[column.path] : undefined;
    if (title === undefined) return column;
    const { zh, en, values } = title;
    return { ...column, title: { zh, en }, ...(values === undefined ? {} : { valueTitles: { ...values } }) };
  });
}
