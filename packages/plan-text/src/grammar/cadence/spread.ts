import { matchesIn } from "../matches.ts";
import { NUMBER, readNumber } from "../number.ts";
import type { CadencePhrase } from "./cadence-phrase.ts";
import { partsIn, toldBefore } from "./parts.ts";

const inYear = new RegExp(
  `(全年|年内|年度内|年度(?!考核|预算|计划|评)|本年度|今年|一年|本学期|学期内|本学年|学年内)([^，。；：！？]{0,14}?)(${NUMBER})(?:次|场|轮|回|遍|趟|堂)`,
  "g",
);
const halves = /上、?下半年各|上半年[、和及与]下半年各/g;
const terms =
  /(?:开学|学期|期)初[^。；！？期]{0,8}(?:期中[^。；！？期]{0,8})?期末|(?:开学|学期|期)初[、和及与]期中|期中[、和及与]期末/g;
/** 晚上9点半、凌晨1点各查一次 */
const clock =
  "(?:早上|上午|中午|下午|傍晚|晚上|夜间|凌晨|午间|早|晚)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[点时](?:半|一刻|\\d{1,2}分?)?|:\\d{2})";
const clocks = new RegExp(`${clock}((?:[、和及]${clock}){1,4})各`, "g");
const rush = /(?:早、?晚高峰|上、?放学|上、?下学|入园[、和]?离园|入离园)(?:时段|时间|期间|高峰)?/g;
/** 夜间巡更不少于4次 */
const nightly = new RegExp(
  `(?:夜间|夜里|每夜|白天|日间)[^，。；：\\d一二三四五六七八九十]{0,6}(?:不少于|至少)(${NUMBER})(?:次|遍|圈|趟)`,
  "g",
);
const monthEnd = /月(末|底|初)/g;
/** 月中、月末各对账一次 */
const monthParts = /月[初中][、和及与]月?[中末底](?:各|分别)/g;
const quarterEnd = /(?:季末|季度末|季底)(?!前)/g;
const mealRounds = /三餐(?:时间|时段|期间|前|后)(?=[^。；]{0,16}(?:巡查|检查|巡视|值守))/g;
const vague =
  /(?:定时(?=[清巡检查消通打洗扫投喷擦收测补]|对|开展|进行|组织|保养)|定期[、或和与]?不定期|不定期|不定时|定期|经常性|经常|时常|常态化(?=[检排巡督抽]|开展|推进|监测|组织|培训)|随时(?=[检抽巡督])|不时)/g;

/**
 * Finds rhythms that are spread over a period: 全年组织四次, 上、下半年各一次, 期初期中期末, 月末盘点. `monthPlan` says that the plan is of one month, where
 * 月末 is a day and no rhythm.
 *
 * @example
 * spreadIn("全年组织四次座谈会", 0, false)[0]; //=> { from: 0, to: 6, cadence: "yearly", times: 4 }
 */
export function spreadIn(text: string, offset: number, monthPlan: boolean): readonly CadencePhrase[] {
  const found: CadencePhrase[] = [];
  for (const { from, to, groups } of matchesIn(inYear, text, offset)) {
    const times = readNumber(groups[2] ?? "");
    if (times === undefined || times < 1 || /每|月|超过|累计|高于|多于|控制/.test(groups[1] ?? "")) continue;
    const cadence = /学期/.test(groups[0] ?? "") ? "termly" : "yearly";
    found.push({ from, to, cadence, ...(times > 1 ? { times } : {}) });
  }
  for (const { from, to } of matchesIn(halves, text, offset)) found.push({ from, to, cadence: "semiannual" });
  for (const { from, to, text: words } of matchesIn(terms, text, offset)) {
    const parts = [
      /初/.test(words) ? ["begin"] : [],
      /期中/.test(words) ? ["mid"] : [],
      /期末/.test(words) ? ["end"] : [],
    ];
    found.push({ from, to, cadence: `termly:${parts.flat().join(",")}` });
  }
  if (!monthPlan) {
    for (const { from, to } of matchesIn(monthParts, text, offset))
      found.push({ from, to, cadence: "monthly", times: 2 });
    for (const { from, to, groups } of matchesIn(monthEnd, text, offset)) {
      if (/[\d一二三四五六七八九十每本当次下个年]/.test(text.charAt(from - offset - 1))) continue;
      found.push({ from, to, cadence: groups[0] === "初" ? "monthly:begin" : "monthly:last" });
    }
  }
  for (const { from, to } of matchesIn(quarterEnd, text, offset)) {
    if (/[每一二三四\d本当]/.test(text.charAt(from - offset - 1))) continue;
    found.push({ from, to, cadence: "quarterly:last" });
  }
  found.push(...partsIn(text, offset));
  for (const { from, to, groups } of matchesIn(clocks, text, offset)) {
    const times = ((groups[0] ?? "").match(/[、和及]/g)?.length ?? 0) + 1;
    if (!toldBefore(text, from - offset)) found.push({ from, to, cadence: "daily", times });
  }
  for (const { from, to } of matchesIn(rush, text, offset))
    if (!toldBefore(text, from - offset)) found.push({ from, to, cadence: "daily", times: 2 });
  for (const { from, to, groups } of matchesIn(nightly, text, offset)) {
    const times = readNumber(groups[0] ?? "");
    if (times !== undefined && times >= 1) found.push({ from, to, cadence: "daily", ...(times > 1 ? { times } : {}) });
  }
  for (const { from, to } of matchesIn(mealRounds, text, offset))
    if (!toldBefore(text, from - offset)) found.push({ from, to, cadence: "daily", times: 3 });
  return found;
}

/**
 * Finds the words that only say that something happens now and then: 定期, 经常, 随时.
 *
 * @example
 * vagueIn("定期召开会议", 0)[0]?.cadence; //=> "irregular"
 */
export function vagueIn(text: string, offset: number): readonly CadencePhrase[] {
  return matchesIn(vague, text, offset).map(({ from, to }) => ({ from, to, cadence: "irregular", vague: true }));
}
