import { matchesIn } from "../grammar/matches.ts";
import type { Diagnostic } from "../model/reading.ts";
import { quoteOf, readSource } from "../source/source.ts";
import { type Advice, adviseOn } from "./advice.ts";
import type { RuleAdvice } from "./rule-advice.ts";

const time =
  /及时(?![率性])(?:地(?![面方下点区]))?|第一时间|尽快|适时|定期[、或和与及]不定期|不定期|定期|经常性|经常|时常|随时|不断/g;
const amount =
  /绝大多数|大多数|大部分|(?:有)?一定的?(?:提高|提升|改善|下降|增长|进步)|有所(?:提高|提升|改善|下降|降低|增长)|明显(?:提高|提升|改善|下降)|大幅度?(?:提高|提升|下降|降低)|适量|若干/g;

/** A stretch of the original text that is to be looked through. */
export interface Passage {
  readonly quote: string;
  readonly start: number;
}

/**
 * Finds words that promise without saying when or how much.
 *
 * @example
 * vagueWords({ quote: "发现问题及时处理", start: 10 }, []).map(({ code, start }) => [code, start]); //=> [["vague-time", 14]]
 */
export function vagueWords(
  passage: Passage,
  advice: readonly Advice[],
  fromRules: RuleAdvice = () => undefined,
): readonly Diagnostic[] {
  const source = readSource(passage.quote);
  const found = (code: string, pattern: RegExp, message: (word: string) => Diagnostic["message"]) =>
    matchesIn(pattern, source.plain, 0).map(({ from, to, text }) => {
      const { quote, start } = quoteOf(source, { from, to });
      const word = text
        .replace(/^有(?=一定)/, "")
        .replace(/^及时地$/, "及时")
        .replace(/^定期.不定期$/, "定期、不定期");
      const about = source.plain.slice(Math.max(0, from - 30), to + 30);
      const suggestion = (code === "vague-time" ? fromRules(word, about) : undefined) ?? adviseOn(word, about, advice);
      return {
        code,
        quote,
        start: passage.start + start,
        message: message(quote),
        ...(suggestion === undefined ? {} : { suggestion: fitted(suggestion, source.plain, from, to) }),
      };
    });
  return [
    ...found("vague-time", time, (word) => ({
      zh: `“${word}”没有写明期限或频次，无法检查是否做到`,
      en: `“${word}” names no time, so nobody can tell whether it was kept`,
    })),
    ...found("vague-amount", amount, (word) => ({
      zh: `“${word}”没有写明数量，无法衡量`,
      en: `“${word}” names no figure, so it cannot be measured`,
    })),
  ];
}

/** Makes a replacement read well between its neighbours: 在第一时间, 绝大多数的, 处理及时. */
function fitted<T extends { readonly replacement: string }>(suggestion: T, text: string, from: number, to: number): T {
  let { replacement } = suggestion;
  if (text.charAt(from - 1) === "在" && replacement.startsWith("在")) replacement = replacement.slice(1);
  if (text.charAt(to) === "的" && replacement.endsWith("的")) replacement = replacement.slice(0, -1);
  // 处理及时: nothing follows that the term could belong to.
  if (/^在.{2,8}内$/.test(replacement) && /^(?:[，。；、！？]|$)/.test(text.slice(to))) replacement += "完成";
  return { ...suggestion, replacement };
}
