import { type Confidence, type Interval, quantile, sixDecimals } from "./confidence.ts";
import { type Proportion, wilson } from "./wilson.ts";

/** What asking "would you recommend us" came to. */
export interface NetPromoter {
  readonly answered: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** From −100 to 100; absent where nobody answered. */
  readonly score?: number;
  readonly interval?: Interval;
}

/**
 * The net promoter score 净推荐值 of answers from 0 to 10: percent of promoters (9, 10) less percent of detractors (0 to 6), with the
 * interval that the spread of the answers gives. Throws a RangeError for an answer that is no whole number from 0 to 10.
 *
 * @example
 * netPromoter([10, 9, 9, 8, 7, 6, 3, 10, 10, 9]).score; //=> 40
 */
export function netPromoter(answers: readonly number[], confidence: Confidence = 0.95): NetPromoter {
  mustBeWhole(answers, 0, 10);
  const answered = answers.length;
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  const counts = { answered, promoters, passives: answered - promoters - detractors, detractors };
  if (answered === 0) return Object.freeze(counts);
  const [up, down] = [promoters / answered, detractors / answered];
  const score = up - down;
  const half = quantile(confidence) * Math.sqrt((up + down - score ** 2) / answered);
  const percent = (value: number) => sixDecimals(100 * Math.max(-1, Math.min(1, value)));
  const interval = Object.freeze({ low: percent(score - half), high: percent(score + half) });
  return Object.freeze({ ...counts, score: percent(score), interval });
}

/** How many are content. */
export interface Satisfaction extends Proportion {
  /** Percent of the answers; absent where nobody answered. */
  readonly percent?: number;
  readonly mean?: number;
  readonly interval?: Interval;
}

/**
 * Customer satisfaction 满意度 of answers from 1 to 5: percent of 4 and 5, and their mean. The interval is Wilson's, in percent. Throws a RangeError for an
 * answer that is no whole number from 1 to 5.
 *
 * @example
 * satisfaction([5, 4, 4, 3, 2]).percent; //=> 60
 */
export function satisfaction(answers: readonly number[], confidence: Confidence = 0.95): Satisfaction {
  mustBeWhole(answers, 1, 5);
  const [of, out] = [answers.length, answers.filter((answer) => answer >= 4).length];
  const range = wilson({ of, out }, confidence);
  if (!range) return Object.freeze({ of, out });
  const mean = sixDecimals(answers.reduce((sum, answer) => sum + answer, 0) / of);
  const interval = Object.freeze({ low: sixDecimals(range.low * 100), high: sixDecimals(range.high * 100) });
  return Object.freeze({ of, out, percent: sixDecimals((100 * out) / of), mean, interval });
}

function mustBeWhole(answers: readonly number[], from: number, to: number): void {
  const index = answers.findIndex((answer) => !Number.isInteger(answer) || answer < from || answer > to);
  if (index >= 0)
    throw new RangeError(`Answer ${index} is ${answers[index]}; expected a whole number from ${from} to ${to}.`);
}
