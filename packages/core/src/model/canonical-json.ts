/**
 * Writes plain JSON so that values that say the same are the same text: the order of fields means nothing, and a field that is undefined
 * is none.
 *
 * @example
 * canonicalJson({ b: [2], a: 1 }); //=> '{"a":1,"b":[2]}'
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}
