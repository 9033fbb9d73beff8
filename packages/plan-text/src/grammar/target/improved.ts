import { type Match, matchesIn } from "../matches.ts";
import { conditional } from "./conditional.ts";
import { metricBefore } from "./metric.ts";
import { QUANTITY, QUANTITY_GROUPS, quantityOf } from "./quantity.ts";
import type { TargetPhrase } from "./target-phrase.ts";

const down = "撙节|下降|降低|减少|压减|压降|缩减|节约|节省|节能|节电|节水|下调|降幅|压缩|回落|减量|缩短|减排|降";
const up = "上升|提高|提升|增长|增加|递增|上调|增幅";
const pattern = new RegExp(
  `(${down}|${up})(?:用电|用水|用能|用气|用油|能耗|能源|电量|水量|成本|费用)?(?:了|约|率|幅度)?(?:力争)?(?:不低于|不少于|至少|达到|达|在|为|超过|≥)?${QUANTITY}(?:(?:和|、|及)${QUANTITY})?(以上|左右|以内)?`,
  "g",
);
/** Things of which one has less or more by a measure, and the measures. */
const physical = /^(?:度|千瓦时|kWh|吨|立方米|升|吨标准?煤|千克标准煤|千克|方)$/;
const saved = new RegExp(
  `(节约(?!额|部分)|节省|节(?=[电水气煤油])|减少|削减|减排)((?:[^，。；：、\\d每至到了比]{0,10}?))(?:约|近|不少于|至少|超过)?${QUANTITY}`,
  "g",
);
/** 节约用电20万度、用水3000吨: what follows shares the verb. */
const alike = new RegExp(`[、和及]([^，。；：、\\d每至到]{1,8}?)(?:约|近)?${QUANTITY}`, "y");
const isDown = new RegExp(`^(?:${down})$`);
const loose = new RegExp(
  `(率|度|能耗|用量|用电量|用水量|电耗|水耗|费用|成本|支出|投诉|损耗|质量|水平|投诉量|事故数)(?:力争)?(?:较|比|与)[^，。；：]{1,8}?(?:有(?:所|一定的?|较大的?|明显的?|新的?|大幅的?)|明显|稳步|大幅|逐步|显著)(${down}|${up}|改善)`,
  "g",
);

/**
 * Finds figures that shall get better by so much: 能耗同比下降4%, 分别下降1.5%和2%, 满意率较去年有一定的提高.
 *
 * @example
 * improvedIn("用电量比上年下降5%")[0]?.direction; //=> "down"
 */
export function improvedIn(text: string): readonly TargetPhrase[] {
  const measured = matchesIn(pattern, text, 0).flatMap((match) => measuredOf(text, match));
  const vague = matchesIn(loose, text, 0).map((match) => {
    const [word = "", way = ""] = match.groups;
    const metric = metricBefore(text, match.from + word.length);
    const direction = isDown.test(way) ? ("down" as const) : ("up" as const);
    const from = Math.min(metric.from, match.from);
    return { from, to: match.to, metric: metric.name, comparator: "improve" as const, unit: "", direction };
  });
  return [...measured, ...vague, ...savedIn(text)];
}

/** 节约用电20万度, 减少碳排放120吨, 减少管网损耗7%: by how much there is to be less of a thing. */
function savedIn(text: string): readonly TargetPhrase[] {
  return matchesIn(saved, text, 0).flatMap((match) => {
    const [way = "", thing = ""] = match.groups;
    const quantity = quantityOf(match.groups.slice(2, 2 + QUANTITY_GROUPS));
    const share = /^(?:%|百分点)$/.test(quantity?.unit ?? "") && thing.length > 1 && /^[减削]/.test(way);
    if (quantity === undefined || !(share || physical.test(quantity.unit))) return [];
    // Only what is aimed at; 更换后节电3万度 tells what comes of it.
    if (
      !share &&
      !/(?:全年|年内|本年|年度|力争|确保|实现|目标|计划|较|比|同比)[^，。；]{0,8}$/.test(text.slice(0, match.from))
    )
      return [];
    // So do 预计年节电45万度 and 节电45万度，折合电费…
    if (/(?:[每可]|预计|估计|测算)[^，。；]{0,6}$/.test(text.slice(0, match.from))) return [];
    if (
      /^，?(?:折合|折算|约合)(?!标准?煤)/.test(text.slice(match.to, match.to + 5)) ||
      conditional.test(text.slice(match.to, match.to + 8))
    )
      return [];
    const common = { comparator: "improve" as const, direction: "down" as const };
    const own = metricBefore(text, match.from);
    const name = thing === "" ? own.name : thing;
    const found = [{ from: match.from, to: match.to, metric: name === "" ? way : name, ...quantity, ...common }];
    for (let at = match.to; ; ) {
      alike.lastIndex = at;
      const next = alike.exec(text);
      const more = next === null ? undefined : quantityOf(next.slice(2, 2 + QUANTITY_GROUPS));
      if (next === null || more === undefined || !physical.test(more.unit)) return found;
      const to = at + next[0].length;
      found.push({ from: at + 1, to, metric: next[1] ?? "", ...more, ...common });
      at = to;
    }
  });
}

function measuredOf(text: string, match: Match): readonly TargetPhrase[] {
  const [way = ""] = match.groups;
  const first = quantityOf(match.groups.slice(1, 1 + QUANTITY_GROUPS));
  const second = quantityOf(match.groups.slice(1 + QUANTITY_GROUPS, 1 + 2 * QUANTITY_GROUPS));
  if (conditional.test(text.slice(match.to, match.to + 8))) return [];
  // 每提高1个百分点奖励 says what happens then.
  if (/每(?:再)?$/.test(text.slice(Math.max(0, match.from - 2), match.from))) return [];
  if (first === undefined || !/^(?:%|百分点|‰|倍)$/.test(first.unit)) return [];
  const direction = isDown.test(way) ? ("down" as const) : ("up" as const);
  const saved = /用电|用水|用能|用气|用油|能耗|能源|电量|水量|成本|费用/.exec(match.text)?.[0];
  const before = metricBefore(text, match.from);
  const metric = saved === undefined ? before : { ...before, name: saved };
  const from = Math.min(metric.from, match.from);
  const common = { comparator: "improve" as const, direction };
  if (second === undefined || !/^(?:%|百分点|‰|倍)$/.test(second.unit)) {
    return [{ from, to: match.to, metric: metric.name, ...first, ...common }];
  }
  // 甲、乙分别下降1%和2%: the figures share the verb, each has its own name.
  const earlier = metricBefore(text, metric.from - 1);
  const joint = match.text.search(/[和、及](?=[^和、及]*$)/);
  return [
    { from: earlier.from, to: match.from + joint, metric: earlier.name, ...first, ...common },
    { from: match.from + joint + 1, to: match.to, metric: metric.name, ...second, ...common },
  ];
}
