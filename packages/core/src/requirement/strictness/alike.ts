/**
 * Says whether two pieces of a requirement are the same JSON, whatever the order of their members; a member that is undefined is none.
 *
 * @example
 * alike({ kind: "a/b", key: ["x"] }, { key: ["x"], kind: "a/b", where: undefined }); //=> true
 */
export function alike(first: unknown, second: unknown): boolean {
  return first === second || canonical(first) === canonical(second);
}

/** The one text of a piece of JSON, members in order of their names. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, member: unknown) =>
      typeof member === "object" && member !== null && !Array.isArray(member)
        ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
        : member,
    ) ?? ""
  );
}
