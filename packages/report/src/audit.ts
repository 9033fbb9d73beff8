import type { Audit, AuditLine, AuditVerdict, Locale, Plan, Text } from "@houqin/core";
import type { Block, Item } from "./layout/block.ts";
import { markdownLayout } from "./layout/markdown-layout.ts";
import { textLayout } from "./layout/text-layout.ts";
import { basisLine } from "./sections/basis.ts";
import { phrase } from "./words/phrase.ts";
import { planWords } from "./words/plan-words.ts";
import { sayReasons } from "./words/say-reason.ts";
import { severityWords } from "./words/verdict-words.ts";

const title = phrase({ zh: "{plan}：与规则对照", en: "{plan}: against the rules" });
const lead = phrase({
  zh: "适用规则 {count} 条：缺项 {missing}，低于要求 {weaker}，无法比较 {incomparable}，符合 {met}，高于要求 {stricter}",
  en: "{count} rules apply: missing {missing}, weaker {weaker}, incomparable {incomparable}, met {met}, stricter {stricter}",
});
const others = phrase({
  zh: "另有 {count} 条规则只适用于其他类型的单位",
  en: "{count} more rules are for other kinds of organisations",
});
const line = phrase({ zh: "【{severity}】{title}（{rule}）", en: "[{severity}] {title} ({rule})" });
const by = phrase({ zh: "计划里的对应内容：{tasks}", en: "In the plan: {tasks}" });
const conditional = phrase({
  zh: "达到规定规模的单位才适用",
  en: "Applies only where the site is of the size that it speaks of",
});
const off = phrase({ zh: "本单位设定里已停用", en: "Switched off by the site's settings" });
const unsettled = phrase({
  zh: "有 {count} 条措施读不懂，需要先安装规则包：{tasks}",
  en: "{count} tasks need a rule pack that is not installed: {tasks}",
});
const strayTask = phrase({ zh: "{task}（{packs}）", en: "{task} ({packs})" });

const headings: Readonly<Record<AuditVerdict, Text>> = {
  missing: { zh: "计划没有提到", en: "Missing from the plan" },
  weaker: { zh: "低于规则要求", en: "Weaker than the rule" },
  incomparable: { zh: "无法直接比较，请人工核对", en: "Incomparable: to be read by a person" },
  met: { zh: "符合规则要求", en: "Met" },
  stricter: { zh: "高于规则要求", en: "Stricter than the rule" },
};
const order: readonly AuditVerdict[] = ["weaker", "missing", "incomparable", "stricter", "met"];
const severities = ["error", "warn", "info", "off"];

/** In which language an audit is written, and the plan by whose words its tasks are called. */
export interface AuditOptions {
  readonly plan: Plan;
  readonly locale: Locale;
}

/**
 * Writes an audit as plain text, in Chinese or English.
 *
 * @example
 * const audit = engine.audit({ site, plan });
 * auditText(audit, { plan, locale: "zh" }).split("\n")[0]; //=> "九月食堂计划：与规则对照"
 */
export function auditText(audit: Audit, options: AuditOptions): string {
  return textLayout(auditBlocks(audit, options));
}

/**
 * Writes an audit as markdown, in Chinese or English.
 *
 * @example
 * const audit = engine.audit({ site, plan });
 * auditMarkdown(audit, { plan, locale: "zh" }).split("\n")[0]; //=> "# 九月食堂计划：与规则对照"
 */
export function auditMarkdown(audit: Audit, options: AuditOptions): string {
  return markdownLayout(auditBlocks(audit, options));
}

function auditBlocks(audit: Audit, { plan, locale }: AuditOptions): readonly Block[] {
  const words = planWords(plan);
  const called = (id: string) => words(id) ?? id;
  const { counts, lines, notApplicable } = audit;
  const stray = audit.unsettled.map(({ task, packs }) => strayTask(locale, { task: called(task), packs }));
  return [
    { heading: title(locale, { plan: plan.title }), level: 1 },
    {
      lines: [
        lead(locale, { ...counts, count: lines.length }),
        ...(notApplicable.length === 0 ? [] : [others(locale, { count: notApplicable.length })]),
        ...(stray.length === 0 ? [] : [unsettled(locale, { count: stray.length, tasks: stray })]),
      ],
    },
    ...order.flatMap((verdict): Block[] => {
      const own = lines.filter((each) => each.verdict === verdict);
      if (own.length === 0) return [];
      const items = own
        .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
        .map((each) => itemOf(each, called, locale));
      return [
        { heading: `${headings[verdict][locale]}${locale === "zh" ? "：" : ": "}${own.length}`, level: 2 },
        { items },
      ];
    }),
  ];
}

function itemOf(audited: AuditLine, called: (id: string) => string, locale: Locale): Item {
  const { severity, title: name, rule, verdict, because } = audited;
  const isPlain = verdict === "met" || verdict === "stricter";
  return {
    text: line(locale, { severity: severityWords[severity][locale], title: name[locale], rule }),
    below: [
      ...sayReasons(audited, locale),
      ...(audited.by.length === 0 ? [] : [by(locale, { tasks: audited.by.map(called) })]),
      ...(audited.conditional && verdict === "missing" ? [conditional(locale)] : []),
      ...(audited.off ? [off(locale)] : []),
      ...(isPlain && because.length === 0 ? [] : [basisLine(audited, { locale })]),
    ],
  };
}
