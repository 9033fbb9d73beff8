import {
  type Catalogue,
  type CatalogueRule,
  type FillValue,
  type Finding,
  fill,
  type Locale,
  type Names,
  offeredBy,
  placeholders,
  type Site,
  type Text,
} from "@houqin/core";
import { plainMessages, waiverMessages, waiverRule, waiverTitle } from "./own-rules.ts";
import { type Reader, readerOf } from "./reader.ts";
import { dutyWording } from "./words/duty-wording.ts";
import { sayValues } from "./words/say-values.ts";
import { subjectOf } from "./words/subject.ts";

/**
 * Says a finding as one sentence. Ids become names where `site` or the `names` of the evaluation know them; people stay unnamed. A sentence about an entry that names
 * nothing of it begins with what tells the entry from others.
 *
 * @example
 * const finding = { rule: "plan#t1", slot: "s", key: [], message: { id: "unknown", values: { key: [], needs: ["photo"] } } };
 * say(finding, { rules: [], kinds: [], registers: [], metrics: [] }, "zh"); //=> "资料不足，还缺：photo"
 */
export function say(
  finding: Pick<Finding, "rule" | "message">,
  catalogue: Catalogue,
  locale: Locale,
  site?: Site,
  names?: Names,
): string {
  return sayTo(finding, readerOf({ catalogue, site, locale, things: names }));
}

/** Says a finding to a reader. */
export function sayTo({ rule: id, message }: Pick<Finding, "rule" | "message">, reader: Reader): string {
  const { locale } = reader;
  const rule = reader.rule(id);
  const wording = own(rule?.messages, message.id) ?? own(plainMessages, message.id);
  const duty = rule && dutyWording(rule, message.id);
  const text = id === waiverRule ? own(waiverMessages, message.id) : (duty?.text ?? wording);
  const offered = [...offeredTo(rule, message.id), ...(duty ? ["what"] : [])];
  const values: Record<string, FillValue> = {
    ...sayValues(message, rule, offered, reader),
    ...(duty ? { what: reader.names.kind(duty.kind) } : {}),
  };
  if (!text) return unworded(message.id, values);
  const names = placeholders(text[locale]);
  const ofEntry = rule?.row === undefined ? [] : names.filter((name) => !offered.includes(name));
  // What the entry does not say leaves no dash behind.
  const blanks = Object.fromEntries(ofEntry.map((name) => [name, ""]));
  const subject = ofEntry.length > 0 ? "" : subjectOf(message, rule, reader);
  const inKey = names.includes("key") && values.key === "";
  const sentence = tidy(fill(text, { ...blanks, ...values, ...(inKey ? { key: subject } : {}) }, locale));
  return subject === "" || inKey ? sentence : `${subject}${locale === "zh" ? "：" : ": "}${sentence}`;
}

/** What a rule is called; one that the catalogue does not have is called by its id. */
export function titleOf(id: string, { rule, locale }: Pick<Reader, "rule" | "locale">): string {
  return rule(id)?.title[locale] ?? (id === waiverRule ? waiverTitle[locale] : id);
}

/** The names that the rule's shape itself gives to a message; all others are of the entry. */
function offeredTo(rule: CatalogueRule | undefined, message: string): readonly string[] {
  return (rule && isShape(rule.shape) ? offeredBy(rule.shape, message) : undefined) ?? [];
}

function isShape(shape: string): shape is Parameters<typeof offeredBy>[0] {
  return shape !== "check";
}

/** A value that is empty leaves no gap before a stop. */
function tidy(sentence: string): string {
  return sentence.replace(/ +([，。；：、）,;])/g, "$1");
}

function own(texts: Readonly<Record<string, Text>> | undefined, id: string): Text | undefined {
  return texts && Object.hasOwn(texts, id) ? texts[id] : undefined;
}

/** A message that nobody worded still shows what it holds. */
function unworded(id: string, values: Readonly<Record<string, unknown>>): string {
  const shown = Object.entries(values).map(([name, value]) => `${name} ${String(value)}`);
  return [id, ...shown].join(" ");
}
