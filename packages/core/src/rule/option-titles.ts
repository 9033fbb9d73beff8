import type { Text } from "../text/text.ts";

/**
 * What options of rules are called by the names that they commonly have, so that a rule need not say it again. A pack says so of the
 * names that only its rules have; a rule that means something else by a name says so itself.
 *
 * @example
 * optionTitles.every; //=> { zh: "多久一次", en: "How often" }
 */
export const optionTitles = {
  areas: { zh: "区域", en: "Areas" },
  at: { zh: "钟点", en: "Clock times" },
  back: { zh: "与几期前相比", en: "Periods back" },
  before: { zh: "在此之前", en: "Before" },
  categories: { zh: "类别", en: "Categories" },
  celsius: { zh: "温度（℃）", en: "Temperature (°C)" },
  cold: { zh: "冷藏温度上限（℃）", en: "Cold at most (°C)" },
  day: { zh: "日托或当日的数值", en: "Figure for the day" },
  days: { zh: "天数", en: "Days" },
  earliest: { zh: "最早提前天数", en: "Days ahead at the earliest" },
  every: { zh: "多久一次", en: "How often" },
  from: { zh: "起点", en: "From" },
  groups: { zh: "人群", en: "Groups" },
  headFrom: { zh: "须负责人审批的金额起点（元）", en: "Approval by the head from" },
  high: { zh: "上限", en: "Upper bound" },
  hot: { zh: "热藏温度下限（℃）", en: "Hot at least (°C)" },
  hours: { zh: "小时数", en: "Hours" },
  items: { zh: "物品", en: "Items" },
  kinds: { zh: "种类", en: "Kinds" },
  least: { zh: "下限", en: "Least" },
  levels: { zh: "等级", en: "Levels" },
  lines: { zh: "科目", en: "Budget lines" },
  low: { zh: "下限", en: "Lower bound" },
  max: { zh: "最多", en: "At most" },
  meals: { zh: "餐次", en: "Meals" },
  minGrams: { zh: "最少克数", en: "Grams at least" },
  minutes: { zh: "分钟数", en: "Minutes" },
  months: { zh: "月数", en: "Months" },
  most: { zh: "上限", en: "Most" },
  nights: { zh: "夜班数", en: "Nights" },
  opens: { zh: "提前几天可办", en: "Opens days ahead" },
  people: { zh: "人数", en: "People" },
  perDay: { zh: "每天次数", en: "Times a day" },
  pieces: { zh: "件数", en: "Pieces" },
  points: { zh: "分数", en: "Points" },
  posts: { zh: "岗位", en: "Posts" },
  ratio: { zh: "比例", en: "Share" },
  rounds: { zh: "轮次", en: "Rounds" },
  satisfied: { zh: "满意率下限", en: "Satisfied at least" },
  scenarios: { zh: "情形", en: "Scenarios" },
  seats: { zh: "座位数", en: "Seats" },
  share: { zh: "比例", en: "Share" },
  sites: { zh: "哪些单位", en: "Kinds of site" },
  themes: { zh: "主题", en: "Themes" },
  times: { zh: "次数", en: "How many times" },
  tolerance: { zh: "允许差额", en: "Tolerance" },
  topics: { zh: "内容", en: "Topics" },
  warnDays: { zh: "提前几天提醒", en: "Days of warning" },
  workdays: { zh: "工作日数", en: "Working days" },
  years: { zh: "年数", en: "Years" },
} as const satisfies Readonly<Record<string, Text>>;

/** What options of some names are called: as the rule says, else as its pack does, else as such options commonly are; of other names nothing is told. */
export function titlesOf(
  names: readonly string[],
  rule: Readonly<Record<string, Text | undefined>>,
  pack: Readonly<Record<string, Text>> = {},
): Readonly<Record<string, Text>> {
  const layers: readonly Readonly<Record<string, Text | undefined>>[] = [rule, pack, optionTitles];
  return Object.fromEntries(
    names.flatMap((name) => {
      const title = layers.find((titles) => Object.hasOwn(titles, name))?.[name];
      return title === undefined ? [] : [[name, title]];
    }),
  );
}
