import type { CatalogueRule } from "@houqin/core";
import type { Reader } from "../reader.ts";
import { phrase } from "../words/phrase.ts";

const secondary = phrase({ zh: "（据转引）", en: "(quoted from a secondary source)" });
const unseen = phrase({ zh: "（原文未核）", en: "(text not seen)" });
const suggestion = phrase({ zh: "（建议项）", en: "(recommended)" });

/** Says what a rule rests on, with the confidence with which each clause was seen; or why it rests on none. */
export function sayBasis({ basis }: Pick<CatalogueRule, "basis">, { locale }: Pick<Reader, "locale">): string {
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
