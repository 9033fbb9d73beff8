import type { Band, Locale, RiskBand, ScoringScheme } from "@houqin/core";
import { phrase } from "./phrase.ts";

const effects = {
  zero: phrase({ zh: "总分记零", en: "the score is 0" }),
  noGrade: phrase({ zh: "不评等级", en: "no grade is given" }),
};
const lowest = phrase({ zh: "评为最低等级", en: "the lowest grade" });
const graded = phrase({ zh: "评为{grade}", en: "graded {grade}" });
const best = phrase({ zh: "最高评为{grade}", en: "{grade} at best" });
const veto = phrase({ zh: "一票否决：{cause}", en: "Veto: {cause}" });
const critical = phrase({ zh: "关键项不合格", en: "a critical item was missed" });

type Veto = NonNullable<ScoringScheme["vetoes"]>[number];

/**
 * Says what calls for a veto and what it does, once where the title already says both.
 *
 * @example
 * sayVeto({ id: "critical", when: { critical: true }, to: "zero" }, [], "zh"); //=> "一票否决：关键项不合格，总分记零"
 */
export function sayVeto({ title, to }: Veto, bands: readonly (Band | RiskBand)[], locale: Locale): string {
  const cause = title?.[locale] ?? critical(locale);
  const effect = sayEffect(to, bands, locale);
  return veto(locale, { cause: cause.includes(effect) ? cause : `${cause}${locale === "zh" ? "，" : ": "}${effect}` });
}

function sayEffect(to: Veto["to"], bands: readonly (Band | RiskBand)[], locale: Locale): string {
  if (typeof to !== "string") {
    return best(locale, { grade: bands.find(({ id }) => id === to.grade)?.title[locale] ?? to.grade });
  }
  if (to !== "fail") return effects[to](locale);
  const worst = bands.at(-1);
  return worst ? graded(locale, { grade: worst.title[locale] }) : lowest(locale);
}
