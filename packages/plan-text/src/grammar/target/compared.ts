import { type Match, matchesIn } from "../matches.ts";
import { conditional } from "./conditional.ts";
import { metricBefore } from "./metric.ts";
import { QUANTITY, QUANTITY_GROUPS, quantityOf } from "./quantity.ts";
import type { TargetPhrase } from "./target-phrase.ts";

const atLeast =
  "不(?:得|能|可|应|宜|许|要|会)?(?:低于|少于|小于|短于)|大于等于|大于或等于|高于等于|至少|最少|≥|>=|提高到|提高至|提升到|提升至|上升到|上升至|增加到|增加至|增至|升至|力争达到|达到|达|保持在|保持|稳定在|维持在|延长到|延长至|高于|超过|大于|突破|>|扩大到";
const atMost =
  "(?:不(?:得|能|可|应|宜|许|要|会)?|别|切勿)(?:超过|高于|大于|多于|超出|长于|突破|超)|最长为|最长不(?:得|能)?超过|小于等于|小于或等于|低于等于|控制在|压到|压至|控制到|控制于|压缩到|压减到|压降到|降到|降至|降低到|降低至|下降到|下降至|减少到|减少至|减至|低于|少于|小于|≤|<=|<|至多|最多|限制在|缩短到|缩短至|缩短为|压缩至|减少为|降为|控制为";
const pattern = new RegExp(
  `(${atLeast}|${atMost})(?:了|约|至|为|在)?(?:每(?:月|年|天|日|人|周|学期|台|季度|班|次|吨|间|栋|层|人次))?(?:[\u4e00-\u9fff]{1,8}的)?±?(?:([\\d.]{1,6})(?:%|℃|°C)?(?:~|-|至|到))?${QUANTITY}(?:（含）)?(及以上|以上|及以下|以下|以内|之内|内|之间|左右)?`,
  "g",
);
const brought = new RegExp(
  `(降低|减少|压缩|压降|压减|缩短|提高|提升|增加|扩大)([^，。；：、\\d至到了比]{2,12})(?:至|到)${QUANTITY}(?:（含）)?(及以上|以上|及以下|以下|以内|之内|内|左右)?`,
  "g",
);
const isMost = new RegExp(`^(?:${atMost})$`);
const strict = /^(?:高于|超过|大于|突破|>|低于|少于|小于|<)$/;
/** 低于85%，科长年终奖扣1000元: the figure only says what happens then. */
const sanctioned = /^，[^，。；]{0,16}(?:扣|罚|奖|停发|取消|约谈|更换|终止|解除|整改|说明|提示)/;
const money = /收入|营业额|产值|利润|销售额|创收|流水|人均.{0,12}(?:费用|成本)/;

/**
 * Finds figures with a comparison: 不低于90%, 控制在千分之三以内, ≥85分.
 *
 * @example
 * comparedIn("满意率不低于90%")[0]; //=> { from: 0, to: 9, metric: "满意率", comparator: ">=", value: 90, unit: "%" }
 */
export function comparedIn(text: string): readonly TargetPhrase[] {
  return [...broughtTo(text), ...matchesIn(pattern, text, 0).flatMap((match) => comparedOf(text, match))];
}

/** 降低库存积压率至3%以下: the figure stands between what is done to it and how far. */
function broughtTo(text: string): readonly TargetPhrase[] {
  return matchesIn(brought, text, 0).flatMap((match) => {
    const [way = "", metric = ""] = match.groups;
    const quantity = quantityOf(match.groups.slice(2, 2 + QUANTITY_GROUPS));
    const after = match.groups[2 + QUANTITY_GROUPS] ?? "";
    if (quantity === undefined || quantity.unit === "元" || conditional.test(text.slice(match.to, match.to + 8)))
      return [];
    const most = /[下内]/.test(after) || (/[降减压缩]/.test(way) && !/以上/.test(after));
    return [
      { from: match.from, to: match.to, metric, comparator: most ? ("<=" as const) : (">=" as const), ...quantity },
    ];
  });
}

function comparedOf(text: string, match: Match): readonly TargetPhrase[] {
  const [word = ""] = match.groups;
  const high = quantityOf(match.groups.slice(2, 2 + QUANTITY_GROUPS));
  const after = match.groups[2 + QUANTITY_GROUPS] ?? "";
  // 保持24~26℃: at least the lower, where it is no bound from above.
  const low = Number(match.groups[1] ?? Number.NaN);
  const quantity =
    high === undefined || Number.isNaN(low) || isMost.test(word) ? high : { value: low, unit: high.unit };
  if (quantity === undefined || conditional.test(text.slice(match.to, match.to + 8))) return [];
  if (strict.test(word) && sanctioned.test(text.slice(match.to, match.to + 24))) return [];
  // 2分40秒 is one length of time, which is not read.
  if (/^\d{1,2}秒/.test(text.slice(match.to, match.to + 3))) return [];
  const metric = metricBefore(text, match.from);
  if (/(?:不|未)$/.test(text.slice(0, match.from)) || isSpan(quantity.unit, after, metric.name, word)) return [];
  if (quantity.unit === "元" && !money.test(metric.name)) return [];
  if (metric.name === "" && /^(?:达|超过|高于|低于|大于|小于|少于|>|<)$/.test(word)) return [];
  const most = /以下|以内|之内|^内/.test(after) || (isMost.test(word) && !/以上/.test(after));
  return [
    {
      from: Math.min(metric.from, match.from),
      to: match.to,
      metric: metric.name,
      comparator: most ? ("<=" as const) : (">=" as const),
      ...quantity,
      ...(strict.test(word) ? { strict: true } : {}),
    },
  ];
}

/** 5天内 is by when, not how much, unless a length of time is what it measures. */
function isSpan(unit: string, after: string, metric: string, word: string): boolean {
  if (!/^(?:分钟|小时|天|工作日|个月|年)$/.test(unit)) return false;
  if (/时间|时长|时限|期限|间隔|周期|时效|速度/.test(metric)) return false;
  return after === "内" || (/^(?:达|超过|高于|>)$/.test(word) && !/不/.test(word));
}
