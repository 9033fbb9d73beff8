import type { Problem } from "../../model/problem.ts";
import type { Level } from "../../requirement/level/schema.ts";
import { checkEach, checkRegisterName, keyLength, referredKind } from "./check-register.ts";
import { checkBound, checkKeyLength, checkSource } from "./check-source.ts";
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
  const reason = `the key of ${register}`;
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
            found: `keys of ${covered}`,
            expected: `keys of ${length}, for ${reason}`,
          },
        ]),
    ...bounds,
    ...(atLeast === undefined && atMost === undefined
      ? [{ code: "incomplete", path: at, found: "no bound", expected: "atLeast or atMost" }]
      : []),
  ];
}
