import { matchesIn } from "../matches.ts";
import { metricBefore } from "./metric.ts";
import type { TargetPhrase } from "./target-phrase.ts";

const incident =
  "(?:事故|事件|中毒|火灾|火情|火警|案件|伤亡|溺水|踩踏|触电|泄漏|泄露|感染|疫情|工伤|失窃|被盗|差错|投诉|死亡|走失|走水|传染病|失火)";
const tail = "(?:事故|事件|案件|现象|问题|情况|责任事故)?";
const promise = "(?:不得?(?:发生|出现|出)|未发生|杜绝|坚决杜绝|严防|不发生)";
const denied = new RegExp(`${promise}((?:[^，。；：！？]{0,18}?)${incident}${tail})`, "g");
const further = new RegExp(`[、和及]([^，。；：、！？和]{0,12}?${incident}${tail})`, "y");
const loose =
  /不(?:发生|出现)((?:一起|任何|重大|各类|一例)?[^，。；：！？]{0,10}?(?:责任|问题|隐患|违规|违纪|意外|停水停电|停水|停电|断供|断餐))/g;
const without = new RegExp(
  `(?:全年|全园|全校|全院|确保|实现|做到|力争|期间|安全行驶|保证|年内|学期内|运行|生产|^|[，。；：、])无((?:重大|一般|任何|各类|安全|较大|责任|食物|生产|消防|交通|[^，。；：！？无]{0,8}?)?(?:[^，。；：！？无]{0,8}?)${incident}${tail})`,
  "g",
);
const plainly = new RegExp(
  `(?<![有若如毫])无((?:重大|一般|责任|安全|较大|有效|违规|重伤|群体性|食品安全|消防|火灾)?${incident}${tail})`,
  "g",
);
/** 无大面积病虫害 */
const pests = /无((?:大面积|明显|严重|重大)(?:的)?[^，。；：、]{0,4}?(?:病虫害|虫害|积水|破损|渗漏|裸露))/g;
const nought = new RegExp(
  `零[”"]?((?:重大|一般|较大|特大|安全|责任|人身|人员|交通|车辆|设备|生产|消防|质量|食品|食物|有效|媒体|治安|刑事|环境|火灾|伤害|伤亡|医疗|重伤|工亡){0,3}${incident}|发生率?|隐患|违规|违章|污染|缺陷|失误|中断|延误|停机|差评|发现|过期|积压|浪费|脱岗|缺岗|漏检|空档|逾期|误差|伤害|断供|遗漏|死角|失管)`,
  "g",
);
const none = /(?<![\u4e00-\u9fff]以)[\u4e00-\u9fff]{2,10}?(?:为|归|降为|保持为|控制为)(?:零|0)(?=[，。；、！）]|$)/g;
const all = /(?:均|都|全部)(?:为|实现|控制为|是)?(?:零发生|零|〇|0起?)(?![\d.])/g;
const zeroCount = /([\u4e00-\u9fff]{2,10}?)(?:为|：|是)?0(项|起|例|宗|件)(?![\d.])/g;
const counted = new RegExp(
  `(${incident}${tail}|隐患|发生率?|率|数)(?:发生)?(?:为|是|：|控制在|降为|保持|达到|等于|=|数为)?(?:0|零|〇)(起|宗|例|件|次|人|%|发生)?(?![\\d.,万成])`,
  "g",
);

/**
 * Finds the promises that nothing bad happens: 不发生食物中毒, 安全责任事故为零, 零火情. Each is a figure of 0.
 *
 * @example
 * zerosIn("确保不发生食物中毒事件").map(({ metric, value }) => [metric, value]); //=> [["食物中毒事件", 0]]
 */
export function zerosIn(text: string): readonly TargetPhrase[] {
  if (!/[不杜严无零0〇未]/.test(text)) return [];
  const found: TargetPhrase[] = [];
  const add = (from: number, to: number, metric: string, unit = "起") => {
    if (found.some((other) => from < other.to && other.from < to)) return;
    found.push({ from, to, metric, comparator: "=", value: 0, unit });
  };
  for (const { from, to, groups } of [...matchesIn(denied, text, 0), ...matchesIn(loose, text, 0)]) {
    // 杜绝停电、停水事件 promises both.
    const listed = (groups[0] ?? "").split("、");
    let at = to - (groups[0] ?? "").length;
    for (const [index, each] of listed.entries()) {
      const end = at + each.length;
      if (each.length >= 2) add(index === 0 ? from : at, end, plain(each));
      at = end + 1;
    }
    // 不发生火灾、食物中毒和治安案件 promises each of them.
    for (const more of listedAfter(text, to)) add(more.from, more.to, more.metric);
  }
  // 食物中毒、宿舍火灾均为零 promises each of them.
  for (const { from } of matchesIn(all, text, 0)) {
    const clause = /[^，。；：！？\d]{2,48}$/.exec(text.slice(Math.max(0, from - 48), from))?.[0] ?? "";
    const names = clause.split(/[、和及]/);
    let at = from - clause.length;
    for (const name of names.length > 1 ? names : []) {
      if (name.length >= 2) add(at, at + name.length, plain(name));
      at += name.length + 1;
    }
  }
  for (const { from, to, text: words, groups } of matchesIn(without, text, 0)) {
    const lead = /^[，。；：、]/.test(words) ? 1 : 0;
    // 无坠床、噎食事故: each of them.
    const listed = (groups[0] ?? "").split("、");
    let at = to - (groups[0] ?? "").length;
    for (const [index, each] of listed.entries()) {
      if (each.length >= 2) add(index === 0 ? from + lead : at, at + each.length, plain(each));
      at += each.length + 1;
    }
  }
  for (const { from, to, groups } of matchesIn(pests, text, 0)) add(from, to, groups[0] ?? "");
  for (const { from, to, groups } of matchesIn(plainly, text, 0)) {
    const what = metricBefore(text, from);
    add(Math.min(what.from, from), to, `${what.name}${groups[0] ?? ""}`);
  }
  for (const { from, to, groups } of matchesIn(nought, text, 0)) {
    const what = metricBefore(text, from);
    const word = groups[0] ?? "";
    const own = what.name.replace(/[“”"]/g, "");
    // 零事故、零投诉: each stands for itself.
    const listed = own.includes("零") || /^(?:以|把|努力|达成|实现)/.test(own);
    add(listed ? from : Math.min(what.from, from), to, /^发生/.test(word) ? own : listed ? word : `${own}${word}`);
  }
  for (const { from, to, groups } of matchesIn(counted, text, 0)) {
    const word = groups[0] ?? "";
    const metric = metricBefore(text, from + word.length);
    const unit = groups[1] === undefined || /%|发生/.test(groups[1]) ? "起" : groups[1];
    add(Math.min(metric.from, from), to, metric.name === "" ? word : metric.name, unit);
  }
  for (const { from, to, groups } of matchesIn(zeroCount, text, 0)) {
    const what = metricBefore(text, from + (groups[0] ?? "").length);
    add(Math.min(what.from, from), to, what.name, groups[1]);
  }
  for (const { from, to } of matchesIn(none, text, 0)) {
    const what = metricBefore(text, to - 2);
    add(Math.min(what.from, from), to, what.name);
  }
  return found;
}

function listedAfter(
  text: string,
  at: number,
): readonly { readonly from: number; readonly to: number; readonly metric: string }[] {
  const found: { from: number; to: number; metric: string }[] = [];
  for (let from = at; from < text.length; ) {
    further.lastIndex = from;
    const match = further.exec(text);
    if (match === null) break;
    found.push({ from: from + 1, to: from + match[0].length, metric: match[1] ?? "" });
    from += match[0].length;
  }
  return found;
}

function plain(metric: string | undefined): string {
  return (metric ?? "").replace(/^(?:一起|一例|任何|各类|一切|因|有)/, "");
}
