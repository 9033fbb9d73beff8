import type { Each } from "../../ledger/each.ts";
import type { Register } from "../../ledger/register.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import { unknownName } from "../unknown-name.ts";
import type { Catalogue } from "./catalogue.ts";
import { checkPath, momentTypes } from "./check-path.ts";
import { checkKeyLength, checkSource, checkValue } from "./check-source.ts";
import { checkWhere } from "./check-where.ts";

/** Checks a register's sources against the kinds, and their keys against its own. */
export function checkRegister(catalogue: Catalogue, register: Register): readonly Problem[] {
  const { id, key, refers, plus, minus = [] } = register;
  const reason = phrase("ownKey", { paths: key });
  return [
    ...(refers === undefined || catalogue.kinds.has(refers)
      ? []
      : [unknownName("unknown-kind", `${id}.refers`, refers, phrase("entryKind"), catalogue.kinds.keys())]),
    ...plus.flatMap(({ of, amount, from, until }, index) => {
      const at = `${id}.plus.${index}`;
      return [
        ...checkKeyLength(`${at}.of`, of, key.length, reason),
        ...checkSource(catalogue, `${at}.of`, of, (kind) => [
          ...(amount === undefined ? [] : checkValue(catalogue, `${at}.amount`, kind, amount)),
          ...(typeof from === "string" ? checkPath(catalogue, `${at}.from`, kind, from, momentTypes) : []),
          ...(typeof until === "string" ? checkPath(catalogue, `${at}.until`, kind, until, momentTypes) : []),
        ]),
      ];
    }),
    ...minus.flatMap(({ of, amount }, index) => {
      const at = `${id}.minus.${index}`;
      return [
        ...checkKeyLength(`${at}.of`, of, key.length, reason),
        ...checkSource(catalogue, `${at}.of`, of, (kind) =>
          amount === undefined ? [] : checkValue(catalogue, `${at}.amount`, kind, amount),
        ),
      ];
    }),
  ];
}

/** Checks that a register exists. */
export function checkRegisterName(catalogue: Catalogue, at: string, id: string): readonly Problem[] {
  if (catalogue.registers.has(id)) return [];
  return [unknownName("unknown-register", at, id, phrase("register"), catalogue.registers.keys())];
}

/** The kind whose rows describe a register's keys. */
export function referredKind(catalogue: Catalogue, id: string): EntryKind | undefined {
  const refers = catalogue.registers.get(id)?.refers;
  return refers === undefined ? undefined : catalogue.kinds.get(refers);
}

/** Checks a set of keys to cover. */
export function checkEach(catalogue: Catalogue, at: string, each: Each | undefined): readonly Problem[] {
  if (each === undefined || "values" in each) return [];
  if ("product" in each)
    return each.product.flatMap((part, index) => checkEach(catalogue, `${at}.product.${index}`, part));
  const unknown = checkRegisterName(catalogue, `${at}.register`, each.register);
  return unknown.length > 0 ? unknown : checkRegisterWhere(catalogue, at, each.register, each.where);
}

/** Checks a condition on the rows that a register's keys refer to. */
export function checkRegisterWhere(
  catalogue: Catalogue,
  at: string,
  register: string,
  where: Parameters<typeof checkWhere>[3],
): readonly Problem[] {
  if (where === undefined || Object.keys(where).length === 0) return [];
  const kind = referredKind(catalogue, register);
  if (kind !== undefined) return checkWhere(catalogue, `${at}.where`, kind, where);
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
export function keyLength(catalogue: Catalogue, each: Each | undefined): number | undefined {
  if (each === undefined) return 0;
  if ("values" in each) return 1;
  if ("register" in each) return catalogue.registers.get(each.register)?.key.length;
  const [first, second] = each.product.map((part) => keyLength(catalogue, part));
  return first === undefined || second === undefined ? undefined : first + second;
}
