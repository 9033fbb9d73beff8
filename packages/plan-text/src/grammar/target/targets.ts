import { trimmed } from "../clause.ts";
import { mayMatch } from "../glance.ts";
import { comparedIn } from "./compared.ts";
import { improvedIn } from "./improved.ts";
import { ratedIn } from "./rated.ts";
import type { TargetPhrase } from "./target-phrase.ts";
import { zerosIn } from "./zero.ts";

const trigger = /[\d%‰≥≤<>百千率度成零不无杜严于过少到至达]/;
/** 次 of a rhythm: 每年不少于2次. */
const rhythm = /每|全年|年度|年内|一年|学期|月|周|日|天|夜/;

/**
 * Finds the figures that a sentence promises to reach.
 *
 * @example
 * targetsIn("满意率达到92%以上").map(({ comparator, value }) => [comparator, value]); //=> [[">=", 92]]
 */
export function targetsIn(text: string): readonly TargetPhrase[] {
  if (!mayMatch(trigger, text) || !trigger.test(text)) return [];
  const found: TargetPhrase[] = [];
  for (const phrase of [...zerosIn(text), ...improvedIn(text), ...comparedIn(text), ...ratedIn(text)]) {
    if (/^[次遍场轮回]$/.test(phrase.unit) && phrase.value !== 0 && phrase.comparator !== "<=" && rhythm.test(text))
      continue;
    if (found.some((other) => values(other, phrase))) continue;
    const { from, to } = trimmed(text, phrase);
    const { metric, comparator, value, unit, direction, strict } = phrase;
    found.push({ from, to, metric, comparator, value, unit, direction, strict });
  }
  return found.length < 2 ? found : found.toSorted((a, b) => a.from - b.from);
}

/** Two readings of one figure end at about the same place. */
function values(a: TargetPhrase, b: TargetPhrase): boolean {
  return a.from < b.to && b.from < a.to && (Math.abs(a.to - b.to) <= 3 || b.to <= a.to);
}
