import type { CheckedText } from "../text/template-check.ts";
import type { Text } from "../text/text.ts";

/** A table of phrases by id. The compiler sees that both languages of each use the same values. */
export function phraseTable<const Table extends Readonly<Record<string, Text>>>(
  table: Table & { readonly [Id in keyof Table]: CheckedText<Table[Id], string> },
): Table {
  return table;
}
