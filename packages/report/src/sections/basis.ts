import type { CatalogueRule } from "@houqin/core";
import type { Item } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { phrase } from "../words/phrase.ts";

const rests = phrase({ zh: "依据：{basis}", en: "Basis: {basis}" });
const secondary = phrase({ zh: "（据转引）", en: "(quoted from a secondary source)" });
const unseen = phrase({ zh: "（原文未核）", en: "(text not seen)" });
const suggestion = phrase({ zh: "（建议项）", en: "(recommended)" });

/** The line that says what something rests on, or why it rests on nothing. */
export function basisLine(rule: Pick<CatalogueRule, "basis">, reader: Pick<Reader, "locale">): string {
  return rests(reader.locale, { basis: sayBasis(rule, reader) });
}

/** Says what a rule rests on, with the confidence with which each clause was seen; or why it rests on none. */
function sayBasis({ basis }: Pick<CatalogueRule, "basis">, { locale }: Pick<Reader, "locale">): string {
  if ("none" in basis) return basis.none[locale];
  return basis
    .map(({ law, clause = "", confidence, status }) =>
      [
        law.startsWith("《") || locale === "en" ? law : `《${law}》`,
        clause,
        confidence === "A2" ? secondary(locale) : confidence === "B" ? unseen(locale) : "",
        status === "suggestion" ? suggestion(locale) : "",
      ]
        .filter((part) => part !== "")
        .join(locale === "zh" ? "" : " "),
    )
    .join(locale === "zh" ? "；" : "; ");
}

/** The same with one item for each law, and its note below where it is in the reader's language. */
export function basisItems(basis: CatalogueRule["basis"], reader: Pick<Reader, "locale">): readonly Item[] {
  if ("none" in basis) return [{ text: basisLine({ basis }, reader) }];
  return basis.map((each) => ({
    text: basisLine({ basis: [each] }, reader),
    below: each.note === undefined || reader.locale !== "zh" ? [] : [each.note],
  }));
}
