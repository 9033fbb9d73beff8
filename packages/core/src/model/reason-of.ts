/**
 * What something thrown says of itself, whatever it is.
 *
 * @example
 * reasonOf(new RangeError("too deep")); //=> "too deep"
 * reasonOf(7); //=> "7"
 */
export function reasonOf(thrown: unknown): string {
  try {
    const text = thrown instanceof Error ? thrown.message : thrown;
    return typeof text === "string" ? text : String(text);
  } catch {
    return "something that cannot be read";
  }
}
