import type { Finding } from "@houqin/core";
import type { Item } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { sayTo } from "../say.ts";
import { handleOf } from "../words/handle.ts";
import { phrase } from "../words/phrase.ts";
import { saySpan } from "../words/say-moment.ts";

const window = phrase({ zh: "时限 {window}", en: "window {window}" });
const evidence = phrase({ zh: "凭证 {ids}", en: "evidence {ids}" });
const evidenceMore = phrase({ zh: "凭证 {ids} 等 {count} 条", en: "evidence {ids} and others, {count} in all" });
const handle = phrase({ zh: "编号 {handle}", en: "no. {handle}" });

/** The first few ids are enough to open the log at the right place. */
const FEW = 4;

/** Writes a finding: its sentence, and below it the window, the entries it rests on, and the handle by which `explain` finds it. */
export function findingItem(finding: Finding, reader: Reader): Item {
  const { locale, names } = reader;
  const { window: span, fingerprint } = finding;
  const ids = finding.evidence.map(names.entry);
  const parts = [
    ...(span ? [window(locale, { window: saySpan(span) })] : []),
    ...(ids.length === 0
      ? []
      : ids.length <= FEW
        ? [evidence(locale, { ids })]
        : [evidenceMore(locale, { ids: ids.slice(0, FEW), count: ids.length })]),
    handle(locale, { handle: handleOf(fingerprint) }),
  ];
  return { text: sayTo(finding, reader), below: [parts.join(locale === "zh" ? "；" : "; ")] };
}
