import type { Problem } from "../../model/problem.ts";
import type { Presence } from "../../requirement/presence/schema.ts";
import { checkPath } from "./check-path.ts";
import { checkSource } from "./check-source.ts";
import { checkWhere } from "./check-where.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks that every part is a path of the kind; a number of elements needs a list. */
export function checkPresence(vocabulary: Vocabulary, at: string, { of, parts }: Presence): readonly Problem[] {
  return checkSource(vocabulary, `${at}.of`, of, (kind) =>
    parts.flatMap(({ path, atLeast, when }, index) => [
      ...checkPath(
        vocabulary,
        `${at}.parts.${index}`,
        kind,
        path,
        atLeast === undefined ? undefined : ["list", "json"],
      ),
      ...checkWhere(vocabulary, `${at}.parts.${index}.when`, kind, when),
    ]),
  );
}
