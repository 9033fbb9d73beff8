import { matchesIn } from "../matches.ts";
import { conditional } from "./conditional.ts";
import { metricBefore } from "./metric.ts";
import { QUANTITY, QUANTITY_GROUPS, quantityOf } from "./quantity.ts";
import type { TargetPhrase } from "./target-phrase.ts";

const rate = new RegExp(
  `(?:率|度|比例|占比|覆盖面|覆盖|得分|平均分|评分|达标|总分)(?:：|应当|应|须|要|需|必须|力争|争取|确保|保持|均|都|为|是|在|目标值|目标|达标|实现|接近|总体){0,3}${QUANTITY}(及以上|以上|及以下|以下|以内|之内|左右)?`,
  "g",
);
/** 点评分不低于4.8: marks need no unit. */
const marks =
  /(?:评分|得分|平均分|总分|评级|星级)(?:保持在|稳定在|达到|达|不(?:得|能)?低于|不少于|≥|>=)(\d{1,3}(?:\.\d{1,2})?)(?:以上|(?=[，。；、）]|$))/g;
const kept = new RegExp(
  `(?:保存|留存|保留|留样|存放|冷藏|储存|存储|留档|存档)(?:时间|期限|期)?(?:应|须|要|为|满|足)?${QUANTITY}(以上)?`,
  "g",
);
const income = new RegExp(
  `(?:实现|完成|创造|达成|力争)([^，。；：\\d]{0,8}(?:收入|营业额|产值|利润|销售额))(?:达到|达|力争|约|为)?${QUANTITY}`,
  "g",
);
const earning = new RegExp(
  `((?:[^，。；：、\\d]{0,8})(?:收入|营业额|产值|利润|销售额|营收)(?:力争|确保|目标|预计){0,2}(?:实现|达到|达|完成|突破|不低于|不少于|超过|为|：|≥)|(?:[^，。；：、\\d]{0,8})创收(?:达到|达|约)?)${QUANTITY}`,
  "g",
);
const span = new RegExp(
  `(?:时间|时长|时限|周期|用时|耗时|历时)(?:应|须|为|要|：|力争){0,2}(?:在)?${QUANTITY}(?:以内|之内|内|以下)`,
  "g",
);
const sampled = new RegExp(`留样(?:量)?(?:每[份样品种]{1,2})?${QUANTITY}(?:及?以上)`, "g");
/** Acts that are to last: 蒸汽消毒20分钟以上. */
const doing = /(?:消毒|煮沸|浸泡|通风|照射|烘干|冲洗|清洗|训练|培训|活动|锻炼|静置|紫外线)$/;
const marked = new RegExp(
  `(?<=[\u4e00-\u9fff]{2})(?<![超低高少多大小到达至为在约近于比降升]|[过成])${QUANTITY}(及以上|以上|及以下|以下|以内)(?!的)`,
  "g",
);
const added = /新增([^，。；：、\d]{1,8})(\d{1,6})(张|个|套|台|间|处|名|盏|辆)/g;

/**
 * Finds figures that stand right behind their rate: 设备完好率98%以上, 合格率100%; and 保存48小时, 新增床位120张.
 *
 * @example
 * ratedIn("设备完好率98%以上")[0]; //=> { from: 0, to: 10, metric: "设备完好率", comparator: ">=", value: 98, unit: "%" }
 */
export function ratedIn(text: string): readonly TargetPhrase[] {
  const rates = matchesIn(rate, text, 0).flatMap((match) => {
    const quantity = quantityOf(match.groups.slice(0, QUANTITY_GROUPS));
    const after = match.groups[QUANTITY_GROUPS] ?? "";
    if (
      quantity === undefined ||
      conditional.test(text.slice(match.to, match.to + 8)) ||
      !/^(?:%|‰|分)$/.test(quantity.unit)
    )
      return [];
    const word = /^(?:率|度|比例|占比|覆盖面|覆盖|得分|平均分|评分|达标|总分)/.exec(match.text)?.[0] ?? "";
    const metric = metricBefore(text, match.from + word.length);
    if (/年度|季度|制度|温度|角度$/.test(metric.name.slice(-2))) return [];
    const whole = quantity.unit === "%" && (quantity.value === 100 || quantity.value === 0);
    const comparator = /以下|以内|之内/.test(after)
      ? ("<=" as const)
      : whole && after === ""
        ? ("=" as const)
        : (">=" as const);
    return [{ from: Math.min(metric.from, match.from), to: match.to, metric: metric.name, comparator, ...quantity }];
  });
  const spans = matchesIn(kept, text, 0).flatMap((match) => {
    const quantity = quantityOf(match.groups.slice(0, QUANTITY_GROUPS));
    if (quantity === undefined || !/^(?:小时|天|个月|年)$/.test(quantity.unit)) return [];
    const metric = metricBefore(text, match.from + 2);
    return [
      {
        from: Math.min(metric.from, match.from),
        to: match.to,
        metric: metric.name,
        comparator: ">=" as const,
        ...quantity,
      },
    ];
  });
  const samples = matchesIn(sampled, text, 0).flatMap((match) => {
    const quantity = quantityOf(match.groups);
    if (quantity?.unit !== "克") return [];
    const metric = metricBefore(text, match.from + 2);
    return [{ from: metric.from, to: match.to, metric: metric.name, comparator: ">=" as const, ...quantity }];
  });
  const lengths = matchesIn(span, text, 0).flatMap((match) => {
    const quantity = quantityOf(match.groups.slice(0, QUANTITY_GROUPS));
    if (quantity === undefined || !/^(?:小时|天|分钟|工作日|秒)$/.test(quantity.unit)) return [];
    const metric = metricBefore(text, match.from + 2);
    return [{ from: metric.from, to: match.to, metric: metric.name, comparator: "<=" as const, ...quantity }];
  });
  const bounded = matchesIn(marked, text, 0).flatMap((match) => {
    const quantity = quantityOf(match.groups.slice(0, QUANTITY_GROUPS));
    const metric = metricBefore(text, match.from);
    if (
      quantity === undefined ||
      (!(
        /^(?:分钟|小时)$/.test(quantity.unit) &&
        doing.test(metric.name) &&
        /上/.test(match.groups[QUANTITY_GROUPS] ?? "")
      ) &&
        !/^(?:[%‰分℃]|MPa|Pa|lx|勒克斯|mg\/L|分贝|毫米|厘米|m\/s|NTU|ppm|兆欧)$/.test(quantity.unit)) ||
      metric.name.length < 2
    )
      return [];
    if (conditional.test(text.slice(match.to, match.to + 8))) return [];
    const comparator = /下|内/.test(match.groups[QUANTITY_GROUPS] ?? "") ? ("<=" as const) : (">=" as const);
    return [{ from: metric.from, to: match.to, metric: metric.name, comparator, ...quantity }];
  });
  const more = matchesIn(added, text, 0).map(({ from, to, groups }) => ({
    from,
    to,
    metric: `新增${groups[0] ?? ""}`,
    comparator: "=" as const,
    value: Number(groups[1]),
    unit: groups[2] ?? "",
  }));
  const earned = [...matchesIn(income, text, 0), ...matchesIn(earning, text, 0)].flatMap((match) => {
    const quantity = quantityOf(match.groups.slice(1, 1 + QUANTITY_GROUPS));
    if (quantity?.unit !== "元") return [];
    const name = match.groups[0] ?? "";
    const plain = name.replace(/(?:力争|确保|目标|预计|实现|达到|达|完成|突破|不低于|不少于|超过|为|：|≥|约)+$/, "");
    const from = match.from + match.text.indexOf(name);
    return [{ from, to: match.to, metric: plain, comparator: ">=" as const, ...quantity }];
  });
  const graded = matchesIn(marks, text, 0).map((match) => {
    const word = /^(?:评分|得分|平均分|总分|评级|星级)/.exec(match.text)?.[0] ?? "";
    const metric = metricBefore(text, match.from + word.length);
    const value = Number(match.groups[0]);
    return {
      from: Math.min(metric.from, match.from),
      to: match.to,
      metric: metric.name,
      comparator: ">=" as const,
      value,
      unit: "分",
    };
  });
  return [...rates, ...spans, ...samples, ...lengths, ...bounded, ...more, ...earned, ...graded];
}
