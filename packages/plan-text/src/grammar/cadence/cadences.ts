import type { Span } from "../../source/source.ts";
import { clauseAround, clausesOf } from "../clause.ts";
import { mayMatch } from "../glance.ts";
import { matchesIn } from "../matches.ts";
import { NUMBER, readNumber } from "../number.ts";
import type { CadencePhrase } from "./cadence-phrase.ts";
import { eventsIn, roundsIn } from "./event.ts";
import { everyIn } from "./every.ts";
import { partsBehind } from "./parts.ts";
import { shortFormsIn } from "./short.ts";
import { spreadIn, vagueIn } from "./spread.ts";

/** A cadence of a sentence: the phrase, and the clause that it is about. */
export interface FoundCadence extends CadencePhrase {
  readonly clause: Span;
}

const none: readonly FoundCadence[] = [];
const trigger = /[每天日周旬月季年期常时次餐隔遇逢早晚一前后]/;
const count = new RegExp(`(?<![每首上下本])(${NUMBER})(?:次|遍|回|轮|趟|场)(?!性)|(${NUMBER})(?:堂|节)课`);
/** 每年春节前、国庆节前各一次: as many times as occasions are named. */
const occasions =
  /^的?((?:[^，。；对在到由、和及与各]{1,8}(?:前|后|季|时|初|末|中|期间|节|午|晚|早|终了|期|高峰)[、和及与]){1,3}[^，。；对在到由、和及与各]{1,8}(?:前|后|季|时|初|末|中|期间|节|午|晚|早|终了|期|高峰))各[^，。；一1]{0,6}[一1](?:次|遍|回)/;
/** 每天11点、17点抄表 */
const clocks = /^的?\d{1,2}(?:[点时]半?|:\d{2})((?:[、和及]\d{1,2}(?:[点时]半?|:\d{2})){1,4})/;
const money = new RegExp(`^[^，。；]{0,9}?(?:${NUMBER})(?:百|千|万|亿)?(?:元|块(?![地区]))`);
const eventCount = new RegExp(
  `^(?:不(?:得|能)?超过?|不多于|不高于|不大于|控制在|≤|少于|低于|最多|不(?:得)?(?:少于|低于)(?=\\d{1,4}(?:度|吨|天|小时|分钟|升|公里|立方米)))(?:${NUMBER})(?:起|宗|例|件|度|吨|升|立方米|方|千瓦时|kWh|元|公里|小时|天|分钟|%|百分点)`,
);
/** 每人每月用水3吨 says how much and no rhythm. */
const ration = new RegExp(
  `^(?:少|多|约|可|节约|节省)?(?:用水|用电|用气|用油|限额|定额|额度|耗材)(?:量|费)?(?:不超过|控制在|为)?(?:${NUMBER})(?:万|千)?(?:吨|度|方|立方米|升|张|包|元)`,
);
const merely =
  /^(?:至少|不少于|最少)?(?:要|应|需)?(?:开展|组织|进行|举行|举办|召开|安排)?(?:至少|不少于)?[一二两三四五六\d]{1,2}(?:次|遍|回|场)(?:以上)?(?=[，。；]|$)/;
const seasons =
  /(?:春季|夏季|秋季|冬季|汛期|雨季|旱季|高温季节|高温期间|流感季节|供暖期|采暖期|供冷期|寒假|暑假|寒暑假|梅雨季节|传染病高发期|开放期|旺季|淡季)/g;

/**
 * Finds how often things are promised in a sentence.
 *
 * @example
 * cadencesIn("每月召开两次例会。", false).map(({ cadence, times }) => [cadence, times]); //=> [["monthly", 2]]
 */
export function cadencesIn(text: string, monthPlan: boolean): readonly FoundCadence[] {
  if (!mayMatch(trigger, text) || !trigger.test(text)) return none;
  const sure = apart([
    ...everyIn(text, 0),
    ...eventsIn(text, 0),
    ...shortFormsIn(text, 0),
    ...spreadIn(text, 0, monthPlan),
  ]).filter((phrase) => !isPrice(text, phrase) && !isTitled(text, phrase));
  const loose = [...roundsIn(text, 0), ...vagueIn(text, 0)].filter(
    (phrase) => !sure.some((other) => sameClause(text, phrase, other)),
  );
  if (sure.length + loose.length === 0) return none;
  const phrases = [...sure, ...loose].toSorted((a, b) => a.from - b.from);
  const clauses = clausesOf(text, phrases);
  return phrases.map((phrase, index) => {
    const clause = clauses[index] ?? phrase;
    const next = phrases[index + 1]?.from ?? text.length;
    const { from, to, cadence, interval, alternatives, vague } = phrase;
    const times = timesOf(text, phrase, Math.min(clause.to, next)) ?? phrase.times;
    return { from, to, cadence, times, interval, season: seasonOf(text, phrase), alternatives, vague, clause };
  });
}

/** Of phrases that overlap the longer stays, and among equals the first. */
function apart(phrases: readonly CadencePhrase[]): readonly CadencePhrase[] {
  const kept: CadencePhrase[] = [];
  const order = phrases.toSorted((a, b) => a.from - b.from || b.to - a.to);
  for (const phrase of order) {
    const last = kept.at(-1);
    if (
      last !== undefined &&
      phrase.from === last.to &&
      phrase.cadence === "daily" &&
      last.cadence.startsWith("weekly:")
    ) {
      // 周一至周五每天
      kept[kept.length - 1] = { ...last, to: phrase.to };
    } else if (last === undefined || phrase.from >= last.to) kept.push(phrase);
    else if (phrase.to - phrase.from > last.to - last.from && phrase.from > last.from) kept[kept.length - 1] = phrase;
  }
  return kept;
}

/** 填写《每日清洁记录表》 names a paper. */
function isTitled(text: string, { from }: Span): boolean {
  const opened = text.lastIndexOf("《", from);
  return opened >= 0 && from - opened < 30 && !text.slice(opened, from).includes("》");
}

function sameClause(text: string, vague: Span, sure: Span): boolean {
  const clause = clauseAround(text, vague);
  if ((sure.from >= clause.from && sure.from < clause.to) || (sure.from >= vague.to && sure.from - vague.to <= 3))
    return true;
  // 定期组织培训，每月至少开展一次: the next clause says no more than how often.
  return sure.from === clause.to + 1 && merely.test(text.slice(sure.to, sure.to + 16));
}

/** 每人每年300元 is a price and no rhythm; so is 每月不超过3起. */
function isPrice(text: string, phrase: Span): boolean {
  const after = text.slice(phrase.to, phrase.to + 26);
  if (ration.test(after)) return true;
  return (
    (money.test(after) && !/召开|组织|开展|检查|评|奖|罚|抽|选|送/.test(after.slice(0, 9))) || eventCount.test(after)
  );
}

function timesOf(text: string, phrase: CadencePhrase, end: number): number | undefined {
  if (phrase.vague || phrase.alternatives !== undefined) return undefined;
  if (phrase.times !== undefined && phrase.cadence === "yearly") return phrase.times;
  const after = text.slice(phrase.to, Math.max(end, phrase.to));
  const hours = clocks.exec(after)?.[1];
  if (hours !== undefined && phrase.cadence === "daily") return (hours.match(/[、和及]/g)?.length ?? 0) + 1;
  const parts = partsBehind(after, phrase.cadence);
  // 每日三次，早中晚各一次 says the same twice.
  if (parts !== undefined) return parts === phrase.times ? parts : parts * (phrase.times ?? 1);
  const listed = /:/.test(phrase.cadence) ? null : occasions.exec(after);
  if (listed !== null) return Math.min(((listed[1] ?? "").match(/[、和及与]/g)?.length ?? 0) + 1, 4);
  // 期初、期中、期末组织三次: as many as are named.
  const stated = /:[\w=]+((?:,\w+)+)$/.exec(phrase.cadence)?.[1]?.match(/,/g)?.length ?? 0;
  const found = count.exec(after);
  const counted = found === null ? undefined : readNumber(found[1] ?? found[2] ?? "");
  if (stated > 0 && counted === stated + 1 && phrase.cadence.startsWith("termly")) return undefined;
  const times = (phrase.times ?? 1) * (counted ?? 1);
  return times > 1 && Number.isFinite(times) ? times : undefined;
}

function seasonOf(text: string, phrase: Span): string | undefined {
  if (!mayMatch(seasons, text)) return undefined;
  const from = Math.max(0, phrase.from - 12);
  const near = matchesIn(seasons, text.slice(from, Math.min(text.length, phrase.to + 4)), from).filter(
    (season) => !/[春夏秋冬][、和及与]?$/.test(text.slice(0, season.from)),
  );
  // 春季、秋季各一次 is of no one season.
  if (near.filter(({ from, to }) => from >= phrase.from && to <= phrase.to).length > 1) return undefined;
  return (near.findLast((season) => season.from < phrase.from) ?? near[0])?.text;
}
