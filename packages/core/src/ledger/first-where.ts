/**
 * Where the first of ordered things stands that something holds for, which then holds for all after it; their number where it holds for
 * none.
 *
 * @example
 * firstWhere([3, 5, 8], (each) => each > 4); //=> 1
 */
export function firstWhere<T>(all: readonly T[], holds: (each: T) => boolean): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(all[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
