import { mayMatch } from "./glance.ts";

/** A match with where it begins and ends in the whole plain text, and what its groups hold. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
}

const none: readonly Match[] = [];

/**
 * Lists the matches of a pattern in a stretch of text, one after another. The pattern has the flag `g` and repeats nothing without a
 * bound, so that a stretch is read in time that grows with its length.
 *
 * @example
 * matchesIn(/\d{1,3}/g, "a12b3", 10).map(({ from }) => from); //=> [11, 14]
 */
export function matchesIn(pattern: RegExp, text: string, offset: number): readonly Match[] {
  if (!mayMatch(pattern, text)) return none;
  let found: Match[] | undefined;
  // matchAll would copy the pattern each time, which costs more than most searches.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === "") {
      pattern.lastIndex += 1;
      continue;
    }
    const from = offset + match.index;
    found ??= [];
    found.push({ from, to: from + match[0].length, text: match[0], groups: match.slice(1) });
  }
  return found ?? none;
}
