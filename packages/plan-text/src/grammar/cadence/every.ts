import { type Match, matchesIn } from "../matches.ts";
import { NUMBER, readNumber } from "../number.ts";
import type { CadencePhrase, Rhythm } from "./cadence-phrase.ts";
import { type Detail, dayOfMonth, monthsOfYear, partOfTerm } from "./day-of.ts";
import { weekdaysAt } from "./weekday.ts";

const unit = "小时|钟头|分钟|工作日|天|日|周|星期|礼拜|旬|月|季度|季|学期|学年|年度|年|晚|早|晨|夜";
const every = new RegExp(`(?:每(?:间隔|隔)?|间隔|隔)(${NUMBER})?个?(${unit})`, "g");

const names: Readonly<Record<string, string>> = {
  小时: "hourly",
  钟头: "hourly",
  分钟: "hourly",
  工作日: "daily",
  天: "daily",
  日: "daily",
  晚: "daily",
  早: "daily",
  晨: "daily",
  夜: "daily",
  周: "weekly",
  星期: "weekly",
  礼拜: "weekly",
  旬: "monthly",
  月: "monthly",
  季度: "quarterly",
  季: "quarterly",
  学期: "termly",
  学年: "yearly",
  年度: "yearly",
  年: "yearly",
};

/**
 * Finds the phrases that say 每: 每天, 每两周, 每月25日, 每周一三五, 每学期末. `offset` is where the text begins.
 *
 * @example
 * everyIn("每半月培训一次", 0)[0]; //=> { from: 0, to: 3, cadence: "monthly", times: 2 }
 */
export function everyIn(text: string, offset: number): readonly CadencePhrase[] {
  return matchesIn(every, text, offset).flatMap((match) => phraseOf(match, text, offset) ?? []);
}

function phraseOf(match: Match, text: string, offset: number): CadencePhrase | undefined {
  const [number, word = ""] = match.groups;
  const start = match.from - offset;
  const rest = text.slice(match.to - offset, match.to - offset + 40);
  // 隔 alone must be followed by one unit: 隔周, 隔天; 隔离, 隔年 say something else.
  const apart = match.text.includes("隔");
  if (match.text.startsWith("隔") && !/^隔(?:一|两|\d{1,2})?个?(?:天|日|周|月)/.test(match.text)) return undefined;
  if (/^间隔/.test(match.text) && number === undefined) return undefined;
  if (word === "日" && /^(?:常|用|益|程|期)/.test(rest)) return undefined;
  if (word === "年" && /^(?:级|龄|轻)/.test(rest)) return undefined;
  if (word === "周" && /^(?:边|围|转)/.test(rest)) return undefined;
  if (word === "月" && /^(?:台|饼)/.test(rest)) return undefined;
  if (word === "早" && text.charAt(start - 1) === "每") return undefined;
  const value = number === undefined ? undefined : readNumber(number);
  const step = apart && (value === undefined || value === 1) ? 2 : value;
  const { cadence, times, interval } = rhythmOf(names[word] ?? "irregular", word, step);
  if (interval !== undefined) return { from: match.from, to: match.to, cadence, times, interval };
  if (cadence === "weekly" && times === undefined) {
    // 每天一巡查、每周一小结: here 一 counts and is no Monday.
    const counts =
      /^一(?=[小总巡检评通调汇例反查扫清洗结报考会训换练盘更测试修保养拖擦消抽验送轮碰交])/.test(rest) &&
      /每[天日月季年班](?:度)?一(?!次)/.test(text);
    return counts ? { from: match.from, to: match.to, cadence } : weekly(match, rest);
  }
  const detail = times === undefined ? detailOf(cadence, word, rest) : undefined;
  if (detail === undefined)
    return { from: match.from, to: match.to, cadence, ...(times === undefined ? {} : { times }) };
  return { from: match.from, to: match.to + detail.length, cadence: `${cadence}:${detail.detail}` };
}

function rhythmOf(cadence: string, word: string, value: number | undefined): Rhythm {
  if (word === "旬") return { cadence, times: 3 };
  if (word === "分钟") return { cadence, interval: Math.round(((value ?? 1) / 60) * 100) / 100 };
  if (value === 0.5) {
    if (word === "年" || word === "学年") return { cadence: "semiannual" };
    if (cadence === "monthly" || cadence === "daily") return { cadence, times: 2 };
    return { cadence, interval: value };
  }
  if (value === undefined || value === 1) return { cadence };
  if (word === "月" && value === 3) return { cadence: "quarterly" };
  if (word === "月" && value === 6) return { cadence: "semiannual" };
  return { cadence, interval: value };
}

function weekly(match: Match, rest: string): CadencePhrase {
  const found = weekdaysAt(rest);
  if (found === undefined) return { from: match.from, to: match.to, cadence: "weekly" };
  const cadence = found.days.length === 7 ? "daily" : `weekly:${found.days.join(",")}`;
  const span = { from: match.from, to: match.to + found.length, cadence };
  if (found.ambiguous === undefined) return span;
  return { ...span, alternatives: [{ cadence }, { cadence: "weekly", times: found.ambiguous }] };
}

function detailOf(cadence: string, word: string, rest: string): Detail | undefined {
  if (cadence === "monthly") return dayOfMonth(rest);
  if (cadence === "termly") return partOfTerm(rest);
  if (word === "学年") {
    const begins = /^开学初?|^初/.exec(rest)?.[0];
    return begins === undefined ? undefined : { detail: "begin", length: begins.length };
  }
  if (cadence === "yearly") return monthsOfYear(rest);
  const end = cadence === "quarterly" ? /^的?(?:季?末|季?底|最后一个?月)/.exec(rest) : null;
  return end === null ? undefined : { detail: "last", length: end[0].length };
}
