/** Figures of one way of working, in milliseconds. */
export interface Times {
  readonly first: number;
  readonly best: number;
  readonly median: number;
  readonly p90: number;
  readonly runs: number;
}

export function timesOf(all: readonly number[]): Times {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return {
    first: all[0] ?? Number.NaN,
    best: sorted[0] ?? Number.NaN,
    median: at(0.5),
    p90: at(0.9),
    runs: all.length,
  };
}

/** Runs several ways of doing the same in turn, so that whatever else the machine does falls on all of them alike. */
export function inTurn<Name extends string>(
  rounds: number,
  ways: Readonly<Record<Name, () => unknown>>,
): Record<Name, Times> {
  const names = Object.keys(ways) as Name[];
  const spent = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const began = performance.now();
      ways[name]();
      spent.get(name)?.push(performance.now() - began);
    }
  }
  const entries = names.map((name) => [name, timesOf(spent.get(name) ?? [])] as const);
  return Object.fromEntries(entries) as Record<Name, Times>;
}
