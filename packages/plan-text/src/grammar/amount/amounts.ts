import type { Span } from "../../source/source.ts";
import { trimmed } from "../clause.ts";
import { type Match, matchesIn } from "../matches.ts";
import { NUMBER, readNumber, SCALE, scaled } from "../number.ts";

/** What a sum of money is for. */
export type AmountKind = "budget" | "cost" | "price" | "penalty" | "threshold" | "saving" | "deposit" | "reward";

/** A sum of money in a sentence, in yuan. */
export interface AmountPhrase extends Span {
  readonly value: number;
  readonly kind: AmountKind;
  readonly comparator?: "<=" | ">=" | undefined;
}

const pattern = new RegExp(
  `(?:人民币|RMB|¥)?(${NUMBER})[余多]?(${SCALE})([一二三四五六七八九十百千]{1,6})?(元(?![旦素件化菜店器])|块钱|块(?=[，。；、）]|$))|¥(${NUMBER})(${SCALE})|(${NUMBER})(万|亿)(?![元人次吨度千米平名公小份余多册块立字伏瓦家条])`,
  "g",
);
/** Words that tell that 6.8万 is money. */
const spoken = /价|花|钱|共|合计|总计|节约|节省|奖|罚/;
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
    if (phrase !== undefined) found.push(phrase);
  }
  if (found.length === 0 && /元/.test(head)) return bareAmount(text, head);
  return found;
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
  const [n1, s1, tail, , n2, s2, n3, s3] = match.groups;
  const value = readNumber(n1 ?? n2 ?? n3 ?? "");
  // （千元） names a unit.
  if (value === undefined || /^[百千]$/.test(n1 ?? "")) return undefined;
  const begin = Math.max(floor, match.from - 20);
  const stop = Math.max(text.lastIndexOf("。", match.from - 1), text.lastIndexOf("；", match.from - 1), begin - 1);
  const before = text.slice(stop + 1, match.from).replace(/（(?!含）).*$/, "");
  const after = text.slice(match.to, match.to + 12);
  if (income.test(before) && !/提成|奖/.test(before)) return undefined;
  if (n3 !== undefined && !spoken.test(before) && kindIn(before) === undefined && kindIn(head) === undefined)
    return undefined;
  const whole = scaled(value, s1 ?? s2 ?? s3) + (tail === undefined ? 0 : (readNumber(tail) ?? 0));
  if (match.text.endsWith("块") && !/罚|扣|奖|花|费|价|标准|补贴|每次|每人|元|钱/.test(before)) return undefined;
  const raised = /^(?:提高?到|提至|涨到|降到|降至|调至|调整为|增至)$/.test(before) ? previous : undefined;
  const kind =
    raised ??
    kindOf(before, after, text) ??
    kindIn(head) ??
    (/[，、和其]/.test(before) ? previous : undefined) ??
    "cost";
  const comparator = comparatorOf(before, after);
  const post = /^(?:（含）)?(?:及|或)?(?:以内|以上|以下|之内|左右|内)/.exec(after)?.[0].length ?? 0;
  const clause =
    before.length - Math.max(before.lastIndexOf("，"), before.lastIndexOf("："), before.lastIndexOf("、")) - 1;
  const span = trimmed(text, { from: match.from - Math.min(clause, before.length), to: match.to + post });
  return { from: span.from, to: span.to, value: whole, kind, comparator };
}

function kindOf(before: string, after: string, text: string): AmountKind | undefined {
  if (/罚|扣款|扣发|扣除|扣[^，。；]{0,6}$|处以|赔偿|赔付|缴纳?违约金|违约金/.test(before)) return "penalty";
  if (/^(?:\/|每)?[^，。；\d]{0,4}(?:罚款|扣款|扣罚|处罚|罚金|的?罚|予以处罚)/.test(after)) return "penalty";
  if (/押金|保证金|质保金|订金/.test(before)) return "deposit";
  if (/奖/.test(before)) return "reward";
  if (/^(?:（含）)?(?:至|到|-|~)$/.test(before) && isThreshold(before, after, text)) return "threshold";
  if (/(?:较|比)[^，。；]{0,10}(?:压降|压减|下降|减少|降低|节约|少花|少支出|少)$/.test(before)) return "saving";
  if (/节约|节省|节支|节电|节水|少支出|减少(?:支出|开支)|增收|降本/.test(before)) return "saving";
  const bounded =
    /^(?:（[^（）]{1,4}）)?(?:及|或)?(?:以上|以下)/.test(after) || /(?:超过|达到|满|高于|大于|超)$/.test(before);
  if (bounded && !/不得?(?:超过|高于|大于)$/.test(before) && isThreshold(before, after, text)) return "threshold";
  if (/^（含）(?:至|到|-|~)/.test(after) && isThreshold(before, after.slice(4), text)) return "threshold";
  const whole = /总额|全年|年度|合计|总计/.test(before) && !/每|单价/.test(before);
  if (whole) return kindIn(before) ?? "budget";
  if (
    /^(?:\/|每)/.test(after) ||
    /单价|每人|每生|每份|每桌|每台|每位|每辆|每间|每餐|每吨|每度|每平方米|每件|标准|餐标|餐补|收费|票价|租金|售价|价格|(?<!合同|总|造|中标|成交|控制|限)价$|(?:早|午|中|晚|夜宵|正)餐$/.test(
      before,
    )
  )
    return "price";
  return kindIn(before);
}

function isThreshold(before: string, after: string, text: string): boolean {
  // What comes behind says what is done then: 超过1万元的，由…论证.
  if (
    /^(?:（[^（）]{1,4}）)?(?:及|或)?(?:以上|以下|以内)?的?[^，。；]{0,8}[，]?(?:须|应|必须|由|报|经|需|走|实行|采用|公开|集中|自行|纳入|上)/.test(
      after,
    )
  )
    return true;
  return (
    /单笔|单项|单次|单件|单价|一次性|单批|批量|金额|采购|项目|支出|维修/.test(before + after) ||
    /审批|审核|论证|批准|招标|比价|三家|比选|竞价|签批|上会|议定|双人|研究|集体|备案|公开|询价|签字/.test(text)
  );
}

const budgeted = /预算|概算|经费|拨款|批复|批了|安排|补助|额度|限额|资金|专项|下拨|预留|储备金/g;
const spent =
  /投资|投入|费用|估算|[^经]费|造价|花|支出|开支|耗资|成本|采购额|总价|合同价|中标价|成交价|控制价|限价|需|金额/g;

/** The last word that names a kind decides. */
function kindIn(words: string): AmountKind | undefined {
  const budget = matchesIn(budgeted, words, 0).at(-1)?.to ?? -1;
  const cost = matchesIn(spent, words, 0).at(-1)?.to ?? -1;
  if (budget < 0 && cost < 0) return undefined;
  return budget >= cost ? "budget" : "cost";
}

function comparatorOf(before: string, after: string): "<=" | ">=" | undefined {
  if (/^(?:（含）)?(?:以内|之内|以下|及以下)/.test(after)) return "<=";
  if (/不(?:得|能|可|应)?(?:低于|少于|小于)$/.test(before)) return ">=";
  if (
    /(?:不(?:得|能|可|应|宜)?(?:超过|高于|大于|突破|多于)|别超过|控制在|低于|少于|≤|限额|最多|至多)(?:约)?$/.test(
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
