/** A group, as far as its size goes. */
interface Sized {
  readonly group: string;
  readonly answered: number;
}

/**
 * The groups to hide, so that nobody's answer can be told from the figures shown: those in which fewer than `floor` people answered,
 * and then the smallest others until the hidden ones are at least two and hold at least `floor` answers together, for the total
 * less the groups shown tells what the hidden ones come to together.
 *
 * It looks at one breakdown of one survey; who publishes several that cut the same people must hide for all of them.
 *
 * @example
 * const groups = [{ group: "A", answered: 40 }, { group: "B", answered: 3 }, { group: "C", answered: 25 }];
 * [...hiddenGroups(groups, 5)]; //=> ["B", "C"]
 */
export function hiddenGroups(groups: readonly Sized[], floor: number): ReadonlySet<string> {
  const bySize = groups.filter(({ answered }) => answered > 0).sort((a, b) => a.answered - b.answered);
  const hidden: Sized[] = bySize.filter(({ answered }) => answered < floor);
  if (hidden.length === 0) return new Set();
  const together = () => hidden.reduce((sum, { answered }) => sum + answered, 0);
  for (const next of bySize.slice(hidden.length)) {
    if (hidden.length > 1 && together() >= floor) break;
    hidden.push(next);
  }
  return new Set(hidden.map(({ group }) => group));
}
