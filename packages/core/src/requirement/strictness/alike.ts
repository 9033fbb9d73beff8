import { canonicalJson } from "../../model/canonical-json.ts";

/**
 * Says whether two pieces of a requirement are the same JSON, whatever the order of their members; a member that is undefined is none.
 *
 * @example
 * alike({ kind: "a/b", key: ["x"] }, { key: ["x"], kind: "a/b", where: undefined }); //=> true
 */
export function alike(first: unknown, second: unknown): boolean {
  return first === second || canonicalJson(first) === canonicalJson(second);
}

/** The one text of a piece of a requirement. */
export const canonical = canonicalJson;
