import { type Evaluation, sayShare } from "@houqin/core";
import type { Block } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { titleOf } from "../say.ts";
import { phrase } from "../words/phrase.ts";
import { severityWords } from "../words/verdict-words.ts";

const heading = phrase({ zh: "各规则合格情况", en: "Compliance by rule" });
const titles = [
  phrase({ zh: "规则", en: "Rule" }),
  phrase({ zh: "编号", en: "Id" }),
  phrase({ zh: "级别", en: "Severity" }),
];
const figures = [
  phrase({ zh: "合格", en: "Passed" }),
  phrase({ zh: "不合格", en: "Failed" }),
  phrase({ zh: "资料不足", en: "Not known" }),
  phrase({ zh: "未到期", en: "Not due" }),
  phrase({ zh: "豁免", en: "Waived" }),
  phrase({ zh: "合格率", en: "Compliance" }),
  phrase({ zh: "覆盖率", en: "Coverage" }),
];
const idle = phrase({
  zh: "另有 {count} 条规则在本期没有要判的事项：{rules}",
  en: "{count} rules had nothing to judge: {rules}",
});

/** Tables what each rule came to, worst compliance first; rules without anything to judge are named below. */
export function ruleTable({ rules }: Evaluation, reader: Reader): Block[] {
  const { locale } = reader;
  const busy = rules.filter(({ tally }) => Object.values(tally).some((count) => count > 0));
  const quiet = rules.filter((result) => !busy.includes(result));
  const ordered = [...busy].sort((a, b) => (a.compliance?.value ?? 2) - (b.compliance?.value ?? 2));
  const rows = ordered.map(({ rule, severity, tally, compliance, coverage }) => [
    titleOf(rule, reader),
    rule,
    severityWords[severity][locale],
    ...[tally.pass, tally.fail + tally.error, tally.unknown, tally.pending, tally.waived].map(String),
    sayShare(compliance),
    sayShare(coverage),
  ]);
  return [
    { heading: heading(locale), level: 2 },
    {
      columns: [
        ...titles.map((title) => ({ title: title(locale) })),
        ...figures.map((title) => ({ title: title(locale), align: "right" as const })),
      ],
      rows,
    },
    ...(quiet.length === 0
      ? []
      : [{ lines: [idle(locale, { count: quiet.length, rules: quiet.map(({ rule }) => titleOf(rule, reader)) })] }]),
  ];
}
