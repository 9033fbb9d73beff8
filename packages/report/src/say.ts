import { type Catalogue, type Finding, fill, type Locale, type Site, type Text } from "@houqin/core";
import { plainMessages, waiverMessages, waiverRule, waiverTitle } from "./own-rules.ts";
import { type Reader, readerOf } from "./reader.ts";
import { personalKeys } from "./words/personal-keys.ts";
import { sayValues } from "./words/say-values.ts";

/**
 * Says a finding as one sentence. Ids become names where `site` knows them; people stay unnamed.
 *
 * @example
 * const finding = { rule: "plan#t1", slot: "s", key: [], message: { id: "unknown", values: { key: [], needs: ["photo"] } } };
 * say(finding, { rules: [], kinds: [] }, "zh"); //=> "资料不足，还缺：photo"
 */
export function say(
  finding: Pick<Finding, "rule" | "message">,
  catalogue: Catalogue,
  locale: Locale,
  site?: Site,
): string {
  return sayTo(finding, readerOf({ catalogue, site, locale }));
}

/** Says a finding to a reader. */
export function sayTo({ rule: id, message }: Pick<Finding, "rule" | "message">, reader: Reader): string {
  const rule = reader.rule(id);
  const personal = personalKeys(rule, reader.catalogue.kinds);
  const values = sayValues(message.values, reader.names, reader.locale, personal);
  const wording = own(rule?.messages, message.id) ?? own(plainMessages, message.id);
  const text = id === waiverRule ? own(waiverMessages, message.id) : wording;
  return text ? fill(text, values, reader.locale) : unworded(message.id, values);
}

/** What a rule is called; one that the catalogue does not have is called by its id. */
export function titleOf(id: string, { rule, locale }: Pick<Reader, "rule" | "locale">): string {
  return rule(id)?.title[locale] ?? (id === waiverRule ? waiverTitle[locale] : id);
}

function own(texts: Readonly<Record<string, Text>> | undefined, id: string): Text | undefined {
  return texts && Object.hasOwn(texts, id) ? texts[id] : undefined;
}

/** A message that nobody worded still shows what it holds. */
function unworded(id: string, values: Readonly<Record<string, unknown>>): string {
  const shown = Object.entries(values).map(([name, value]) => `${name} ${String(value)}`);
  return [id, ...shown].join(" ");
}
