import { type Evaluation, type Locale, type Plan, type Refusal, type Site, sayShare } from "@houqin/core";
import type { Block } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { countRefused } from "../refusal-text.ts";
import { phrase } from "../words/phrase.ts";
import { timesOf } from "../words/times.ts";
import { countOf } from "./finding-groups.ts";
import { scoresOf } from "./scores.ts";

const title = phrase({ zh: "{site}后勤检查报告", en: "{site}: logistics report" });
const against = phrase({ zh: "对照计划：{plan}", en: "Plan: {plan}" });
const span = phrase({ zh: "检查期间：{from} 至 {to}，截至 {asOf}", en: "Period: {from} to {to}, as of {asOf}" });
const based = phrase({ zh: "依据台账 {entries} 条", en: "Based on {entries} entries" });
const basedSome = phrase({
  zh: "依据台账 {entries} 条，另有 {refused} 条没有采用，原因见文末",
  en: "Based on {entries} entries; {refused} were refused, as told at the end",
});
const compliance = phrase({
  zh: "合格率 {share}（已判定 {of} 项，合格 {out} 项）",
  en: "Compliance {share} ({out} of {of} judged passed)",
});
const coverage = phrase({
  zh: "覆盖率 {share}（应判 {of} 项，能判定 {out} 项）",
  en: "Coverage {share} ({out} of {of} could be judged)",
});
const counts = phrase({
  zh: "错误 {errors} 项，警告 {warnings} 项，提示 {notes} 项；资料不足 {unknown} 项，已豁免 {waived} 项",
  en: "Errors {errors}, warnings {warnings}, notes {notes}; not known {unknown}, waived {waived}",
});

const plain = phrase({
  zh: "没有接入节假日日历，工作日一律按周一至周五推算，放假调休的日子会判错",
  en: "No holiday calendar is set: working days are taken for Monday to Friday, which is wrong around holidays",
});
const provisional = phrase({
  zh: "{from} 起放假调休安排尚未公布，涉及工作日的判定为暂定",
  en: "Holidays from {from} on are not announced: what depends on working days is provisional",
});
const beyond = phrase({
  zh: "{from} 起超出日历范围，涉及工作日的判定仅供参考",
  en: "From {from} on the calendar has no answer: what depends on working days is a guess",
});

function guess({ calendar, status, from: day }: NonNullable<Evaluation["unconfirmed"]>, locale: Locale): string {
  const from = timesOf(locale).day(day);
  if (calendar === "plain") return plain(locale);
  return (status === "unknown" ? beyond : provisional)(locale, { from });
}

/** Heads a report: of what, against what, and how it stands on the whole. */
export function headline(
  evaluation: Evaluation,
  {
    site,
    plan,
    refused,
  }: { readonly site: Site; readonly plan?: Plan | undefined; readonly refused: readonly Refusal[] },
  { locale }: Pick<Reader, "locale">,
): Block[] {
  const { findings, period, entries, unconfirmed } = evaluation;
  // At the head the years are told, so that they need not be told below.
  const year = timesOf(locale);
  const scores = scoresOf(evaluation);
  const having = (verdict: string) => findings.filter((finding) => finding.verdict === verdict).length;
  return [
    { heading: title(locale, { site: site.name }), level: 1 },
    {
      lines: [
        ...(plan ? [against(locale, { plan: plan.title })] : []),
        span(locale, { from: year.day(period.from), to: year.day(period.to), asOf: year.end(evaluation.asOf) }),
        ...(unconfirmed ? [guess(unconfirmed, locale)] : []),
        refused.length === 0
          ? based(locale, { entries })
          : basedSome(locale, { entries, refused: countRefused(refused) }),
      ],
    },
    {
      lines: [
        compliance(locale, { ...scores.compliance, share: sayShare(scores.compliance) }),
        coverage(locale, { ...scores.coverage, share: sayShare(scores.coverage) }),
        counts(locale, {
          errors: countOf(evaluation, "error"),
          warnings: countOf(evaluation, "warn"),
          notes: countOf(evaluation, "info"),
          unknown: having("unknown"),
          waived: having("waived"),
        }),
      ],
    },
  ];
}
