/**
 * Tables the milliseconds that each rule took, slowest first, and their sum.
 *
 * @example
 * timingsText([["a", 1.25], ["b", 20]]); //=> "    20.0 ms  b\n     1.3 ms  a\n    21.3 ms  =\n"
 */
export function timingsText(spent: readonly (readonly [rule: string, time: number])[]): string {
  const total = spent.reduce((sum, [, time]) => sum + time, 0);
  const ordered = [...spent].sort(([, a], [, b]) => b - a);
  return [...ordered, ["=", total] as const]
    .map(([rule, time]) => `${time.toFixed(1).padStart(8)} ms  ${rule}\n`)
    .join("");
}
