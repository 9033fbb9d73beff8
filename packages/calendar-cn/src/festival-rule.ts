import type { Festival } from "@houqin/core";
import { type SolarTerm, solarTerms } from "./solar-term.ts";

/**
 * How a festival finds its day in a year.
 *
 * A `lunar` date in the twelfth month is taken from the lunar year that ends in the civil year.
 * `nth` counts the weekdays of a month from 1; -1 is the last.
 */
export type FestivalDate =
  | { readonly on: "solar"; readonly month: number; readonly day: number }
  | { readonly on: "weekday"; readonly month: number; readonly nth: number; readonly weekday: number }
  | { readonly on: "lunar"; readonly month: number; readonly day: number }
  | { readonly on: "lunar-eve" }
  | { readonly on: "term" };

/** A festival together with the way to find its day. */
export interface FestivalRule {
  readonly festival: Festival;
  readonly date: FestivalDate;
}

/** Every festival and solar term that a plan may name, in the order in which a reader would look them up. */
export const festivalRules: readonly FestivalRule[] = Object.freeze([
  lunar("spring-festival", "春节", "Spring Festival", 1, 1),
  lunar("lantern", "元宵节", "Lantern Festival", 1, 15),
  lunar("dragon-head", "龙抬头", "Dragon Head-raising Day", 2, 2),
  lunar("dragon-boat", "端午节", "Dragon Boat Festival", 5, 5),
  lunar("qixi", "七夕节", "Qixi Festival", 7, 7),
  lunar("zhongyuan", "中元节", "Zhongyuan Festival", 7, 15),
  lunar("mid-autumn", "中秋节", "Mid-autumn Festival", 8, 15),
  lunar("double-ninth", "重阳节（老年节）", "Double Ninth Festival (Seniors' Day)", 9, 9),
  lunar("laba", "腊八节", "Laba Festival", 12, 8),
  lunar("little-new-year", "小年（腊月二十三）", "Little New Year (23rd of the twelfth month)", 12, 23),
  lunarEve("spring-festival-eve", "除夕", "Spring Festival Eve"),

  solar("new-year", "元旦", "New Year's Day", 1, 1),
  solar("valentines-day", "情人节", "Valentine's Day", 2, 14),
  solar("lei-feng-day", "学雷锋纪念日", "Lei Feng Day", 3, 5),
  solar("womens-day", "国际妇女节", "Women's Day", 3, 8),
  solar("tree-planting-day", "植树节", "Tree-planting Day", 3, 12),
  solar("consumer-rights-day", "消费者权益日", "Consumer Rights Day", 3, 15),
  solar("world-water-day", "世界水日", "World Water Day", 3, 22),
  weekday("school-safety-day", "全国中小学生安全教育日", "National School Safety Day", 3, -1, 1),
  solar("world-health-day", "世界卫生日", "World Health Day", 4, 7),
  solar("national-security-day", "全民国家安全教育日", "National Security Education Day", 4, 15),
  solar("earth-day", "世界地球日", "Earth Day", 4, 22),
  solar("labour-day", "劳动节", "Labour Day", 5, 1),
  solar("youth-day", "青年节", "Youth Day", 5, 4),
  solar("nurses-day", "国际护士节", "Nurses' Day", 5, 12),
  solar("disaster-reduction-day", "全国防灾减灾日", "National Disaster Reduction Day", 5, 12),
  weekday("mothers-day", "母亲节", "Mother's Day", 5, 2, 7),
  solar("student-nutrition-day", "中国学生营养日", "Student Nutrition Day", 5, 20),
  solar("no-tobacco-day", "世界无烟日", "World No Tobacco Day", 5, 31),
  solar("childrens-day", "国际儿童节", "Children's Day", 6, 1),
  solar("environment-day", "世界环境日", "World Environment Day", 6, 5),
  solar("food-safety-day", "世界食品安全日", "World Food Safety Day", 6, 7),
  solar("work-safety-consultation-day", "安全宣传咨询日", "Work Safety Consultation Day", 6, 16),
  weekday("fathers-day", "父亲节", "Father's Day", 6, 3, 7),
  solar("party-day", "建党节", "Party Founding Day", 7, 1),
  solar("army-day", "建军节", "Army Day", 8, 1),
  solar("fitness-day", "全民健身日", "National Fitness Day", 8, 8),
  solar("ecology-day", "全国生态日", "National Ecology Day", 8, 15),
  solar("victory-day", "抗战胜利纪念日", "Victory Day", 9, 3),
  solar("teachers-day", "教师节", "Teachers' Day", 9, 10),
  solar("martyrs-day", "烈士纪念日", "Martyrs' Day", 9, 30),
  solar("national-day", "国庆节", "National Day", 10, 1),
  solar("world-food-day", "世界粮食日", "World Food Day", 10, 16),
  solar("fire-safety-day", "全国消防日（119消防宣传日）", "Fire Safety Day", 11, 9),
  solar("traffic-safety-day", "全国交通安全日", "Traffic Safety Day", 12, 2),
  solar("constitution-day", "国家宪法日", "Constitution Day", 12, 4),
  solar("memorial-day", "国家公祭日", "National Memorial Day", 12, 13),
  solar("christmas", "圣诞节", "Christmas", 12, 25),

  ...solarTerms.map(solarTerm),
]);

function solar(id: string, zh: string, en: string, month: number, day: number): FestivalRule {
  return rule({ id, title: { zh, en }, kind: "solar" }, { on: "solar", month, day });
}

function weekday(id: string, zh: string, en: string, month: number, nth: number, day: number): FestivalRule {
  return rule({ id, title: { zh, en }, kind: "solar" }, { on: "weekday", month, nth, weekday: day });
}

function lunar(id: string, zh: string, en: string, month: number, day: number): FestivalRule {
  return rule({ id, title: { zh, en }, kind: "lunar" }, { on: "lunar", month, day });
}

function lunarEve(id: string, zh: string, en: string): FestivalRule {
  return rule({ id, title: { zh, en }, kind: "lunar" }, { on: "lunar-eve" });
}

function solarTerm({ id, title }: SolarTerm): FestivalRule {
  return rule({ id, title, kind: "solar-term" }, { on: "term" });
}

function rule(festival: Festival, date: FestivalDate): FestivalRule {
  return Object.freeze({ festival: Object.freeze({ ...festival, title: Object.freeze(festival.title) }), date });
}
