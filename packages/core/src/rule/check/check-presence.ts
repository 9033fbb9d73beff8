import type { Problem } from "../../model/problem.ts";
import type { Presence } from "../../requirement/presence/schema.ts";
import type { Catalogue } from "./catalogue.ts";
import { checkPath } from "./check-path.ts";
import { checkSource } from "./check-source.ts";
import { checkWhere } from "./check-where.ts";

/** Checks that every part is a path of the kind; a number of elements needs a list. */
export function checkPresence(catalogue: Catalogue, at: string, { of, parts }: Presence): readonly Problem[] {
  return checkSource(catalogue, `${at}.of`, of, (kind) =>
    parts.flatMap(({ path, atLeast, when }, index) => [
      ...checkPath(catalogue, `${at}.parts.${index}`, kind, path, atLeast === undefined ? undefined : ["list", "json"]),
      ...checkWhere(catalogue, `${at}.parts.${index}.when`, kind, when),
    ]),
  );
}
