import type { Each } from "../../ledger/each.ts";
import type { Register } from "../../ledger/register.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import { unknownName } from "../unknown-name.ts";
import { checkPath, momentTypes } from "./check-path.ts";
import { checkKeyLength, checkSource, checkValue } from "./check-source.ts";
import { checkWhere } from "./check-where.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks a register's sources against the kinds, and their keys against its own. */
export function checkRegister(vocabulary: Vocabulary, register: Register): readonly Problem[] {
  const { id, key, refers, plus, minus = [] } = register;
  const reason = phrase("ownKey", { paths: key });
  return [
    ...(refers === undefined || vocabulary.kinds.has(refers)
      ? []
      : [unknownName("unknown-kind", `${id}.refers`, refers, phrase("entryKind"), vocabulary.kinds.keys())]),
    ...plus.flatMap(({ of, amount, from, until }, index) => {
      const at = `${id}.plus.${index}`;
      return [
        ...checkKeyLength(`${at}.of`, of, key.length, reason),
        ...checkSource(vocabulary, `${at}.of`, of, (kind) => [
          ...(amount === undefined ? [] : checkValue(vocabulary, `${at}.amount`, kind, amount)),
          ...(typeof from === "string" ? checkPath(vocabulary, `${at}.from`, kind, from, momentTypes) : []),
          ...(typeof until === "string" ? checkPath(vocabulary, `${at}.until`, kind, until, momentTypes) : []),
        ]),
      ];
    }),
    ...minus.flatMap(({ of, amount }, index) => {
      const at = `${id}.minus.${index}`;
      return [
        ...checkKeyLength(`${at}.of`, of, key.length, reason),
        ...checkSource(vocabulary, `${at}.of`, of, (kind) =>
          amount === undefined ? [] : checkValue(vocabulary, `${at}.amount`, kind, amount),
        ),
      ];
    }),
  ];
}

/** Checks that a register exists. */
export function checkRegisterName(vocabulary: Vocabulary, at: string, id: string): readonly Problem[] {
  if (vocabulary.registers.has(id)) return [];
  return [unknownName("unknown-register", at, id, phrase("register"), vocabulary.registers.keys())];
}

/** The kind whose rows describe a register's keys. */
export function referredKind(vocabulary: Vocabulary, id: string): EntryKind | undefined {
  const refers = vocabulary.registers.get(id)?.refers;
  return refers === undefined ? undefined : vocabulary.kinds.get(refers);
}

/** Checks a set of keys to cover. */
export function checkEach(vocabulary: Vocabulary, at: string, each: Each | undefined): readonly Problem[] {
  if (each === undefined || "values" in each) return [];
  if ("product" in each)
    return each.product.flatMap((part, index) => checkEach(vocabulary, `${at}.product.${index}`, part));
  const unknown = checkRegisterName(vocabulary, `${at}.register`, each.register);
  return unknown.length > 0 ? unknown : checkRegisterWhere(vocabulary, at, each.register, each.where);
}

/** Checks a condition on the rows that a register's keys refer to. */
export function checkRegisterWhere(
  vocabulary: Vocabulary,
  at: string,
  register: string,
  where: Parameters<typeof checkWhere>[3],
): readonly Problem[] {
  if (where === undefined || Object.keys(where).length === 0) return [];
  const kind = referredKind(vocabulary, register);
  if (kind !== undefined) return checkWhere(vocabulary, `${at}.where`, kind, where);
  return [
    {
      code: "no-referred-kind",
      path: `${at}.where`,
      found: phrase("condition"),
      expected: phrase("noCondition", { register }),
    },
  ];
}

/** How many elements the keys of a set have; undefined where its register is unknown. */
export function keyLength(vocabulary: Vocabulary, each: Each | undefined): number | undefined {
  if (each === undefined) return 0;
  if ("values" in each) return 1;
  if ("register" in each) return vocabulary.registers.get(each.register)?.key.length;
  const [first, second] = each.product.map((part) => keyLength(vocabulary, part));
  return first === undefined || second === undefined ? undefined : first + second;
}
