import type { Finding } from "@houqin/core";
import type { Item } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { sayTo } from "../say.ts";
import { handleOf } from "../words/handle.ts";
import { phrase } from "../words/phrase.ts";

const window = phrase({ zh: "时限 {window}", en: "window {window}" });
const when = phrase({ zh: "时间 {at}", en: "at {at}" });
const evidence = phrase({ zh: "凭证 {ids}", en: "evidence {ids}" });
const evidenceMore = phrase({ zh: "凭证 {ids} 等 {count} 条", en: "evidence {ids} and others, {count} in all" });
const handle = phrase({ zh: "编号 {handle}", en: "no. {handle}" });

/** An entry that is judged by itself was made at a moment; everything else has a window. */
function whenOf({ rule, window: span, message }: Finding, { locale, times, rule: ruleOf }: Reader): string[] {
  const { at, due } = message.values;
  if (ruleOf(rule)?.row !== undefined && ruleOf(rule)?.shape !== "deadline") {
    return typeof at === "string" ? [when(locale, { at: times.moment(at) })] : [];
  }
  // A deadline is kept in its last minute, with which its window ends; people are told the minute itself.
  const told = span && typeof due === "string" && ruleOf(rule)?.shape === "deadline" ? { ...span, to: due } : span;
  return told ? [window(locale, { window: times.span(told) })] : [];
}

/** The first few ids are enough to open the log at the right place. */
const FEW = 4;

/** Writes a finding: its sentence, and below it the window, the entries it rests on, and the handle by which `explain` finds it. */
export function findingItem(finding: Finding, reader: Reader): Item {
  const { locale, names } = reader;
  const { fingerprint } = finding;
  const ids = finding.evidence.map(names.entry);
  const parts = [
    ...whenOf(finding, reader),
    ...(ids.length === 0
      ? []
      : ids.length <= FEW
        ? [evidence(locale, { ids })]
        : [evidenceMore(locale, { ids: ids.slice(0, FEW), count: ids.length })]),
    handle(locale, { handle: handleOf(fingerprint) }),
  ];
  return { text: sayTo(finding, reader), below: [parts.join(locale === "zh" ? "；" : "; ")] };
}
