import type { Evaluation } from "@houqin/core";
import type { Block } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { phrase } from "../words/phrase.ts";
import { findingItem } from "./finding-item.ts";

const heading = phrase({ zh: "已豁免的问题", en: "Waived" });
const more = phrase({ zh: "……另有 {count} 项，这里没有列出", en: "… and {count} more, not listed here" });
const pendingHeading = phrase({ zh: "新版规则，待采用", en: "Newer rules, pending adoption" });

/** Lists what a waiver lets pass, so that nobody forgets it. */
export function waived({ findings }: Evaluation, most: number, reader: Reader): Block[] {
  const { locale } = reader;
  const found = findings.filter(({ verdict }) => verdict === "waived");
  if (found.length === 0) return [];
  const shown = found.slice(0, most).map((finding) => findingItem(finding, reader));
  const rest = found.length - shown.length;
  return [
    { heading: heading(locale), level: 2 },
    { items: rest > 0 ? [...shown, { text: more(locale, { count: rest }) }] : shown },
  ];
}

/** Lists rules newer than the site's edition: known, not yet counted. */
export function pendingAdoption({ pendingAdoption: rules }: Evaluation, { locale }: Reader): Block[] {
  if (rules.length === 0) return [];
  return [{ heading: pendingHeading(locale), level: 2 }, { items: rules.map((text) => ({ text })) }];
}
