/** At most sixty characters of a text, so that one bad line cannot fill an error. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}… (${text.length} characters)` : text;
}

/** A value as an error may show it, whatever it is: short, and without running into a circle. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return short(value);
  if (typeof value !== "object" || value === null)
    return typeof value === "bigint" ? `${value}n` : short(String(value));
  try {
    return short(JSON.stringify(value) ?? "something that is no JSON");
  } catch {
    return "something that is no JSON";
  }
}

/** What stands at a path, as an error may show it. */
export function shownAt(input: unknown, path: readonly PropertyKey[]): string {
  try {
    let value = input;
    for (const step of path) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return "nothing";
      value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
    }
    return shown(value);
  } catch {
    return "something that throws when it is read";
  }
}
