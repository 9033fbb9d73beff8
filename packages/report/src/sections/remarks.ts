import { type Remark, sayMistake } from "@houqin/core";
import type { Block } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { phrase } from "../words/phrase.ts";

const heading = phrase({ zh: "请核对：{count} 处", en: "Please check: {count}" });
const about = phrase({
  zh: "这些内容照原样采用，请核对是不是笔误；写错的名称会让该办的事无人过问。",
  en: "These were taken as they stand and may be slips; behind a mistyped name a duty can vanish.",
});
const alike = phrase({ zh: "这样写的共 {count} 处", en: "written so in {count} places" });
const some = phrase({ zh: "涉及 {count} 条记录，如 {entries}", en: "in {count} entries, such as {entries}" });

/** Lists what was taken as it stands and is probably a mistake. */
export function remarks(told: readonly Remark[], { locale, names }: Pick<Reader, "locale" | "names">): Block[] {
  if (told.length === 0) return [];
  return [
    { heading: heading(locale, { count: told.length }), level: 2 },
    { lines: [about(locale)] },
    {
      items: told.map((remark) => {
        const { path, count, entries } = remark;
        const text = `${path}${locale === "zh" ? "：" : ": "}${sayMistake(unnamed(remark, names), locale)}`;
        if (entries.length > 0) return { text, below: [some(locale, { count, entries: entries.map(names.entry) })] };
        return count > 1 ? { text, below: [alike(locale, { count })] } : { text };
      }),
    },
  ];
}

/** A person who stands in no list is still a person. */
function unnamed(remark: Remark, names: Reader["names"]): Remark {
  if (remark.expected.id !== "sitePerson" || typeof remark.found !== "string") return remark;
  const { didYouMean, ...rest } = remark;
  const found = names.person(remark.found);
  return didYouMean === undefined ? { ...rest, found } : { ...rest, found, didYouMean: names.person(didYouMean) };
}
