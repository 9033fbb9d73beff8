import { type Locale, type Remark, sayFound, sayMistake } from "@houqin/core";
import type { Block, Item } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { phrase } from "../words/phrase.ts";
import { groupBy } from "./finding-groups.ts";

const heading = phrase({ zh: "请核对：{count} 处", en: "Please check: {count}" });
const about = phrase({
  zh: "这些内容照原样采用，请核对是不是笔误；写错的名称会让该办的事无人过问。",
  en: "These were taken as they stand and may be slips; behind a mistyped name a duty can vanish.",
});
const alike = phrase({ zh: "这样写的共 {count} 处", en: "written so in {count} places" });
const some = phrase({ zh: "涉及 {count} 条记录，如 {entries}", en: "in {count} entries, such as {entries}" });
const several = phrase({ zh: "{path}：写的是 {names}", en: "{path}: found {names}" });
const often = phrase({ zh: "{name}（{count} 处）", en: "{name} ({count} places)" });
const instead = phrase({ zh: "{name}（是否想写 {didYouMean}？）", en: "{name} (did you mean {didYouMean}?)" });

/** Lists what was taken as it stands and is probably a mistake. */
export function remarks(told: readonly Remark[], { locale, names }: Pick<Reader, "locale" | "names">): Block[] {
  if (told.length === 0) return [];
  return [
    { heading: heading(locale, { count: told.length }), level: 2 },
    { lines: [about(locale)] },
    {
      items: [...groupBy(told, wanting).values()].flatMap((group) =>
        group.length > 1 ? [together(group, locale)] : group.map((remark) => alone(remark, { locale, names })),
      ),
    },
  ];
}

/** Remarks of the site file that ask for the same are told together; one of entries by itself, with their names. */
function wanting(remark: Remark): string {
  return JSON.stringify(remark.entries.length > 0 ? remark : remark.expected);
}

function alone(remark: Remark, { locale, names }: Pick<Reader, "locale" | "names">): Item {
  const { path, count, entries } = remark;
  const text = `${path}${locale === "zh" ? "：" : ": "}${sayMistake(unnamed(remark, names), locale)}`;
  if (entries.length > 0) return { text, below: [some(locale, { count, entries: entries.map(names.entry) })] };
  return count > 1 ? { text, below: [alike(locale, { count })] } : { text };
}

/** Several names of which the packs know none: each with how often it stands there, then once what they do know. */
function together(group: readonly Remark[], locale: Locale): Item {
  const names = group.map(({ found, didYouMean, count }) => {
    const written = found === undefined ? "" : sayFound(found, locale);
    const name = count > 1 ? often(locale, { name: written, count }) : written;
    return didYouMean === undefined ? name : instead(locale, { name, didYouMean });
  });
  const [{ path = "", expected } = {}] = group;
  return {
    text: several(locale, { path: path.replace(/\.\d+\./g, ".*."), names }),
    below: [sayMistake({ expected }, locale)],
  };
}

/** A person who stands in no list is still a person. */
function unnamed(remark: Remark, names: Reader["names"]): Remark {
  if (remark.expected.id !== "sitePerson" || typeof remark.found !== "string") return remark;
  const { didYouMean, ...rest } = remark;
  const found = names.person(remark.found);
  return didYouMean === undefined ? { ...rest, found } : { ...rest, found, didYouMean: names.person(didYouMean) };
}
