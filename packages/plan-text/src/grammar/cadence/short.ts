import { type Match, matchesIn } from "../matches.ts";
import { NUMBER, readNumber } from "../number.ts";
import type { CadencePhrase, Rhythm } from "./cadence-phrase.ts";
import { weekdaysAt } from "./weekday.ts";

const acts =
  "称重|校验|巡查|检查|排查|管控|调度|例会|考核|通报|点评|小结|总结|盘点|巡检|抽查|清点|评比|清查|测评|分析|保养|检测|检|查|报表|结算|公示|清|盘|巡|会商|碰头会|办公会|体检|评审|评选|表彰|试|测|练|换|洗|结|扫|更新|消毒|维护|维保|冲洗|抄表|轮换|报|评|考|会|训|更|主题|汇报|研判|反馈|复盘|督查|督导|签到|拖|擦|清洗|巡更|保洁|清扫|打扫|保(?![障证持护安险管卫留存税修])|回访|例检|核查|普查|走访|拉练|演练|演习|联检|互查|自查|训练|培训|对账|讲评";
/** Acts that are sure only behind a number: 一日三洗, 半年一述职; 月收入 and 日消费 are none. */
const brief =
  "倒|收|送|浇|剪|修|消|点|晒|刷|抄|核|看|访|喷|除|记|校|巡|查|议|定(?!期|时|额)|选|比|审|轮|招|述|讲|谈|聘|签|询|学(?!期|年)";
const units: Readonly<Record<string, string>> = {
  班: "per-event:班",
  日: "daily",
  天: "daily",
  周: "weekly",
  周度: "weekly",
  星期: "weekly",
  旬: "monthly",
  半月: "monthly",
  月: "monthly",
  月度: "monthly",
  季: "quarterly",
  季度: "quarterly",
  半年: "semiannual",
  半年度: "semiannual",
  年: "yearly",
  年度: "yearly",
  学期: "termly",
  小时: "hourly",
  钟头: "hourly",
};
const ratio = new RegExp(
  `(${NUMBER})个?(天|日|周|星期|旬|月|季度|季|年|学期|小时)(${NUMBER})(次|遍|回|轮|${acts}|${brief})`,
  "g",
);
const plain = new RegExp(`(半年度|半年|半月|季度|月度|周度|年度|日|周|月|季|班)(?:${acts})`, "g");
/** 日有检查、周有小结、月有考评 */
const having = new RegExp(`(日|天|周|旬|月|季|年)有(?:${acts}|记录|计划|重点|活动|主题)`, "g");
/** 能耗月报制度: the paper is due each month. */
const regular =
  /(日|周|旬|月|季|季度|半年)(?:度)?(?:报告?|例会|会|检|评|结|查|清|盘|考核?|通报|点评|调度)(?:制度?(?![作定订表造])|机制)/g;
/** 一天打扫2次, 每 left out. */
const spaced = new RegExp(
  `(?<![\\d每第.年月半几近前后过满十春秋冬夏上下])(一|1|两|2|三|3|半|(?:[1-9]\\d|[四五六七八九十]|[二三]?十[一二三四五六七八九]?|[4-9])(?=天|小时|周))个?(天|日|周|星期|月|季度|季|年|学期|小时|钟头)([^，。；：、！？\\d一二三四五六七八九十内后前]{1,6})(${NUMBER})(?:次|遍|回|圈|趟)`,
  "g",
);
const step = /(?:按|逐)(日|天|周|旬|月度|月|季度|季|半年|年度|年|学期)(?![长份期头数量])/g;
const daily = /日产日清|日清日结|日清日毕|日清(?=[，。；、])|天天|日日|周周|月月/g;
const everyOther = /(双月|单月|双周|单周)(?:的?(?:周|星期)?([一二三四五六日天])(?![次个天场轮]))?/g;
const onWeekday = /(?:逢|于|的|报|会|，|。|；|、|：|^)(?:周|星期)(?=[一二三四五六日天])/g;
const never = /[\d一二三四五六七八九十每第本下上当全节假生近今明昨同单双两几逐按平休隔整满数首次换旺淡个]/;

/**
 * Finds the short forms: 两周一次, 一日两检, 日管控、周排查, 按月公示, 日产日清, 双月. `offset` is where the text begins.
 *
 * @example
 * shortFormsIn("配电房一周一检", 0)[0]?.cadence; //=> "weekly"
 */
export function shortFormsIn(text: string, offset: number): readonly CadencePhrase[] {
  const before = (match: Match) => text.charAt(match.from - offset - 1);
  const several = matchesIn(plain, text, offset).filter(
    (match) => !never.test(before(match)) && !isThing(text, match.from - offset, match.to - offset),
  );
  return [
    ...matchesIn(ratio, text, offset).flatMap((match) =>
      /[\d每第.年月春秋冬夏]/.test(before(match)) ? [] : ratioOf(match),
    ),
    ...matchesIn(spaced, text, offset).flatMap(spacedOf),
    ...several.flatMap((match, index) =>
      isAfter(several[index - 1], match) ? [] : plainOf(match, several.length > 1),
    ),
    ...havingIn(text, offset),
    ...matchesIn(regular, text, offset)
      .filter((match) => !never.test(before(match)))
      .map((match) => ({ ...spanOf(match), ...named(match.groups[0]) })),
    ...matchesIn(step, text, offset).map((match) => ({ ...spanOf(match), ...named(match.groups[0]) })),
    ...matchesIn(daily, text, offset).map((match) => ({ ...spanOf(match), cadence: repeated(match.text) })),
    ...matchesIn(everyOther, text, offset).map(otherOf),
    ...matchesIn(onWeekday, text, offset).flatMap((match) => weekdayAt(match, text, offset)),
  ];
}

/** One alone is a way of speaking. */
function havingIn(text: string, offset: number): readonly CadencePhrase[] {
  const found = matchesIn(having, text, offset);
  return found.length < 2 ? [] : found.map((match) => ({ ...spanOf(match), ...named(match.groups[0]) }));
}

/** 日扫日拖 is one rhythm, not two. */
function isAfter(last: Match | undefined, match: Match): boolean {
  return last !== undefined && last.to === match.from && last.groups[0] === match.groups[0];
}

const written =
  /(?:提交|报送|上报|形成|编制|填写|撰写|编写|发布|印发|出具|汇总|做好|制作|填报|报|交)(?:[^，。；、]{0,4})$/;
const scored =
  /^(?:[甲乙丙]等|称职|合格|前|结果|得分|成绩|评分|分数|优秀|不合格|低于|达到|连续|排名|前[一二三四五六\d]|末[一二三四五六\d]|为|等次|指标|办法|方案|细则)/;

/** 提交周报 names a paper, and 月度考核低于85分的 an occasion that others have set: neither says how often. */
function isThing(text: string, from: number, to: number): boolean {
  if (
    /报$/.test(text.slice(from, to)) &&
    /^(?:每?(?:周|星期)[一二三四五六日]|由|于|在|应|须)/.test(text.slice(to, to + 4))
  )
    return true;
  if (/报$/.test(text.slice(from, to)) && written.test(text.slice(Math.max(0, from - 8), from))) return true;
  if (/^[”"](?:清单|记录|台账)/.test(text.slice(to, to + 4))) return true;
  return /考核$|评比$|测评$|考评$/.test(text.slice(from, to)) && scored.test(text.slice(to, to + 6));
}

function repeated(text: string): string {
  return text === "周周" ? "weekly" : text === "月月" ? "monthly" : "daily";
}

function spanOf({ from, to }: Match) {
  return { from, to };
}

function named(word: string | undefined): Rhythm {
  const cadence = units[word ?? ""] ?? "irregular";
  if (word === "旬") return { cadence, times: 3 };
  return word === "半月" ? { cadence, times: 2 } : { cadence };
}

function ratioOf(match: Match): readonly CadencePhrase[] {
  const [spanned = "", unit = "", times = ""] = match.groups;
  const length = readNumber(spanned);
  const counted = readNumber(times);
  if (length === undefined || counted === undefined || counted === 0.5) return [];
  // 12月两次 names a month.
  if (unit === "月" && (length > 6 || (/^\d/.test(spanned) && !match.text.includes("个")))) return [];
  return rhythmOf(length, unit, counted).map((rhythm) => ({ ...spanOf(match), ...rhythm }));
}

/** So many times in so many units; none where that is no rhythm, as three years for one grade. */
function rhythmOf(length: number, unit: string, counted: number): readonly Rhythm[] {
  const base = named(length === 0.5 && named(unit).cadence !== "hourly" ? `半${unit}` : unit);
  if (base.cadence === "irregular") return [];
  const frequent = (base.times ?? 1) * counted;
  return [
    {
      cadence: base.cadence,
      ...(frequent > 1 ? { times: frequent } : {}),
      ...(length > 1 || base.cadence === "hourly" ? intervalOf(length) : {}),
    },
  ];
}

function intervalOf(length: number) {
  return length === 1 ? {} : { interval: length };
}

function spacedOf(match: Match): readonly CadencePhrase[] {
  const [spanned = "", unit = "", , times = ""] = match.groups;
  const [length, counted] = [readNumber(spanned) ?? 1, readNumber(times)];
  if (counted === undefined || counted < 1) return [];
  return rhythmOf(length, unit, counted).map((rhythm) => ({ ...spanOf(match), ...rhythm }));
}

/** 月考 alone is a thing; in 日清、周结、月考 it is a rhythm. */
function plainOf(match: Match, among: boolean): readonly CadencePhrase[] {
  const [word = ""] = match.groups;
  const act = match.text.slice(word.length);
  if (word === "班" && !(among && /^[查检巡清扫]/.test(act))) return [];
  // 年检, 日报, 月会 and the like are things as often as rhythms; only the longer words are sure of a year.
  if (/^年/.test(word) && !/考核|检测|称重|校验|盘点|体检|评审|评选|测评|保养|检查|例会/.test(act)) return [];
  if (!among && /^(?:报|会|考|评|换|洗|结|扫|清|更|训|盘|试|测|练|拖|擦)$/.test(act) && /^[日月]$/.test(word))
    return [];
  return [{ ...spanOf(match), ...named(word) }];
}

function otherOf(match: Match): CadencePhrase {
  const monthly = match.groups[0]?.endsWith("月") ?? false;
  const day = weekdaysAt(match.groups[1] ?? "")?.days[0];
  const cadence = monthly ? "monthly" : day === undefined ? "weekly" : `weekly:${day}`;
  return { ...spanOf(match), cadence, interval: 2 };
}

function weekdayAt(match: Match, text: string, offset: number): readonly CadencePhrase[] {
  const found = weekdaysAt(text.slice(match.to - offset, match.to - offset + 20));
  // 周五不供晚餐 says what is left out.
  if (
    found === undefined ||
    /^(?:[早中晚]上?)?(?:不|停(?!机|水|电|车)|休)/.test(
      text.slice(match.to - offset + found.length, match.to - offset + found.length + 4),
    )
  )
    return [];
  const from = match.from + match.text.length - (match.text.endsWith("星期") ? 2 : 1);
  return [{ from, to: match.to + found.length, cadence: `weekly:${found.days.join(",")}` }];
}
