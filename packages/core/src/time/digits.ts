/**
 * Reads the decimal digits of `text` from `start` up to `end` (exclusive) as a number; NaN when one of them is no digit.
 *
 * @example
 * digitsAt("2025-09-01", 0, 4); //=> 2025
 * digitsAt("2025-09-01", 3, 6); //=> NaN
 */
export function digitsAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
