import { matchesIn } from "../matches.ts";
import { NUMBER, readNumber } from "../number.ts";
import type { CadencePhrase } from "./cadence-phrase.ts";

const inYear = new RegExp(
  `(全年|年内|年度内|本年度|今年|一年|本学期|学期内|本学年|学年内)([^，。；：！？]{0,14}?)(${NUMBER})(?:次|场|轮|回)`,
  "g",
);
const halves = /上、?下半年各|上半年[、和及与]下半年各/g;
const terms =
  /(?:开学|学期|期)初[^。；！？期]{0,8}(?:期中[^。；！？期]{0,8})?期末|(?:开学|学期|期)初[、和及与]期中|期中[、和及与]期末/g;
const monthEnd = /月(末|底|初)/g;
const quarterEnd = /(?:季末|季度末|季底)(?!前)/g;
const mealRounds = /三餐(?:时间|时段|期间|前|后)(?=[^。；]{0,16}(?:巡查|检查|巡视|值守))/g;
const threeMeals = /早、?中、?晚(?:各|三次|三餐)/g;
const vague = /(?:定期[、或和与]?不定期|不定期|不定时|定期|经常性|经常|时常|常态化|随时|不时)/g;

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
    for (const { from, to, groups } of matchesIn(monthEnd, text, offset)) {
      if (/[\d一二三四五六七八九十每本当次下个年]/.test(text.charAt(from - offset - 1))) continue;
      found.push({ from, to, cadence: groups[0] === "初" ? "monthly:begin" : "monthly:last" });
    }
  }
  for (const { from, to } of matchesIn(quarterEnd, text, offset)) {
    if (/[每一二三四\d本当]/.test(text.charAt(from - offset - 1))) continue;
    found.push({ from, to, cadence: "quarterly:last" });
  }
  for (const { from, to } of matchesIn(threeMeals, text, offset)) {
    if (!/[每日天]/.test(text.slice(Math.max(0, from - offset - 8), from - offset)))
      found.push({ from, to, cadence: "daily", times: 3 });
  }
  for (const { from, to } of matchesIn(mealRounds, text, offset)) found.push({ from, to, cadence: "daily", times: 3 });
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
