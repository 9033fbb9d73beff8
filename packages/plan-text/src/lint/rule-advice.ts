import { type Catalogue, type CatalogueRule, cadenceAt, type Requirement } from "@houqin/core";
import { ruleIndex } from "../link/rule-index.ts";
import type { Diagnostic } from "../model/reading.ts";

/** What a rule of the packs would put in place of a vague word of a sentence; undefined where none speaks of the thing. */
export type RuleAdvice = (word: string, sentence: string) => Diagnostic["suggestion"];

/** A rule need not be what the sentence promises to be worth looking at, but must speak of the same thing. */
const ALIKE = 0.25;

/** Words that leave open by when; all others leave open how often. */
const soon = /^(?:及时|第一时间|尽快|随时)$/;

/**
 * Draws advice from rules: where a sentence says 及时 or 定期 of what a rule gives a term or a rhythm to, that term or rhythm, with the law
 * and clause behind it.
 *
 * @example
 * ruleAdvice(createEngine({ packs: [canteen] }).catalogue())("及时", "路灯及时修复"); //=> undefined
 */
export function ruleAdvice(catalogue: Pick<Catalogue, "rules">): RuleAdvice {
  const likest = ruleIndex(catalogue);
  return (word, sentence) => {
    const says = soon.test(word) ? termOf : rhythmOf;
    for (const { rule, asked, likeness } of likest(sentence)) {
      if (likeness < ALIKE) return undefined;
      const replacement = asked && says(asked);
      if (replacement !== undefined) return { replacement, basis: basisOf(rule) };
    }
    return undefined;
  };
}

const terms = { hours: "小时", days: "天", workdays: "个工作日" } as const;

function termOf(asked: Requirement): string | undefined {
  if (asked.shape !== "deadline" || !("after" in asked) || asked.after === undefined) return undefined;
  const [[unit, value] = [], ...others] = Object.entries(asked.after);
  if (typeof value !== "number" || others.length > 0 || unit === undefined || !Object.hasOwn(terms, unit))
    return undefined;
  return `在${value}${terms[unit as keyof typeof terms]}内`;
}

const rhythms: Readonly<Record<string, string>> = {
  day: "每天",
  workday: "每个工作日",
  operatingDay: "每天",
  week: "每周",
  month: "每月",
  quarter: "每季度",
  half: "每半年",
  year: "每年",
  term: "每学期",
};

function rhythmOf(asked: Requirement): string | undefined {
  const common = asked.shape === "cadence" ? cadenceAt(asked, "") : undefined;
  if (common === undefined) return undefined;
  const { every, times = 1 } = common;
  if (every.unit === "gap") return every.in === "days" ? `每${every.atMost}天` : undefined;
  const rhythm = rhythms[every.unit];
  if (rhythm === undefined || "interval" in every) return undefined;
  return times === 1 ? rhythm : `${rhythm}${times}次`;
}

function basisOf({ title, basis }: CatalogueRule): string {
  const [first] = "none" in basis ? [] : basis;
  return first === undefined ? title.zh : `${first.law}${first.clause ?? ""}`;
}
