/**
 * Copies plain data and freezes the copy through and through.
 *
 * @example
 * Object.isFrozen(deepFrozen({ a: [1] }).a); //=> true
 */
export function deepFrozen<T>(value: T): T {
  return freeze(structuredClone(value));
}

function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const member of Object.values(value)) freeze(member);
  return Object.freeze(value);
}
