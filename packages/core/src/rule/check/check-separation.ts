import type { ColumnType } from "../../model/column.ts";
import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Separation } from "../../requirement/separation/schema.ts";
import { unknownName } from "../unknown-name.ts";
import { checkPath } from "./check-path.ts";
import { checkKeyLength, checkSource } from "./check-source.ts";
import type { Vocabulary } from "./vocabulary.ts";

const people: readonly ColumnType[] = ["text", "list"];

/** Checks that every role is a path that can name people, and that joined entries share the key. */
export function checkSeparation(
  vocabulary: Vocabulary,
  at: string,
  { of, roles, joined = [], posts = {} }: Separation,
): readonly Problem[] {
  const known = [...roles, ...joined.flatMap((other) => other.roles)];
  return [
    ...checkSource(vocabulary, `${at}.of`, of, (kind) =>
      roles.flatMap((path, index) => checkPath(vocabulary, `${at}.roles.${index}`, kind, path, people)),
    ),
    ...joined.flatMap((other, index) => {
      const here = `${at}.joined.${index}`;
      return [
        ...checkSource(vocabulary, `${here}.of`, other.of, (kind) =>
          other.roles.flatMap((path, place) => checkPath(vocabulary, `${here}.roles.${place}`, kind, path, people)),
        ),
        ...checkKeyLength(`${here}.of`, other.of, of.key?.length ?? 1, phrase("joinedKey")),
      ];
    }),
    ...Object.keys(posts)
      .filter((path) => !known.includes(path))
      .map((path) => unknownName("unknown-role", `${at}.posts`, path, phrase("roleAmong", { names: known }), known)),
  ];
}
