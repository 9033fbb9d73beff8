/** What each way of judging must come to: every breach, and how many rows each rule passed, failed, left unknown or did not ask. */
export interface Verdicts {
  readonly breaches: readonly Breach[];
  readonly tallies: ReadonlyMap<string, Tally>;
}

export interface Breach {
  readonly rule: string;
  readonly entry: string;
}

export interface Tally {
  pass: number;
  fail: number;
  unknown: number;
  notApplicable: number;
}

/** Breaches as sorted lines, to compare. */
export function breachLines(breaches: readonly Breach[]): readonly string[] {
  return breaches.map(({ rule, entry }) => `${rule} ${entry}`).sort();
}

/** Tallies as sorted lines, to compare. */
export function tallyLines(tallies: ReadonlyMap<string, Tally>): readonly string[] {
  return [...tallies]
    .filter(([, { pass, fail, unknown, notApplicable }]) => pass + fail + unknown + notApplicable > 0)
    .map(([rule, { pass, fail, unknown, notApplicable }]) => `${rule} ${pass} ${fail} ${unknown} ${notApplicable}`)
    .sort();
}

/** Throws where two ways of judging disagree, with the first lines that only one of them has. */
export function demandSame(what: string, expected: readonly string[], found: readonly string[]): void {
  const [left, right] = [new Set(expected), new Set(found)];
  const missing = expected.filter((line) => !right.has(line));
  const surplus = found.filter((line) => !left.has(line));
  if (missing.length + surplus.length === 0 && expected.length === found.length) return;
  const sample = [...missing.slice(0, 5).map((line) => `- ${line}`), ...surplus.slice(0, 5).map((line) => `+ ${line}`)];
  throw new Error(`${what}: ${missing.length} missing, ${surplus.length} surplus\n${sample.join("\n")}`);
}
