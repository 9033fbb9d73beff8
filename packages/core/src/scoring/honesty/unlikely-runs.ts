/** A run of equal tokens: from one place to another, both included. */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

/** How many neighbours there are in some series, and how many of them are equal. */
export interface Neighbours {
  readonly pairs: number;
  readonly equal: number;
}

/** Below so many pairs nothing is known of how often two neighbours are equal by chance. */
const FEW = 30;
/** Where nothing is known, a run must be so many times as long. */
const BLIND = 3;

/**
 * Finds runs of equal tokens that chance hardly explains. How often two neighbours are equal by chance is read from everything outside the run: the
 * rest of the series, and its peers. Where most are equal anyway, as on a gauge that rarely moves, no run is remarkable.
 *
 * @example
 * const steady = Array.from({ length: 12 }, () => "4.2");
 * unlikelyRuns(steady, { pairs: 90, equal: 9 }, { least: 10, chance: 0.001 }); //=> [{ from: 0, to: 11 }]
 * unlikelyRuns(steady, { pairs: 90, equal: 85 }, { least: 10, chance: 0.001 }); //=> []
 */
export function unlikelyRuns(
  tokens: readonly string[],
  peers: Neighbours,
  { least, chance }: { readonly least: number; readonly chance: number },
): readonly TokenRun[] {
  const own = neighboursOf(tokens);
  return runsOf(tokens).filter(({ from, to }) => {
    const length = to - from + 1;
    if (length < least) return false;
    const pairs = peers.pairs + own.pairs - (length - 1);
    if (pairs < FEW) return length >= least * BLIND;
    const equal = peers.equal + own.equal - (length - 1);
    const likely = (equal + 1) / (pairs + 2);
    return tokens.length * likely ** (length - 1) < chance;
  });
}

/** Counts the neighbours of a series. */
export function neighboursOf(tokens: readonly string[]): Neighbours {
  let equal = 0;
  for (let index = 1; index < tokens.length; index += 1) if (tokens[index] === tokens[index - 1]) equal += 1;
  return { pairs: Math.max(0, tokens.length - 1), equal };
}

/** What all series have together, less one of them: the peers of that one. */
export function peersOf(all: readonly Neighbours[]): (own: Neighbours) => Neighbours {
  const pairs = all.reduce((sum, each) => sum + each.pairs, 0);
  const equal = all.reduce((sum, each) => sum + each.equal, 0);
  return (own) => ({ pairs: pairs - own.pairs, equal: equal - own.equal });
}

function runsOf(tokens: readonly string[]): readonly TokenRun[] {
  const runs: TokenRun[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (tokens[to + 1] === tokens[from]) to += 1;
    runs.push({ from, to });
    from = to + 1;
  }
  return runs;
}
