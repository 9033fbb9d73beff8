import { characterClass, SPACES } from "../source/character-class.ts";
import type { Span } from "../source/source.ts";

const ends = characterClass("，。；：！？|\n");
const leads = characterClass(`，。；：、！？（|${SPACES}“"`);
const trails = characterClass(`，。；：、！？|${SPACES}”"`);

/**
 * Finds the clause around a stretch, within a bound: from the mark before it to the mark behind it.
 *
 * @example
 * clauseAround("做好登记，每月检查一次，留档。", { from: 5, to: 7 }); //=> { from: 5, to: 11 }
 */
export function clauseAround(text: string, { from, to }: Span, reach = 40): Span {
  let [begin, end] = [from, to];
  while (begin > 0 && from - begin < reach && !ends(text, begin - 1)) begin -= 1;
  while (end < text.length && end - to < reach && !ends(text, end)) end += 1;
  return { from: begin, to: end };
}

/**
 * Takes the marks, brackets and joining words at both ends off a stretch.
 *
 * @example
 * trimmed("，满意率95%。", { from: 0, to: 8 }); //=> { from: 1, to: 7 }
 */
export function trimmed(text: string, { from, to }: Span): Span {
  let [begin, end] = [from, to];
  while (begin < end && leads(text, begin)) begin += 1;
  while (end > begin && trails(text, end - 1)) end -= 1;
  if (text.charAt(end - 1) === "）" && !text.slice(begin, end).includes("（")) end -= 1;
  return { from: begin, to: end };
}

/**
 * Gives each of several phrases the clause that it stands in; where two share one, the clause is parted between them.
 *
 * @example
 * clausesOf("日管控、周排查", [{ from: 0, to: 3 }, { from: 4, to: 7 }]); //=> [{ from: 0, to: 3 }, { from: 4, to: 7 }]
 */
export function clausesOf(text: string, phrases: readonly Span[]): readonly Span[] {
  return phrases.map((phrase, index) => {
    const clause = clauseAround(text, phrase);
    const before = phrases[index - 1];
    const after = phrases[index + 1];
    const from =
      before !== undefined && before.to > clause.from ? cutBetween(text, before.to, phrase.from) : clause.from;
    let to = after !== undefined && after.from < clause.to ? cutBetween(text, phrase.to, after.from) : clause.to;
    // 清洗饮水机，每月一次: what it is about stands before.
    const counted = /^(?:一次|各?[一二两三四五六\d]{1,2}[次遍回])?$/.test(text.slice(phrase.to, to)) && phrase.to < to;
    if (
      counted &&
      phrase.from === from &&
      /[，：]/.test(text.charAt(from - 1)) &&
      (before === undefined || before.to < from - 2)
    ) {
      const earlier = clauseAround(text, { from: from - 1, to: from - 1 }, 30);
      return trimmed(text, { from: Math.max(earlier.from, before?.to ?? 0), to });
    }
    const rest = to - from - (phrase.to - phrase.from);
    if (rest < 2 && (after === undefined || after.from > to)) {
      const next = clauseAround(text, { from: to + 1, to: to + 1 }, 30);
      to = Math.min(next.to, after?.from ?? text.length, text.length);
    }
    return trimmed(text, { from: Math.max(from, 0), to });
  });
}

/** The last pause between two phrases, else the beginning of the later one. */
function cutBetween(text: string, from: number, to: number): number {
  const pause = Math.max(text.lastIndexOf("、", to), text.lastIndexOf("，", to));
  return pause >= from && pause < to ? pause + 1 : to;
}
