/** A line that was written, or that now stands there, or both. */
export interface Pair {
  readonly written?: number | undefined;
  readonly now?: number | undefined;
}

/** Above so many comparisons a stretch of changed lines is paired in order only. */
const MOST_COMPARED = 10_000;
const ALIKE = 0.4;

/**
 * Pairs the lines that were written with those that now stand there: equal ones first, then in each stretch between them those that are
 * alike. In the order of what stands there now; lines that are gone stand where they were.
 *
 * @example
 * align(["甲", "每周开一次会", "丙"], ["甲", "每月开一次会", "新", "丙"]); //=> [{ written: 0, now: 0 }, { written: 1, now: 1 }, { now: 2 }, { written: 2, now: 3 }]
 */
export function align(written: readonly string[], now: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [w, n] = [0, 0];
  for (const [nextWritten, nextNow] of [...anchors(written, now), [written.length, now.length] as const]) {
    pairs.push(...between(written, now, [w, nextWritten], [n, nextNow]));
    if (nextWritten < written.length && nextNow < now.length) pairs.push({ written: nextWritten, now: nextNow });
    [w, n] = [nextWritten + 1, nextNow + 1];
  }
  return pairs;
}

/** Equal lines in the same order in both: all at the head and tail, and between them those that stand once. */
function anchors(written: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const most = Math.min(written.length, now.length);
  let [head, tail] = [0, 0];
  while (head < most && written[head] === now[head]) head += 1;
  while (tail < most - head && written.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const places = onceIn(now, head, now.length - tail);
  const single = [...onceIn(written, head, written.length - tail)].flatMap(([line, place]) => {
    const other = places.get(line);
    return other === undefined ? [] : [[place, other] as const];
  });
  return [
    ...Array.from({ length: head }, (_, at) => [at, at] as const),
    ...rising(single),
    ...Array.from({ length: tail }, (_, at) => [written.length - tail + at, now.length - tail + at] as const),
  ];
}

function onceIn(lines: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines.slice(from, to)) counts.set(line, (counts.get(line) ?? 0) + 1);
  const once = new Map<string, number>();
  for (let at = from; at < to; at++) if (counts.get(lines[at] ?? "") === 1) once.set(lines[at] ?? "", at);
  return once;
}

/** The longest run of pairs that rises on both sides; they come in the order of the first. */
function rising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length);
  for (const [at, [, place]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  }
  const run: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) run.push(pair);
  }
  return run.reverse();
}

type Stretch = readonly [from: number, to: number];

function between(
  written: readonly string[],
  now: readonly string[],
  [w, toW]: Stretch,
  [n, toN]: Stretch,
): readonly Pair[] {
  const [gone, come] = [toW - w, toN - n];
  const compares = gone * come <= MOST_COMPARED;
  const shapes = compares ? written.slice(w, toW).map(bigrams) : [];
  const pairs: Pair[] = [];
  let next = w;
  for (let at = n; at < toN; at++) {
    let found = -1;
    if (compares) {
      const shape = bigrams(now[at] ?? "");
      found = shapes.findIndex((each, index) => w + index >= next && alike(each, shape));
      if (found >= 0) found += w;
    }
    if (!compares && gone === come) found = w + at - n;
    for (; next < found; next++) pairs.push({ written: next });
    pairs.push(found < 0 ? { now: at } : { written: found, now: at });
    if (found >= 0) next = found + 1;
  }
  for (; next < toW; next++) pairs.push({ written: next });
  return pairs;
}

/** How much two lines share, by the pairs of characters that stand beside each other. */
function alike(pairs: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared += 1;
  return (2 * shared) / (pairs.size + others.size) >= ALIKE;
}

function bigrams(line: string): ReadonlySet<string> {
  const short = line.slice(0, 400);
  return new Set(Array.from({ length: Math.max(1, short.length - 1) }, (_, at) => short.slice(at, at + 2)));
}
