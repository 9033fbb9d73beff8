import type { Evaluation, Finding, Severity } from "@houqin/core";
import type { Block } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { titleOf } from "../say.ts";
import { phrase } from "../words/phrase.ts";
import { severityWords } from "../words/verdict-words.ts";
import { basisLine } from "./basis.ts";
import { groupBy, isWrong } from "./finding-groups.ts";
import { findingItem } from "./finding-item.ts";

const heading = phrase({ zh: "发现的问题", en: "Findings" });
const none = phrase({ zh: "没有发现问题。", en: "Nothing was found wrong." });
const group = phrase({
  zh: "【{severity}】{title}（{rule}）：{count} 项",
  en: "[{severity}] {title} ({rule}): {count}",
});
const remedy = phrase({ zh: "整改建议：{remedy}", en: "What to do: {remedy}" });
const more = phrase({ zh: "……另有 {count} 项，这里没有列出", en: "… and {count} more, not listed here" });

const severities: readonly Severity[] = ["error", "warn", "info"];

/** Lists what is wrong by severity and rule; of each rule at most so many findings, the rest counted. */
export function wrongs({ findings }: Evaluation, most: number, reader: Reader): Block[] {
  const { locale } = reader;
  const wrong = findings.filter(isWrong);
  if (wrong.length === 0) return [{ heading: heading(locale), level: 2 }, { lines: [none(locale)] }];
  const blocks = severities.flatMap((severity) => {
    const byRule = groupBy(
      wrong.filter((finding) => finding.severity === severity),
      ({ rule }) => rule,
    );
    return [...byRule].flatMap(([id, found]) => ruleBlocks(id, severity, found, most, reader));
  });
  return [{ heading: heading(locale), level: 2 }, ...blocks];
}

function ruleBlocks(
  id: string,
  severity: Severity,
  found: readonly Finding[],
  most: number,
  reader: Reader,
): readonly Block[] {
  const { locale } = reader;
  const rule = reader.rule(id);
  const told = { severity: severityWords[severity][locale], title: titleOf(id, reader), rule: id, count: found.length };
  const shown = found.slice(0, most).map((finding) => findingItem(finding, reader));
  const rest = found.length - shown.length;
  return [
    { heading: group(locale, told), level: 3 },
    ...(rule ? [{ lines: [basisLine(rule, reader), remedy(locale, { remedy: rule.remedy[locale] })] }] : []),
    { items: rest > 0 ? [...shown, { text: more(locale, { count: rest }) }] : shown },
  ];
}
