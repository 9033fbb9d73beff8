import { frozen } from "../model/frozen.ts";

/** A round of offers: who offered, and who won it, on a day `YYYY-MM-DD`. */
export interface OfferRound {
  readonly id: string;
  readonly day: string;
  readonly bidders: readonly string[];
  readonly winner: string;
}

/** Rounds with the same bidders, who win in turns 轮流中标. */
export interface RotatingWinners {
  readonly bidders: readonly string[];
  /** The order in which they win, once round. */
  readonly turn: readonly string[];
  readonly rounds: readonly string[];
  /** How likely such a run would be if each bidder won each round with the same chance. */
  readonly chance: number;
}

/**
 * Finds runs of rounds in which the same two or more bidders meet and win strictly in turns: at least `atLeast` rounds, and at least twice
 * around. One who always wins is no rotation.
 *
 * @example
 * const rounds = ["甲", "乙", "丙", "甲", "乙", "丙"].map((winner, index) => ({ id: `r${index + 1}`, day: `2026-0${index + 1}-01`, bidders: ["甲", "乙", "丙"], winner }));
 * rotatingWinners(rounds, { atLeast: 6 }).map(({ turn, chance }) => [turn, chance]); //=> [[["甲", "乙", "丙"], 0.037037]]
 */
export function rotatingWinners(
  rounds: readonly OfferRound[],
  { atLeast }: { readonly atLeast: number },
): readonly RotatingWinners[] {
  const meetings = new Map<string, OfferRound[]>();
  for (const round of rounds) {
    const bidders = [...new Set(round.bidders)].sort();
    if (bidders.length < 2 || !bidders.includes(round.winner)) continue;
    const place = JSON.stringify(bidders);
    meetings.set(place, [...(meetings.get(place) ?? []), round]);
  }
  return frozen(
    [...meetings.keys()].sort().flatMap((place) => {
      const met = [...(meetings.get(place) ?? [])].sort((a, b) =>
        a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1,
      );
      return longestTurns(met, atLeast);
    }),
  );
}

/** The longest run of turns among rounds with the same bidders, or none. */
function longestTurns(met: readonly OfferRound[], atLeast: number): readonly RotatingWinners[] {
  const bidders = [...new Set(met[0]?.bidders)].sort();
  let best: RotatingWinners | undefined;
  for (let size = 2; size <= bidders.length; size += 1) {
    for (let first = 0; first + 2 * size <= met.length; first += 1) {
      const turn = met.slice(first, first + size).map(({ winner }) => winner);
      if (new Set(turn).size < size) continue;
      let last = first + size;
      while (last < met.length && met[last]?.winner === turn[(last - first) % size]) last += 1;
      const length = last - first;
      if (length < Math.max(atLeast, 2 * size) || length <= (best?.rounds.length ?? 0)) continue;
      const chance = Math.round(1e6 / bidders.length ** (length - size)) / 1e6;
      best = { bidders, turn, rounds: met.slice(first, last).map(({ id }) => id), chance };
    }
  }
  return best ? [best] : [];
}
