import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Level } from "../../requirement/level/schema.ts";
import { checkEach, checkRegisterName, keyLength, referredKind } from "./check-register.ts";
import { checkBound, checkKeyLength, checkSource } from "./check-source.ts";
import { crossedBounds } from "./crossed-bounds.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks a level: its register, who relies on it, and bounds read from the rows that the register's keys refer to. */
export function checkLevel(vocabulary: Vocabulary, at: string, requirement: Level): readonly Problem[] {
  const { register, each, when, atLeast, atMost } = requirement;
  const unknown = checkRegisterName(vocabulary, `${at}.register`, register);
  const length = vocabulary.registers.get(register)?.key.length;
  const covered = keyLength(vocabulary, each);
  const kind = referredKind(vocabulary, register);
  const relying = typeof when === "object" && "entries" in when ? when.entries : undefined;
  const bounds =
    unknown.length > 0
      ? []
      : [
          ...checkBound(vocabulary, `${at}.atLeast`, kind, atLeast),
          ...checkBound(vocabulary, `${at}.atMost`, kind, atMost),
        ];
  const reason = phrase("keyOf", { register });
  return [
    ...unknown,
    ...checkEach(vocabulary, `${at}.each`, each),
    ...(relying === undefined ? [] : checkSource(vocabulary, `${at}.when.entries`, relying)),
    ...(relying === undefined || length === undefined
      ? []
      : checkKeyLength(`${at}.when.entries`, relying, length, reason)),
    ...(each === undefined || length === undefined || covered === undefined || covered === length
      ? []
      : [
          {
            code: "key-mismatch",
            path: `${at}.each`,
            found: phrase("keysOf", { count: covered }),
            expected: phrase("keysFor", { count: length, reason }),
          },
        ]),
    ...crossedBounds(at, requirement),
    ...bounds,
    ...(atLeast === undefined && atMost === undefined
      ? [{ code: "incomplete", path: at, found: phrase("noBound"), expected: phrase("bounds") }]
      : []),
  ];
}
