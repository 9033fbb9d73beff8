/**
 * Draws `times` of the given days by a seed, evenly and always the same ones: each day has a number of its own and the lowest are drawn, so
 * that a day struck from the list replaces nothing but itself. All of them when there are no more than `times`. Sorted.
 *
 * @example
 * draw([0, 1, 2, 3, 4, 5, 6], 2, "patrol|1970-W01"); //=> [3, 5]
 */
export function draw(days: readonly number[], times: number, seed: string): number[] {
  const start = fnv1a(seed);
  const lots = days.map((day) => ({ day, lot: scatter(start ^ scatter(day)) }));
  lots.sort((a, b) => a.lot - b.lot || a.day - b.day);
  return lots
    .slice(0, times)
    .map(({ day }) => day)
    .sort((a, b) => a - b);
}

// FNV-1a over UTF-16 code units, 32 bits.
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

// Multiply and xorshift twice, so that neighbouring days get numbers far apart.
function scatter(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
