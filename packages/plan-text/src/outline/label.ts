import { readNumber } from "../grammar/number.ts";

/** The ways in which Chinese documents number their parts, outermost first; `rank` says which encloses which where the text does not. */
export type LabelKind =
  | "chapter"
  | "section"
  | "named"
  | "month"
  | "word"
  | "count"
  | "roman"
  | "cn"
  | "stem"
  | "cnParen"
  | "arabic"
  | "dotted"
  | "arabicHalf"
  | "arabicParen"
  | "circled"
  | "letter"
  | "coded"
  | "bullet";

/** A number, letter or word that begins a part. */
export interface Label {
  readonly kind: LabelKind;
  /** Which one it is; undefined where it does not count, as a bullet. */
  readonly number: number | undefined;
  /** Characters that it takes. */
  readonly length: number;
  /** How many numbers stand in it: 1.2.3 has three. */
  readonly depth: number;
}

/**
 * Which label encloses which, where a document does not show it.
 *
 * @example
 * labelRank.cn < labelRank.arabic; //=> true
 */
export const labelRank: Readonly<Record<LabelKind, number>> = {
  chapter: 1,
  section: 2,
  named: 2.5,
  month: 2.5,
  roman: 2.8,
  cn: 3,
  stem: 4,
  word: 4,
  cnParen: 4,
  count: 4.5,
  arabic: 5,
  dotted: 5,
  arabicHalf: 6,
  arabicParen: 6,
  circled: 7,
  letter: 8,
  coded: 8.5,
  bullet: 9,
};

const CN = "[一二三四五六七八九十]{1,3}";
const ordinals = ["首先", "其次", "再次", "再者", "最后"];
const formal = "壹贰叁肆伍陆柒捌玖拾壹貳参";
const stems = "甲乙丙丁戊己庚辛";

/** The characters that it may begin with, its kind, its pattern, and which one it is. */
type Reader = readonly [RegExp, LabelKind, RegExp, (match: RegExpExecArray) => number | undefined];
const first = (match: RegExpExecArray) => readNumber(match[1] ?? "");

const readers: readonly Reader[] = [
  [/第/, "chapter", new RegExp(`第(${CN}|\\d{1,2})(?:章|部分|编)[、：:.]?`, "y"), first],
  [/第/, "section", new RegExp(`第(${CN}|\\d{1,2})节[、：:.]?`, "y"), first],
  [
    /[任项措目专行工板重]/,
    "named",
    new RegExp(`(?:任务|项目|措施|目标|专项|行动|工程|板块|重点)(${CN}|\\d{1,2})[：、.]`, "y"),
    first,
  ],
  [/[项任工事重]/, "named", /(?:项目名称|任务名称|工作名称|事项名称|重点任务|工作任务|工作项目)：/y, () => undefined],
  [
    /[壹贰貳叁参肆伍陆柒捌玖拾]/,
    "roman",
    /([壹贰貳叁参肆伍陆柒捌玖拾])、/y,
    (match) => (formal.indexOf(match[1] ?? "") % 10) + 1,
  ],
  [/[Ⅰ-Ⅹ]/, "roman", /([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])[、.]/y, (match) => (match[1]?.charCodeAt(0) ?? 0x215f) - 0x215f],
  [/第/, "word", new RegExp(`第(${CN}|\\d{1,3})条[：、]?`, "y"), first],
  [/[一二三四五六七八九十]/, "cn", new RegExp(`(${CN})(?:[、.]|：(?=.{1,20}\n))`, "y"), first],
  [/（/, "cnParen", new RegExp(`（(${CN})）[、.]?`, "y"), first],
  [/[一二三四五六七八九十]/, "cnParen", new RegExp(`(${CN})）`, "y"), first],
  [/第/, "word", new RegExp(`第(${CN})(?:[，、：.]|是|要)`, "y"), first],
  [
    /[首其再最]/,
    "word",
    new RegExp(`(${ordinals.join("|")})(?:[，、：]|是(?=[^否]))`, "y"),
    (match) => ordinals.indexOf(match[1] ?? "") + 1,
  ],
  [/[一二三四五六七八九十]/, "count", new RegExp(`(${CN})是要?[：，]?`, "y"), first],
  [/[甲乙丙丁戊己庚辛]/, "stem", new RegExp(`([${stems}])、`, "y"), (match) => stems.indexOf(match[1] ?? "") + 1],
  [/（/, "arabicParen", /（(\d{1,2})）[、.]?/y, first],
  [/\d/, "arabicHalf", /(\d{1,2})）[、.]?/y, first],
  [
    /\d/,
    "dotted",
    /(\d{1,2}(?:\.\d{1,2}){1,3})[、.]?(?=[\u4e00-\u9fff“《【])(?![万元亿个倍吨公千米小年月折级成度分号平人名次台件]|[至到]\d{1,2}月)/y,
    lastNumber,
  ],
  [/\d/, "arabic", /(\d{1,2})(?:、|[.：](?!\d)|\.(?=\d{1,2}(?:[至到~-]\d{1,2})?月|20\d\d年))/y, first],
  [/[①-⑳]/, "circled", /([①-⑳])[、.]?/y, (match) => (match[1]?.charCodeAt(0) ?? 0x245f) - 0x245f],
  [/[❶-❿]/, "circled", /([❶-❿])[、.]?/y, (match) => (match[1]?.charCodeAt(0) ?? 0x2775) - 0x2775],
  [
    /[（A-Za-z]/,
    "letter",
    /（?([A-Za-z])[、.）](?![A-Za-z])/y,
    (match) => (match[1]?.toLowerCase().charCodeAt(0) ?? 96) - 96,
  ],
];

/** The readers for each of the few characters that a label begins with, once it was met. */
const byHead = new Map<string, readonly Reader[]>();

function readersFor(head: string): readonly Reader[] {
  const known = byHead.get(head) ?? readers.filter(([begins]) => begins.test(head));
  byHead.set(head, known);
  return known;
}

function lastNumber(match: RegExpExecArray): number {
  return Number(match[1]?.split(".").at(-1));
}

/** `A1 高低压配电房`: a letter with a number, set apart from the words. */
function codedAt(plain: string, from: number, gap: Uint8Array | undefined): Label | undefined {
  const match = /^[A-Z](\d{1,2})([、.：]?)/.exec(plain.slice(from, from + 4));
  if (match === null || (match[2] === "" && (gap?.[from + match[0].length] ?? 0) === 0)) return undefined;
  return { kind: "coded", number: Number(match[1]), length: match[0].length, depth: 1 };
}

/** `1. 2026年…`, `2.3 5月…`: the space tells the label from a decimal. */
function spacedAt(plain: string, from: number, gap: Uint8Array | undefined): Label | undefined {
  const dotted = /^\d{1,2}((?:\.\d{1,2}){1,3}) (?=\d)/.exec(plain.slice(from, from + 14));
  if (dotted !== null) {
    const numbers = dotted[0].trim().split(".");
    return { kind: "dotted", number: Number(numbers.at(-1)), length: dotted[0].length, depth: numbers.length };
  }
  const match = /^(\d{1,2})\.(?=\d)/.exec(plain.slice(from, from + 4));
  if (match === null || (gap?.[from + match[0].length] ?? 0) === 0) return undefined;
  return { kind: "arabic", number: Number(match[1]), length: match[0].length, depth: 1 };
}

/** Behind a bare number at the head of a line: what makes it a quantity rather than a label. */
const counted =
  /^(?:[月年号次元万亿千百吨度套栋岁级倍%‰\d,.:\-~/+×xX]|日(?!常)|个(?!人|性)|项(?!目)|名(?!称)|人(?!员|力|事|才|文)|天(?!然|花|台)|周(?!边|围)|点(?!检|名)|时(?!间|段|令)|分(?!级|类|工|管|批|区|解|段)|秒|米(?!面)|公(?:里|斤|顷|分)|台(?!账|帐)|件|份|本(?![着学年校园院公])|条(?!件|块)|间|层(?!层)|楼(?!宇|道|栋|层|梯|管)|成(?!立|本|品|效))/;

/**
 * Reads the label that stands at a place, or nothing.
 *
 * @example
 * labelAt("（一）食堂", 0)?.kind; //=> "cnParen"
 * labelAt("3.5万元", 0); //=> undefined
 */
export function labelAt(plain: string, from: number, gap?: Uint8Array): Label | undefined {
  const head = plain.charAt(from);
  if (
    !/[\d（第一二三四五六七八九十首其再最任项措目专行工事板重Ⅰ-Ⅹ壹贰貳叁参肆伍陆柒捌玖拾甲乙丙丁戊己庚辛①-⑳❶-❿A-Za-z]/.test(
      head,
    )
  )
    return undefined;
  for (const [, kind, pattern, numberOf] of readersFor(head)) {
    pattern.lastIndex = from;
    const match = pattern.exec(plain);
    if (match === null) continue;
    const depth = kind === "dotted" ? (match[1]?.split(".").length ?? 1) : 1;
    return { kind, number: numberOf(match), length: match[0].length, depth };
  }
  return spacedAt(plain, from, gap) ?? codedAt(plain, from, gap);
}

/**
 * Reads a bare number at the head of a line as a label: `1继续加强…`, `2 一年之计…`.
 *
 * @example
 * bareLabelAt("1继续加强预防", 0)?.number; //=> 1
 * bareLabelAt("9月份的工作", 0); //=> undefined
 */
export function bareLabelAt(plain: string, from: number): Label | undefined {
  const digits = /^\d{1,2}/.exec(plain.slice(from, from + 2))?.[0];
  if (digits === undefined || counted.test(plain.slice(from + digits.length, from + digits.length + 1)))
    return undefined;
  const after = plain.charAt(from + digits.length);
  if (!(after >= "\u4e00" && after <= "\u9fff")) return undefined;
  return { kind: "arabic", number: Number(digits), length: digits.length, depth: 1 };
}

/**
 * Reads a number with a comma at the head of a line as a label: 一，食堂管理.
 *
 * @example
 * commaLabelAt("一，食堂管理", 0)?.kind; //=> "cn"
 */
export function commaLabelAt(plain: string, from: number): Label | undefined {
  const found = /^(?:(\d{1,2})|([一二三四五六七八九十]{1,3}))，(?=[\u4e00-\u9fff])/.exec(plain.slice(from, from + 6));
  const number = readNumber(found?.[1] ?? found?.[2] ?? "");
  if (found === null || number === undefined) return undefined;
  return { kind: found[1] === undefined ? "cn" : "arabic", number, length: found[0].length, depth: 1 };
}

const month =
  /^(?:十[一二]?|[一二三四五六七八九]|\d{1,2})月(?:份)?(?:(?:、|和|至|-|~)(?:十[一二]?|[一二三四五六七八九]|\d{1,2})月(?:份)?)?[：:]?$/;

/**
 * Says whether a line is nothing but a month, as the headings of a term's calendar are.
 *
 * @example
 * isMonthHeading("九月份"); //=> true
 * isMonthHeading("九月份工作"); //=> false
 */
export function isMonthHeading(line: string): boolean {
  return line.length <= 12 && month.test(line);
}
