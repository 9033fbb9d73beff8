import type { Source, Value } from "../../ledger/source.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Bound } from "../../requirement/bound.ts";
import { unknownName } from "../unknown-name.ts";
import { checkPath, keyTypes, momentTypes } from "./check-path.ts";
import { checkWhere } from "./check-where.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks a source, and what is read from its entries by `more`, which is not asked when the kind is unknown. */
export function checkSource(
  vocabulary: Vocabulary,
  at: string,
  source: Source,
  more: (kind: EntryKind) => readonly Problem[] = () => [],
): readonly Problem[] {
  const kind = vocabulary.kinds.get(source.kind);
  if (kind === undefined)
    return [unknownName("unknown-kind", `${at}.kind`, source.kind, phrase("entryKind"), vocabulary.kinds.keys())];
  return [
    ...checkWhere(vocabulary, `${at}.where`, kind, source.where),
    ...(source.key ?? []).flatMap((path, index) => checkPath(vocabulary, `${at}.key.${index}`, kind, path, keyTypes)),
    ...more(kind),
  ];
}

/** Checks that a source has so many key paths. */
export function checkKeyLength(
  at: string,
  source: Source,
  expected: number,
  reason: Phrase,
  fallback = 0,
): readonly Problem[] {
  const found = source.key?.length ?? fallback;
  if (found === expected) return [];
  return [
    {
      code: "key-mismatch",
      path: `${at}.key`,
      found: phrase("keyPaths", { count: found }),
      expected: phrase("keyPathsFor", { count: expected, reason }),
    },
  ];
}

/** Checks a number read from an entry. */
export function checkValue(vocabulary: Vocabulary, at: string, kind: EntryKind, value: Value): readonly Problem[] {
  const path = (name: string, one: string, types: Parameters<typeof checkPath>[4]) =>
    checkPath(vocabulary, `${at}${name}`, kind, one, types);
  if (typeof value === "string") return path("", value, ["number"]);
  if ("count" in value) return path(".count", value.count, ["list"]);
  if ("span" in value) return value.span.flatMap((one, index) => path(`.span.${index}`, one, momentTypes));
  const [name, pair] = "minus" in value ? (["minus", value.minus] as const) : (["divide", value.divide] as const);
  return pair.flatMap((one, index) => path(`.${name}.${index}`, one, ["number"]));
}

/** Checks a bound that may be read from an entry of a kind; where there is no kind to read from, only numbers will do. */
export function checkBound(
  vocabulary: Vocabulary,
  at: string,
  kind: EntryKind | undefined,
  bound: Bound | undefined,
): readonly Problem[] {
  if (bound === undefined || typeof bound === "number") return [];
  if (kind === undefined)
    return [
      {
        code: "wrong-bound",
        path: at,
        found: phrase("boundFromEntry"),
        expected: phrase("numberBound"),
      },
    ];
  if ("path" in bound) return checkPath(vocabulary, `${at}.path`, kind, bound.path, ["number"]);
  return bound.by.flatMap((path, index) =>
    checkPath(vocabulary, `${at}.by.${index}`, kind, path, ["text", "number", "boolean"]),
  );
}
