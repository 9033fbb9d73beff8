import type { ColumnType } from "../../model/column.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import { unknownName } from "../unknown-name.ts";
import { columnAt, columnsIn } from "./column-at.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What may stand as an element of a key. */
export const keyTypes: readonly ColumnType[] = ["text", "number", "boolean", "day", "instant", "list"];
/** What tells a moment. */
export const momentTypes: readonly ColumnType[] = ["day", "instant"];

/** Checks that a path leads to a column, of one of the types asked for. */
export function checkPath(
  vocabulary: Vocabulary,
  at: string,
  kind: EntryKind,
  path: string,
  types?: readonly ColumnType[],
): readonly Problem[] {
  const column = columnAt(vocabulary.kinds, kind, path);
  if (column === undefined) return [noSuchPath(vocabulary, at, kind, path)];
  if (types === undefined || types.includes(column.type)) return [];
  return [
    {
      code: "wrong-type",
      path: at,
      found:
        column.values === undefined
          ? phrase("holds", { path, type: column.type })
          : phrase("holdsOneOf", { path, type: column.type, values: column.values }),
      expected: phrase("pathTo", { types: types.join("/") }),
    },
  ];
}

function noSuchPath(vocabulary: Vocabulary, at: string, kind: EntryKind, path: string): Problem {
  const dot = path.lastIndexOf(".");
  const head = dot < 0 ? undefined : columnAt(vocabulary.kinds, kind, path.slice(0, dot));
  const referred = head?.ref === undefined ? undefined : vocabulary.kinds.get(head.ref);
  const here = columnsIn(referred ?? kind).map((column) =>
    referred === undefined ? column.path : `${path.slice(0, dot)}.${column.path}`,
  );
  return unknownName("unknown-path", at, path, phrase("pathOf", { kind: (referred ?? kind).id }), here);
}
