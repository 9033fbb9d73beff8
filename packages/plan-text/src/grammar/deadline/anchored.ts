import { civilDate, formatDay } from "@houqin/core";
import { numberOfDay, shiftDay } from "../date/day.ts";
import type { PlanSpan } from "../date/span-of-plan.ts";
import { matchesIn } from "../matches.ts";
import { NUMBER, readNumber } from "../number.ts";
import type { DeadlinePhrase } from "./dated.ts";
import { type AnyCalendar, festivalDate, festivalNames, festivalOf } from "./festival.ts";

const lead =
  "(?:来临|到来|开始|前夕)?(?:之前|以前|前(?:的?(一|两|三|\\d{1,2})个?(周|天|日|星期|个月))?|期间|之后|以后|后|当天|来临时)";
const seasons =
  "开学|新学期|放假|寒暑假|寒假|暑假|暑期|长假|双节|节假日|节日|法定节假日|期初|期中|期末|学期初|学期末|学期结束|供暖|供暖季|采暖|采暖季|供冷|汛期|雨季|主汛期|入冬|入夏|冬季|夏季|台风季节|台风季|高温季节|高温天气|毕业季|招生季|开业|投产|搬迁";
const names = festivalNames.join("|");
const feast = "(?:小长假|假期|长假|黄金周|庆祝活动|活动|节)?";
const festival = new RegExp(`(${names})${feast}(${lead})?`, "g");
/** 七一、八一前: names that follow on one another share what follows the last. */
const onward = new RegExp(`^(?:[、和与及](?:${names})${feast})+${lead}`);
/** Festivals whose bare name is a number as well. */
const number = /^(?:三八|五四|七一|八一|十一)/;
const season = new RegExp(`(${seasons})(${lead}|第一周|首周|第1周|初|[头前](?:一|两|三|\\d)个?(?:周|天|星期|月))`, "g");
/** 春检期间, “安全生产月”期间: a stretch of days that everybody in the house knows. */
const during =
  /([“"][^”"，。]{2,12}[”"]|春检|秋检|大修|年度检修|停产检修|两会|高考|中考|学考|军训|迎新|毕业季|招生|运动会|校庆|院庆|店庆|评审|迎检|展会|庆典|[\u4e00-\u9fff]{2,6}(?:宣传月|活动月|安全月|生产月|宣传周|活动周|文化节|艺术节|博览会|交易会))(?:活动)?(?:期间|来临前|开幕前|前夕?|之前)/g;
/** 次月5日前: which month depends on what was done in the one before. */
const nextMonth =
  /(次月|下月|次年|次周|下周)(?:的)?(?:\d{1,2}[日号]|[一二三四五六日](?![十\d次个])|上旬|中旬|下旬|初|底|末)(?:之前|以前|前)?/g;
const alone =
  /(期末|暑假|暑期(?=完成|改造|施工|实施|进行|开展|组织|更换|粉刷|翻新|对)|寒假|学期末|期中|期初)(?!前|后|期间|之|考试成绩)/g;
const together = /^(?:、|和|与|及|，)$/;

/**
 * Finds deadlines that hang on a festival, a term or a season: 端午节前, 开学第一周, 暑假期间. Their day is given where it is certain: that of a fixed
 * festival, any other by the calendar.
 *
 * @example
 * anchoredIn("国庆节前检查", { from: "2026-01-01", to: "2026-12-31" }, undefined)[0]?.date; //=> "2026-09-30"
 */
export function anchoredIn(text: string, plan: PlanSpan, calendar: AnyCalendar | undefined): readonly DeadlinePhrase[] {
  const found: DeadlinePhrase[] = [];
  for (const { from, to, groups, text: words } of matchesIn(festival, text, 0)) {
    const name = festivalOf(groups[0] ?? "");
    if (number.test(words) && !isNamed(text, from, to, groups[0] ?? "")) continue;
    // 七夕套餐 is no day; 七夕前 and 七夕、中秋前 are.
    if (theme.test(groups[0] ?? "") && to - from === name.length - 1 && !onward.test(text.slice(to))) continue;
    if (/^(?:五一|六一|十一|国庆|三八)$/.test(groups[0] ?? "") && /^\d|[月楼号]/.test(text.slice(to, to + 1))) continue;
    const on = festivalIn(name, plan, calendar);
    found.push({ from, to, kind: "anchor", anchor: name, ...dated(on, words, groups[2], groups[3]) });
  }
  for (const { from, to, groups } of [
    ...matchesIn(season, text, 0),
    ...matchesIn(alone, text, 0),
    ...matchesIn(during, text, 0),
    ...matchesIn(nextMonth, text, 0),
  ]) {
    const name = (groups[0] ?? "").replace(/[“”"]/g, "").replace("暑期", "暑假");
    const on = termDay(name, plan, calendar);
    found.push({ from, to, kind: "anchor", anchor: name, ...dated(on, text.slice(from, to), groups[2], groups[3]) });
  }
  return joined(text, found);
}

/** Festivals that name a dish, a set menu or a theme more often than a day. */
const theme = /^(?:七夕|腊八)$/;

/** 十一前 and 八一节 name a festival; 十一月, 二十一前, 第三八条, 八一路 and 八一后勤 do not. */
function isNamed(text: string, from: number, to: number, name: string): boolean {
  if (/[第初\d一二三四五六七八九十百千零〇点年月周期]/.test(text.charAt(from - 1))) return false;
  const after = text.slice(to);
  return (name.length > 2 || to - from > name.length || onward.test(after)) && !/^(?:勤|进|线|室|中心)/.test(after);
}

function festivalIn(name: string, plan: PlanSpan, calendar: AnyCalendar | undefined): string | undefined {
  if (plan.from === undefined || plan.to === undefined) return undefined;
  const [first, last] = [civilDate(numberOfDay(plan.from)).year, civilDate(numberOfDay(plan.to)).year];
  for (let year = first; year <= last; year++) {
    const on = festivalDate(name, year, calendar);
    if (on !== undefined && on >= plan.from && on <= plan.to) return on;
  }
  return first === last ? festivalDate(name, first, calendar) : undefined;
}

/** The first or last day of the term, where the site's calendar knows its terms. */
function termDay(name: string, plan: PlanSpan, calendar: AnyCalendar | undefined): string | undefined {
  if (calendar === undefined || !("terms" in calendar) || plan.from === undefined || plan.to === undefined)
    return undefined;
  const [from, to] = [numberOfDay(plan.from), numberOfDay(plan.to)];
  const term = calendar.terms.find((each) => each.from <= to && each.to >= from);
  if (term === undefined) return undefined;
  if (/开学|期初|学期初|新学期/.test(name)) return formatDay(term.from);
  return /期末|学期末|学期结束|放假/.test(name) ? formatDay(term.to) : undefined;
}

function dated(on: string | undefined, words: string, number: string | undefined, unit: string | undefined) {
  if (on === undefined) return {};
  if (!/前/.test(words)) return { date: on };
  const count = number === undefined ? 1 : (readNumber(number) ?? 1);
  const days = unit === undefined ? 1 : /周|星期/.test(unit) ? 7 * count : /月/.test(unit) ? 30 * count : count;
  return { date: shiftDay(on, -days) };
}

/** 开学前、放假前 stand for one deadline with two occasions. */
function joined(text: string, found: readonly DeadlinePhrase[]): readonly DeadlinePhrase[] {
  const kept: DeadlinePhrase[] = [];
  for (const phrase of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last !== undefined && phrase.from < last.to) continue;
    if (last !== undefined && together.test(text.slice(last.to, phrase.from))) {
      const anchor = `${last.anchor}、${phrase.anchor}`;
      kept[kept.length - 1] = { from: last.from, to: phrase.to, kind: "anchor", anchor };
    } else kept.push(phrase);
  }
  return kept;
}

const lag = new RegExp(
  `(?:(${NUMBER})个?(小时|h|H|min|分钟|秒钟?|工作日|工作天|个月|天|日|周|星期)(?:之内|以内|内)|(当天|当日|当晚|次日|当场|隔天|第二天)(?=(?:上午|下午|早上?|晚上?|中午)?\\d{1,2}[点时:]\\d{0,2}分?前|[^的，。；前后]{0,8}(?:完成|办结|修复|处理|解决|清|上报|答复|反馈|归还|整改|报告|发放|登记|公示|公布|通报|更换|恢复|回复|报修|报告|上报|到位|销号|补))|(当天|当日|当晚|次日|第二天|隔天)(?=(?:上午|中午|下午|晚上|早上|下班|午)(?:之)?前)|(当天|当日|当晚|次日|第二天)(?=[^的，。；前后]{0,8}(?:退[回货换还]|下架|处置|移交|排除))|提前(${NUMBER})个?(天|日|周|月|星期|小时|工作日|分钟)|(?<![每近第月:])(\\d{1,3}|[一二三四五六七八九十两半]{1,3})个?(小时|分钟|h|min|工作日)(?=到场|到达|到位|到岗|上门|响应|修复|处置|修好|换好|办好|办完|做完|处理完|搞定|出结果|办结|答复|回复|反馈|送达|送到|出车|出动|抵达|赶到|上报|报告|解决|恢复|排除|整改|复电|复水))`,
  "g",
);
const ahead = new RegExp(`([\u4e00-\u9fff]{1,6})前(?:${NUMBER})个?(?:天|日|周|星期|月)(?![内以之])`, "g");
/** 下班后十五分钟检查: so long after it, without 内. */
const afterwards = new RegExp(
  `([\u4e00-\u9fff]{1,6})后(?:${NUMBER})个?(?:分钟|小时|天|周|个月|工作日)(?![内以之])`,
  "g",
);
const duration = /(?:用时|耗时|历时|时间|时长|时限|间隔|期限|时效|周期)[^，。；]{0,8}$/;

/**
 * Finds deadlines that run from an event: 接到报修后2个工作日内, 提前一周. The anchor is what the text names as the event.
 *
 * @example
 * laggedIn("接到报修后24小时内修复")[0]?.anchor; //=> "接到报修"
 */
export function laggedIn(text: string): readonly DeadlinePhrase[] {
  let above = "";
  const before = [...matchesIn(ahead, text, 0), ...matchesIn(afterwards, text, 0)].flatMap(({ from, to, groups }) => {
    const event = (groups[0] ?? "").replace(/^.*[在于的]/, "");
    const at = from + (groups[0] ?? "").length - event.length;
    return event === "" || /提$|^(?:目|之|以)$/.test(event)
      ? []
      : [{ from: at, to, kind: "anchor" as const, anchor: event }];
  });
  const lags = matchesIn(lag, text, 0).flatMap(({ from, to }) => {
    const before = text.slice(Math.max(0, from - 24), from);
    if (duration.test(before) || /(?:近|过去|连续|每)$/.test(before)) return [];
    // 提前72小时预测负荷 looks ahead and is no term.
    if (/^滚?动?(?:预测|预判|预报)/.test(text.slice(to, to + 4))) return [];
    if (/^[^，。；]{0,4}(?:率|比例)/.test(text.slice(to, to + 8))) return [];
    const own = /[，；：、]$/.test(before) && above !== "" ? above : eventOf(before);
    above = own;
    return [{ from, to, kind: "anchor" as const, anchor: own === "" ? text.slice(from, to) : own }];
  });
  return [...lags, ...before];
}

function eventOf(before: string): string {
  const clause = before.split(/[，。；：！？、]/).at(-1) ?? "";
  const words = clause === "" ? (before.split(/[。；：！？]/).at(-1) ?? "").replace(/，$/, "") : clause;
  const event = words
    .replace(/(?:应当|应该|应|必须|须|要|需|均|都|将|保证|确保|做到|争取)*(?:在|于)?(?:收到|接到)?$/, (end) =>
      end.replace(/^.*?(?=收到|接到|$)/, ""),
    )
    .replace(/(?:之日起|之日|起|之后|以后|后|时)$/, "")
    .replace(/^.*?(?=(?:接到|收到|发现|接报|发生|自).{2})/, "")
    .replace(/^自/, "");
  return event.slice(-14);
}
