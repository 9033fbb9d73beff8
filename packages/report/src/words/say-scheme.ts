import type { Adjustment, Band, Locale, RiskBand, ScoreNode, ScoringScheme } from "@houqin/core";
import { phrase } from "./phrase.ts";
import { sayVeto } from "./say-veto.ts";

const losses = {
  points: phrase({ zh: "各项得分相加", en: "points of the items added" }),
  worth: phrase({ zh: "每项合格得满分、不合格不得分", en: "each item all or nothing" }),
  deduction: phrase({ zh: "按扣分项扣分", en: "what the deduction lists take off" }),
  perFault: phrase({ zh: "按查出的问题逐处计分", en: "so much for each fault" }),
};
const startsAt = phrase({ zh: "从 {from} 分起往下扣", en: "taken off from {from}" });
const keeps = phrase({ zh: "不适用的项目照给分", en: "what does not apply keeps its points" });
const leaves = phrase({ zh: "不适用的项目不计", en: "what does not apply is left out" });
const ways = {
  sum: phrase({ zh: "各部分相加", en: "the sections added" }),
  mean: phrase({ zh: "各部分取平均", en: "the mean of the sections" }),
  weighted: phrase({ zh: "各部分按权重合计", en: "the sections by weight" }),
  lowest: phrase({ zh: "取得分率最低的部分", en: "the lowest of the sections" }),
  highest: phrase({ zh: "取得分率最高的部分", en: "the highest of the sections" }),
};
const takes = {
  mean: phrase({ zh: "近 {months} 个月的平均分", en: "mean of the last {months} months" }),
  last: phrase({ zh: "近 {months} 个月的最后一次得分", en: "last score of {months} months" }),
  lowest: phrase({ zh: "近 {months} 个月的最低分", en: "lowest score of {months} months" }),
};
const scaled = phrase({ zh: "折算成 {scaleTo} 分制", en: "scaled to {scaleTo}" });
const rounded = phrase({ zh: "保留 {round} 位小数", en: "rounded to {round} decimals" });
const floored = phrase({ zh: "最低 {floor} 分", en: "never below {floor}" });
const capped = phrase({ zh: "最高 {cap} 分", en: "never above {cap}" });
const added = phrase({ zh: "加 {add} 分", en: "{add} added" });
const inCase = phrase({ zh: "出现指定问题时{step}", en: "{step} where certain items fail" });
const withheld = phrase({ zh: "出事后 {months} 个月内不评等级", en: "no grade for {months} months after an event" });
const grades = phrase({ zh: "等级：{bands}", en: "Grades: {bands}" });
const from = phrase({ zh: "{title} {figure}以上", en: "{title} from {figure}" });
const upTo = phrase({ zh: "{title} {figure}以下", en: "{title} up to {figure}" });
const others = phrase({ zh: "其余{title}", en: "{title} for the rest" });
const points = phrase({ zh: "{figure} 分", en: "{figure} points" });
const partFloor = phrase({ zh: "各部分不低于 {figure}", en: "each section at least {figure}" });

/**
 * Says how a checklist is scored, in a few sentences: how points come about, what vetoes do, and the grades.
 *
 * @example
 * sayScheme({ score: { items: "worth", adjust: [{ scaleTo: 100 }] } }, "zh");
 * //=> ["每项合格得满分、不合格不得分，不适用的项目不计，折算成 100 分制"]
 */
export function sayScheme({ score, vetoes = [], withhold = [], grades: scale }: ScoringScheme, locale: Locale) {
  const by = scale?.on === "points" ? pointsOf(locale) : percentOf;
  const bands = scale ? ("higherIsBetter" in scale ? scale.higherIsBetter : scale.lowerIsBetter) : [];
  return [
    joined(nodeSteps(score, locale), locale),
    ...vetoes.map((veto) => sayVeto(veto, bands, locale)),
    ...withhold.map(({ months }) => withheld(locale, { months })),
    ...(bands.length > 0
      ? [
          grades(locale, {
            bands: joined(
              bands.map((band) => sayBand(band, by, locale)),
              locale,
            ),
          }),
        ]
      : []),
  ];
}

function joined(parts: readonly string[], locale: Locale): string {
  return parts.join(locale === "zh" ? "，" : ", ");
}

function nodeSteps(node: ScoreNode, locale: Locale): readonly string[] {
  return [...ownSteps(node, locale), ...(node.adjust ?? []).map((step) => sayAdjustment(step, locale))];
}

function ownSteps(node: ScoreNode, locale: Locale): readonly string[] {
  if ("parts" in node) return [...node.parts.flatMap((part) => nodeSteps(part, locale)), ways[node.combine](locale)];
  if ("eachSection" in node) return [...nodeSteps(node.eachSection, locale), ways[node.combine](locale)];
  if ("past" in node) return [takes[node.past.take](locale, { months: node.past.months })];
  const { items, from: start, notApplicable } = node;
  return [
    ...(start === undefined ? [] : [startsAt(locale, { from: start })]),
    losses[typeof items === "string" ? items : "perFault"](locale),
    ...(start === undefined ? [(notApplicable === "keep" ? keeps : leaves)(locale)] : []),
  ];
}

function sayAdjustment(step: Adjustment, locale: Locale): string {
  if ("scaleTo" in step) return scaled(locale, step);
  if ("round" in step) return rounded(locale, step);
  const said =
    "floor" in step ? floored(locale, step) : "cap" in step ? capped(locale, step) : added(locale, { add: step.add });
  return step.if ? inCase(locale, { step: said }) : said;
}

type SayFigure = (figure: number) => string;

const percentOf: SayFigure = (figure) => `${figure}%`;

function pointsOf(locale: Locale): SayFigure {
  return (figure) => points(locale, { figure });
}

function sayBand(band: Band | RiskBand, by: SayFigure, locale: Locale): string {
  const title = band.title[locale];
  const floors = (band.parts ?? []).map(({ percent, points: least = 0 }) =>
    partFloor(locale, { figure: percent === undefined ? points(locale, { figure: least }) : percentOf(percent) }),
  );
  const reached =
    "from" in band && band.from !== undefined
      ? from(locale, { title, figure: by(band.from) })
      : "upTo" in band && band.upTo !== undefined
        ? upTo(locale, { title, figure: by(band.upTo) })
        : others(locale, { title });
  return floors.length === 0 ? reached : locale === "zh" ? `${reached}（${floors}）` : `${reached} (${floors})`;
}
