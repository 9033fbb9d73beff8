import type { Evaluation } from "@houqin/core";
import type { Block, Item } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { sayTo, titleOf } from "../say.ts";
import { phrase } from "../words/phrase.ts";
import { aboutNeed, sayNeed } from "../words/say-need.ts";
import { groupBy } from "./finding-groups.ts";

const heading = phrase({ zh: "还缺什么", en: "What is missing" });
const intro = phrase({
  zh: "补齐以下资料后，这些项目才能判定。",
  en: "These could be judged once the following is supplied.",
});
const group = phrase({ zh: "{need}：{count} 项", en: "{need}: {count}" });
const unlocks = phrase({ zh: "涉及规则：{rules}", en: "rules: {rules}" });
const about = phrase({ zh: "如 {examples}", en: "such as {examples}" });
const other = phrase({ zh: "其他", en: "others" });

const FEW = 4;

/** Lists what is missing, each need once with how many verdicts hang on it. */
export function needs({ findings }: Evaluation, reader: Reader): Block[] {
  const { locale } = reader;
  const unknown = findings.filter(({ verdict }) => verdict === "unknown");
  if (unknown.length === 0) return [];
  const wanted = unknown.flatMap((finding) =>
    (finding.needs ?? []).map((need) => ({ need, finding, text: sayNeed(need, reader) })),
  );
  const groups = [...groupBy(wanted, ({ text }) => text)].map(([text, each]): Item & { readonly count: number } => {
    const count = new Set(each.map(({ finding }) => finding.fingerprint)).size;
    const rules = [...new Set(each.map(({ finding }) => titleOf(finding.rule, reader)))];
    const examples = [...new Set(each.map(({ need, finding }) => aboutNeed(need, finding.rule, reader)))].filter(
      (one) => one !== "",
    );
    return {
      count,
      text: group(locale, { need: text, count }),
      below: [
        unlocks(locale, { rules }),
        ...(examples.length === 0 ? [] : [about(locale, { examples: examples.slice(0, FEW) })]),
      ],
    };
  });
  const bare = unknown.filter((finding) => (finding.needs ?? []).length === 0);
  const told = [...new Set(bare.map((finding) => sayTo(finding, reader)))];
  const rest: Item[] =
    bare.length === 0
      ? []
      : [{ text: group(locale, { need: other(locale), count: bare.length }), below: told.slice(0, FEW) }];
  return [
    { heading: heading(locale), level: 2 },
    { lines: [intro(locale)] },
    { items: [...groups.sort((a, b) => b.count - a.count), ...rest] },
  ];
}
