/**
 * Finds the name that was probably meant: the nearest by edit distance (a swap of neighbours counts one), or nothing when none is
 * near. Ties go to the first candidate.
 *
 * @example
 * nearest("canteen/sample-wieght", ["canteen/sample-weight", "canteen/patrol"]); //=> "canteen/sample-weight"
 * nearest("grams", ["dish", "meal"]); //=> undefined
 */
export function nearest(wrong: string, candidates: Iterable<string>): string | undefined {
  const [source, most] = [wrong.toLowerCase(), Math.max(1, Math.floor(wrong.length / 3))];
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wrong.length) >= least) continue;
    const distance = editDistance(source, candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(above, j) + 1,
        at(row, j - 1) + 1,
        at(above, j - 1) + (same ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, above] = [above, row];
  }
  return at(above, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
