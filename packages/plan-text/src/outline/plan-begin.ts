import type { Source } from "../source/source.ts";
import { type Label, type LabelKind, labelAt } from "./label.ts";
import type { Line } from "./line.ts";

/** A title of a plan, which no heading within one is: it says of what work or of which time. */
const title =
  /^[^，。；：！？|]{0,36}(?:工作|年度?|学期|学年|季度|月份?|半年)[^，。；：！？|]{0,14}(?:计划|要点|方案|打算|安排|思路)书?(?:范文)?(?:（[^（）]{1,10}）)?$/;
/** 下半年工作安排 or 具体工作安排 may well stand within a plan. */
const within =
  /^(?:具体|主要|重点|下一步|下一阶段|今后|日常|常规|其他|各月|逐月|分月|月度|每月|全年|本年度|年度|上半年|下半年|活动|时间|进度|经费|教学|培训|检查|考核|工作)*(?:工作)?(?:计划|要点|方案|打算|安排|思路)$/;
/** What stands above the first number of a plan and says that a plan follows. */
const opening = /^(?!总之|总而言之|综上|以上).{0,120}(?:计划|安排|方案|要点|思路|制[定订]|如下)/;
const announcing = /(?:计划|安排|方案|要点)[^。；]{0,8}：$/;
/** What says that a plan is at its end, and leads to nothing below. */
const concluding = /^(?:总之|总而言之|综上所述|综上)(?!.*：$)/;
const signed = /^(?:20\d\d|二[〇零○])[^，。；：]{2,16}日$/;
const outer: ReadonlySet<LabelKind> = new Set<LabelKind>(["chapter", "roman", "cn", "cnParen"]);

/**
 * Says whether a line can be nothing but the title of a plan.
 *
 * @example
 * isPlanTitle("松风宾馆2026年度后勤工作计划"); //=> true
 * isPlanTitle("具体工作安排"); //=> false
 */
export function isPlanTitle(text: string): boolean {
  return text.length >= 7 && text.length <= 48 && title.test(text) && !within.test(text);
}

/** What has been counted since a plan began. */
interface Run {
  /** The kind of number that came first, which is the outermost. */
  readonly outermost: LabelKind | undefined;
  /** The last number of that kind. */
  readonly last: number;
  /** How many lines bear a number. */
  readonly all: number;
  /** Headings of markdown were among the lines. */
  readonly hashed: boolean;
}

const fresh: Run = { outermost: undefined, last: 0, all: 0, hashed: false };

/**
 * Finds where plans begin that follow one another without a number of their own: at a title, or where the outermost numbers begin anew.
 *
 * @example
 * const source = readSource("一、食堂\n二、宿舍\n一、保洁\n二、绿化");
 * begunStarts(source, readLines(source, [])); //=> [0, 2]
 */
export function begunStarts(source: Source, lines: readonly Line[]): readonly number[] {
  const labels = lines.map(({ cells, from }) =>
    cells.length > 1 ? undefined : labelAt(source.plain, from, source.gap),
  );
  const starts = [0];
  let run = fresh;
  for (const [index, line] of lines.entries()) {
    const label = labels[index];
    const start = startAt(lines, labels, index, run);
    if (start !== undefined && start > (starts.at(-1) ?? 0)) {
      starts.push(start);
      run = fresh;
    }
    run = counted(run, label, line);
  }
  return starts;
}

function counted(run: Run, label: Label | undefined, { hashes }: Line): Run {
  const outermost = run.outermost ?? (label?.number === 1 ? label.kind : undefined);
  const last = label !== undefined && label.kind === outermost ? (label.number ?? run.last) : run.last;
  return { outermost, last, all: run.all + (label === undefined ? 0 : 1), hashed: run.hashed || hashes > 0 };
}

/** A list of single items this long, with nothing behind it, is a whole plan. */
const LONG_LIST = 8;

/** Where the plan begins whose title, or whose first number, stands at `index`. */
function startAt(
  lines: readonly Line[],
  labels: readonly (Label | undefined)[],
  index: number,
  run: Run,
): number | undefined {
  const [line, label, before] = [lines[index], labels[index], lines[index - 1]];
  if (line === undefined || before === undefined || run.last < 2) return undefined;
  if (label === undefined) {
    if (!isPlanTitle(line.text)) return undefined;
    const next = labels.slice(index + 1, index + 6).find((each) => each !== undefined);
    return next?.number === 1 && next.kind === run.outermost ? index : undefined;
  }
  if (label.number !== 1 || run.hashed) return undefined;
  const above = labels[index - 1];
  const listed = run.outermost === "arabic" && run.all === run.last && run.last >= LONG_LIST && above !== undefined;
  if (listed && (label.kind === "arabic" || label.kind === "cn")) return index;
  if (
    label.kind === "cn" &&
    above === undefined &&
    run.all >= 5 &&
    !before.text.startsWith("附") &&
    announcing.test(before.text)
  )
    return index - 1;
  if (label.kind === run.outermost && outer.has(label.kind)) return prefaced(lines, labels, index);
  const ended = above === undefined && run.all >= 5 && concluding.test(before.text);
  return ended && isList(labels, index, label.kind) ? index : undefined;
}

/** Items that count on from one, each on its own line and none below another. */
function isList(labels: readonly (Label | undefined)[], from: number, kind: LabelKind): boolean {
  const first = labels.slice(from, from + LONG_LIST);
  return (
    first.length === LONG_LIST && first.every((label, index) => label?.kind === kind && label.number === index + 1)
  );
}

/** The first of the lines above a number that already belong to it; nothing where they head a part of the same plan. */
function prefaced(lines: readonly Line[], labels: readonly (Label | undefined)[], index: number): number | undefined {
  let from = index;
  while (from > 0 && index - from < 6 && labels[from - 1] === undefined && (lines[from - 1]?.cells.length ?? 0) < 2)
    from -= 1;
  const preface = lines.slice(from, index);
  const near = preface.at(-1)?.text ?? "。";
  // A few words right above are a heading that the numbers stand below.
  if (near.length <= 16 && !/[。；！？：]$|^[（(]/.test(near) && !signed.test(near)) return undefined;
  const opened = preface.findLastIndex(({ text }) => opening.test(text) && !signed.test(text));
  return opened < 0 ? index : from + opened;
}
