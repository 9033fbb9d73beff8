import type { Span } from "../../source/source.ts";
import { trimmed } from "../clause.ts";
import { type Match, matchesIn } from "../matches.ts";
import { NUMBER, readNumber, SCALE, scaled } from "../number.ts";
import { type AmountKind, kindIn, kindOf } from "./amount-kind.ts";

/** A sum of money in a sentence, in yuan. */
export interface AmountPhrase extends Span {
  readonly value: number;
  readonly kind: AmountKind;
  readonly comparator?: "<=" | ">=" | undefined;
}

const pattern = new RegExp(
  `(?:人民币|RMB|¥)?(${NUMBER})[余多]?(${SCALE})([零一二三四五六七八九十百千]{1,8}|(?:[1-9][千百]){1,2})?(元(?![旦素件化菜店器])|块钱|块(?=[，。；、）]|$))|¥(${NUMBER})(${SCALE})|(${NUMBER})(万|亿)([1-9一二三四五六七八九](?![\\d.%十百千]))?(?![元人次吨度千米平名公小份余多册块立字伏瓦家条])`,
  "g",
);
/** Words that tell that 6.8万 is money. */
const spoken = /价|花|钱|共|合计|总计|节约|节省|奖|罚|押金|保证金|租|财务|拨|包|控制在$/;
/** 20万至100万元: the yuan stand behind the second. */
const goesOn = /^(?:至|到|-|~)(?:\d[\d.]{0,8})(?:万|亿)?元/;
const income = /收入|营业额|产值|利润|销售额|创收|流水|回款/;

/**
 * Finds the sums of money in a sentence, in yuan. `head` is what a column or a key says: 预算（万元） multiplies and names the kind.
 *
 * @example
 * amountsIn("预算8.6万元").map(({ value, kind }) => [value, kind]); //=> [[86000, "budget"]]
 */
export function amountsIn(text: string, head = ""): readonly AmountPhrase[] {
  if (!/[元万亿¥块\d]/.test(text)) return [];
  const found: AmountPhrase[] = [];
  const matches = matchesIn(pattern, text, 0);
  for (const [index, match] of matches.entries()) {
    const floor = matches[index - 1]?.to ?? 0;
    const phrase = amountOf(text, match, floor, head, found.at(-1)?.kind);
    if (phrase !== undefined) found.push(partOf(text, phrase, found));
  }
  if (found.length === 0 && /元/.test(head)) return bareAmount(text, head);
  return sharing(text, found);
}

/** 分获1000元、800元、500元奖金: what stands behind the last is said of each. */
function sharing(text: string, found: readonly AmountPhrase[]): readonly AmountPhrase[] {
  const kinds = found.map(({ kind }) => kind);
  for (let index = found.length - 2; index >= 0; index--) {
    const [one, next, kind] = [found[index], found[index + 1], kinds[index + 1]];
    if (one === undefined || next === undefined || kind === undefined || kinds[index] !== "cost") continue;
    const apart = text.slice(one.to, next.from);
    if (/^(?:reward|penalty|deposit)$/.test(kind) && /^[、和至到或~-]?$/.test(apart)) kinds[index] = kind;
  }
  return found.map((phrase, index) => ({ ...phrase, kind: kinds[index] ?? phrase.kind }));
}

/** 经费97万元，其中食材款68万元、劳务费24万元: the parts of a budget are budgets. */
function partOf(text: string, phrase: AmountPhrase, earlier: readonly AmountPhrase[]): AmountPhrase {
  const among = text.lastIndexOf("其中", phrase.from + 2);
  // 经费58万元：玩教具18万元、维修12万元 tells the parts as well.
  const opened = earlier.find(({ to }) => /[：（]/.test(text.charAt(to)));
  const whole = among < 0 ? opened : earlier.findLast(({ to }) => to <= among);
  if (whole?.kind !== "budget" || phrase.kind !== "cost") return phrase;
  // 经费725万元；其中班车133万元: what 其中 opens may follow a semicolon, and ends at the next.
  const apart = text.slice(whole.to, phrase.from).replace(/；(?=其中)/g, "，");
  return /[。；]/.test(apart) ? phrase : { ...phrase, kind: "budget" };
}

/** A cell that holds a number whose unit stands in the head of its column. */
function bareAmount(text: string, head: string): readonly AmountPhrase[] {
  const match = /(?:^|：)(\d[\d,.]{0,14})[。；]?$/.exec(text.trim());
  const value = readNumber(match?.[1] ?? "");
  if (match === null || value === undefined || value === 0) return [];
  return [
    {
      from: 0,
      to: text.length,
      value: scaled(value, /([百千]?万|千|百)元/.exec(head)?.[1]),
      kind: kindIn(head) ?? "budget",
    },
  ];
}

function amountOf(
  text: string,
  match: Match,
  floor: number,
  head: string,
  previous: AmountKind | undefined,
): AmountPhrase | undefined {
  const [n1, s1, tail, , n2, s2, n3, s3, more] = match.groups;
  const value = readNumber(n1 ?? n2 ?? n3 ?? "");
  // （千元） names a unit.
  if (value === undefined || /^[百千]$/.test(n1 ?? "")) return undefined;
  const begin = Math.max(floor, match.from - 20);
  const stop = Math.max(text.lastIndexOf("。", match.from - 1), text.lastIndexOf("；", match.from - 1), begin - 1);
  const before = text.slice(stop + 1, match.from).replace(/（(?!含）).*$/, "");
  const after = text.slice(match.to, match.to + 12);
  // What the clause itself says goes before what the sentence said earlier.
  const clause0 = before.split(/[，：]/).at(-1) ?? "";
  // 年节电45万度，折合电费31.5万元: the sum is what came before, in money.
  const own = /^(?:对应|折合|约合|相当于|折|封顶|最高|上限|不超过|最多|合计|共计|总计)/.test(clause0)
    ? before
    : clause0;
  if (income.test(own === "" ? before : own) && !/提成|奖/.test(before)) return undefined;
  const named = spoken.test(before) || kindIn(before) !== undefined || kindIn(head) !== undefined;
  const raised =
    /^(?:上)?(?:提高?到|提至|提升[到至]|涨到|涨至|降到|降至|调[到至]|调整[为到至]|[上下]调[到至为]|增至|增加[到至])$/.test(
      before,
    )
      ? previous
      : undefined;
  if (n3 !== undefined && !named && !goesOn.test(after) && raised === undefined) return undefined;
  // 3万8 is 38,000.
  const whole =
    scaled(value, s1 ?? s2 ?? s3) + tailOf(tail) + scaled((more === undefined ? 0 : readNumber(more)) ?? 0, s3) / 10;
  if (
    match.text.endsWith("块") &&
    !/罚|扣|奖|花|费|价|标准|补|每[次人天日月份]|元|钱|另加|工资|房租|交|收/.test(before)
  )
    return undefined;
  // 较2025年2860万元压降: what it is measured against is promised by nobody.
  if (/(?:较|比)[^，。；]{0,10}年(?:度)?[^，。；]{0,4}$/.test(own) && /^(?:压|下降|减|降|增|上升)/.test(after))
    return undefined;
  const said = kindOf(own, after, text) ?? (own === before ? undefined : kindOf(before, after, text));
  const inherited = /[，、和其或]|^(?:至|到|-|~)$/.test(before) || previous === "threshold" ? previous : undefined;
  // Under a head that asks for a budget, what it costs is the budget.
  const kind = fitting(
    raised ?? (said === "cost" && kindIn(head) === "budget" ? "budget" : said) ?? kindIn(head) ?? inherited ?? "cost",
    whole,
    own,
  );
  const comparator = comparatorOf(before, after);
  const post = /^(?:（含）)?(?:及|或)?(?:以内|以上|以下|之内|左右|内)/.exec(after)?.[0].length ?? 0;
  const clause =
    before.length - Math.max(before.lastIndexOf("，"), before.lastIndexOf("："), before.lastIndexOf("、")) - 1;
  const span = trimmed(text, { from: match.from - Math.min(clause, before.length), to: match.to + post });
  return { from: span.from, to: span.to, value: whole, kind, comparator };
}

/** No price of one thing is that high, unless the words say so; and what a sum is brought down to is not what was saved. */
function fitting(kind: AmountKind, value: number, own: string): AmountKind {
  if (kind === "price" && value >= 20_000 && !/价|每|标准/.test(own)) return "cost";
  return kind === "saving" && /(?:压|降|减|控制|缩|省)(?:低|少|减)?[到至为]$/.test(own) ? "cost" : kind;
}

/** The thousands and hundreds behind 万: 1万5千元. */
function tailOf(tail: string | undefined): number {
  if (tail === undefined) return 0;
  if (!/^\d/.test(tail)) return readNumber(tail) ?? 0;
  return [...tail.matchAll(/(\d)([千百])/g)].reduce((sum, [, digit, scale]) => sum + scaled(Number(digit), scale), 0);
}

function comparatorOf(before: string, after: string): "<=" | ">=" | undefined {
  if (/^(?:（含）)?(?:以内|之内|以下|及以下)/.test(after)) return "<=";
  if (/不(?:得|能|可|应)?(?:低于|少于|小于)$/.test(before)) return ">=";
  if (
    /(?:不(?:得|能|可|应|宜)?(?:超过|高于|大于|突破|多于|超出|超)|别超过|控制在|低于|少于|≤|限额|最多|至多)(?:约)?$/.test(
      before,
    )
  )
    return "<=";
  if (
    /^(?:（含）)?(?:及以上|以上|或以上)/.test(after) ||
    /(?:不得?(?:低于|少于)|至少|≥|超过|高于|大于|满)$/.test(before)
  )
    return ">=";
  return undefined;
}
