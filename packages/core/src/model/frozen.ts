/**
 * Freezes plain JSON through and through, and hands it back.
 *
 * @example
 * Object.isFrozen(frozen({ a: [1] }).a); //=> true
 */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) frozen(member);
  }
  return value;
}
