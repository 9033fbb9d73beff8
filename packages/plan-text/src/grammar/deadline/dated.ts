import type { Span } from "../../source/source.ts";
import { dayBeforeMonth } from "../date/day.ts";
import { type DateGroup, groupsOf, shortGroupsIn } from "../date/group.ts";
import { memorialsIn, slashedIn } from "../date/slashed.ts";
import type { PlanSpan } from "../date/span-of-plan.ts";
import { type DateToken, datesIn } from "../date/token.ts";

/** When something is to be done, as a phrase says it. */
export interface DeadlinePhrase extends Span {
  readonly kind: "by" | "on" | "in" | "start" | "range" | "series" | "anchor";
  readonly date?: string | undefined;
  readonly first?: string | undefined;
  readonly dates?: readonly string[] | undefined;
  readonly anchor?: string | undefined;
  /** The day does not exist. */
  readonly impossible?: boolean | undefined;
}

const none: readonly DeadlinePhrase[] = [];
const before =
  /^(?:（[^）]{0,8}）)?(?:(?:下班|放学|收工|营业|开餐|中午|(?:上午|中午|下午|晚上?)?\d{1,2}(?:[点时]半?|:\d{2}))(?=之?前))?(?:之前|以前|前(?!期|后|往|台|厅|来|置)|止|截止)/;
const within = /^(?:之内|以内|内)/;
const starts = /^(?:起|开始|启动|正式启动|开工|动工|启用)/;
const finished = /^[^，。；]{0,4}(?:完工|竣工|截止|交付|到期)/;
const denies = /^(?:内)?(?:力争|确保|坚决|努力|实现|做到)*(?:杜绝|不发生|不出现|无|零)/;
const compared = /(?:较|比|与|(?<!合)同|相比|低于|高于|超过)$/;

/**
 * Finds the deadlines that are dates. `keyed` says that the words stand under a head such as 完成时间, where a bare year counts too.
 *
 * @example
 * datedIn("6月底前完成", { from: "2026-01-01", to: "2026-12-31" }, false)[0]?.date; //=> "2026-06-30"
 */
export function datedIn(text: string, plan: PlanSpan, keyed: boolean): readonly DeadlinePhrase[] {
  const whole = keyed && plan.from !== undefined ? /全年|全学期|全学年/.exec(text) : null;
  if (whole !== null) {
    return [{ from: whole.index, to: whole.index + whole[0].length, kind: "in", first: plan.from, date: plan.to }];
  }
  const short = shortGroupsIn(text, plan);
  const plain = datesIn(text, plan).filter(
    (token) => !short.some((group) => token.from < group.to && token.to > group.from),
  );
  const dotted = keyed ? slashedIn(text, plan) : memorialsIn(text, plan);
  const slashed = dotted.filter(({ from }) => !plain.some((token) => from >= token.from && from < token.to));
  if (short.length + plain.length + slashed.length === 0) return none;
  const tokens = [...plain, ...slashed].toSorted((a, b) => a.from - b.from);
  const groups = [...short, ...groupsOf(text, tokens)].toSorted((a, b) => a.from - b.from);
  return groups.flatMap((group, index) => {
    const next = groups[index + 1];
    const general = group.tokens[0]?.grain === "year" && group.tokens[0].ends && next !== undefined;
    // 年底盘点安排在12月28日: the day says which end of the year is meant.
    if (general && next.from - group.to < 12 && !/[，。；]/.test(text.slice(group.to, next.from))) return [];
    return phraseOf(text, group, plan, keyed) ?? [];
  });
}

function phraseOf(text: string, group: DateGroup, plan: PlanSpan, keyed: boolean): DeadlinePhrase | undefined {
  const [first, last] = [group.tokens[0], group.tokens.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = { from: group.from, to: group.to };
  if (group.tokens.some(({ impossible }) => impossible)) return { ...span, kind: "on", impossible: true };
  if (compared.test(text.slice(Math.max(0, group.from - 2), group.from))) return undefined;
  if (group.as === "range")
    return { ...span, kind: "range", first: first.first, date: laterYear(first.first, last.last) };
  if (group.as === "series") return { ...span, kind: "series", dates: group.tokens.map((token) => token.last) };
  return singleOf(text, first, plan, keyed);
}

/** 11月至次年3月, or a range over the new year whose second year is not said. */
function laterYear(first: string, last: string): string {
  if (first.startsWith("--") || last.startsWith("--") || last >= first) return last;
  return `${Number(last.slice(0, 4)) + 1}${last.slice(4)}`;
}

function singleOf(text: string, token: DateToken, plan: PlanSpan, keyed: boolean): DeadlinePhrase | undefined {
  const rest = text.slice(token.to, token.to + 14);
  const suffix = before.exec(rest)?.[0] ?? "";
  const to = token.to + suffix.length;
  if (suffix !== "") return made(token, to, "by", token.grain === "day" || token.ends ? token.last : beforeOf(token));
  if (starts.test(rest) && !token.ends) return made(token, to, "start", token.first);
  if (/[自从]/.test(text.charAt(token.from - 1)) && token.grain !== "year")
    return made(token, to, "start", token.first);
  if (/(?:截至|截止|截止到|截止至|截至到|到|至)$/.test(text.slice(Math.max(0, token.from - 3), token.from))) {
    // 截至2025年底，共有食堂3个 tells what is, and sets no day.
    return plan.from !== undefined && token.last < plan.from && !token.last.startsWith("--")
      ? undefined
      : made(token, to, "by", token.last);
  }
  // 年内不发生火灾 names the plan's own time and no day.
  if (token.grain === "year" && token.ends && denies.test(rest)) return undefined;
  if (token.ends || within.test(rest)) return made(token, to, "by", token.last);
  if (token.grain === "day" && keyed && plan.due === true) return made(token, to, "by", token.last);
  if (token.grain === "day") return made(token, to, finished.test(rest) ? "by" : "on", token.last);
  if (!keyed && outOfPlan(token, plan)) return undefined;
  if (token.grain === "year" && !keyed && !/^(?:计划|投入|完成|启动|建成|新建|实施|达到|实现|开展)/.test(rest))
    return undefined;
  return made(token, to, "in", token.last, token.first);
}

function made({ from }: Span, to: number, kind: DeadlinePhrase["kind"], date: string, first?: string): DeadlinePhrase {
  return { from, to, kind, date, first };
}

/** Before a month means before its first day; before a part of one, by the end of that part. */
function beforeOf(token: DateToken): string {
  if (token.grain === "part" || token.grain === "year" || token.month === undefined) return token.last;
  return dayBeforeMonth(token.month);
}

/** A span that is the plan's own, or lies outside it, is no deadline: 2026年, 上半年 in a plan of the second. */
function outOfPlan({ first, last, grain }: DateToken, { from, to }: PlanSpan): boolean {
  if (from === undefined || to === undefined) return grain === "year";
  if (first <= from && last >= to) return true;
  return grain !== "month" && grain !== "part" && (last < from || first > to);
}
