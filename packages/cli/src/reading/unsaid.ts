/**
 * What is left of a broken line of entries to be shown: its marks, the names of its fields and words that JSON does not know. What was
 * written in it may name somebody.
 *
 * @example
 * unsaid('{"id": "e1", "actors": {"by": "王'); //=> '{"id": "…", "actors": {"by": "…'
 */
export function unsaid(line: string): string {
  return line.replace(
    /("[\w.]+"\s*:)|\b(NaN|None|True|False|undefined|Infinity)\b|[^\s{}[\]:,"]+/gu,
    (_, field: string | undefined, word: string | undefined) => field ?? word ?? "…",
  );
}
