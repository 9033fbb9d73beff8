/**
 * Writes plain JSON in the one form that its content alone decides: names in the order of their code units, no blanks, members that are
 * undefined left out (RFC 8785 for the JSON that houqin uses).
 *
 * @example
 * canonicalJson({ b: 1, a: [true, undefined], c: undefined }); //=> '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((member) => canonicalJson(member ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
