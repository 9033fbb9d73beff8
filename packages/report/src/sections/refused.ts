import type { Refusal } from "@houqin/core";
import type { Block } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { countRefused, refusalText, refusalWords } from "../refusal-text.ts";
import { phrase } from "../words/phrase.ts";
import { groupBy } from "./finding-groups.ts";

const heading = phrase({ zh: "没有采用的记录：{count} 条", en: "Refused entries: {count}" });
const kind = phrase({ zh: "{reason} {count} 条", en: "{reason}: {count}" });
const more = phrase({ zh: "……另有 {count} 条，这里没有列出", en: "… and {count} more, not listed here" });

/** Counts the entries that could not be used and names them with place and reason. */
export function refused(refusals: readonly Refusal[], most: number, { locale }: Pick<Reader, "locale">): Block[] {
  if (refusals.length === 0) return [];
  const counts = [...groupBy(refusals, ({ code }) => code)].map(([, each]) =>
    kind(locale, { reason: each[0] ? refusalWords[each[0].code][locale] : "", count: countRefused(each) }),
  );
  const shown = refusals.slice(0, most).map((refusal) => ({ text: refusalText(refusal, locale) }));
  const rest = countRefused(refusals.slice(shown.length));
  return [
    { heading: heading(locale, { count: countRefused(refusals) }), level: 2 },
    { lines: [counts.join(locale === "zh" ? "，" : "; ")] },
    { items: rest > 0 ? [...shown, { text: more(locale, { count: rest }) }] : shown },
  ];
}
