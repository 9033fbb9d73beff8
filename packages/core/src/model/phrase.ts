import * as z from "zod";
import { type FillValue, fill } from "../text/fill.ts";
import type { Placeholder } from "../text/placeholder.ts";
import type { Locale, Text } from "../text/text.ts";
import { budgetPhrases } from "./budget-phrases.ts";
import { calendarPhrases } from "./calendar-phrases.ts";
import { checklistPhrases } from "./checklist-phrases.ts";
import { definitionPhrases } from "./definition-phrases.ts";
import { expectedPhrases } from "./expected-phrases.ts";
import { filePhrases } from "./file-phrases.ts";
import { foundPhrases } from "./found-phrases.ts";
import { scoringPhrases } from "./scoring-phrases.ts";
import { TextJson } from "./text-schema.ts";

/**
 * A phrase by its id with the values that it names: what was found or expected, before anybody knows in which language it will be read.
 * A value may be a text in both languages, or a phrase itself.
 */
export const Phrase = z.strictObject({
  id: z.string(),
  get values(): z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [...PlainValues, typeof Phrase]>>> {
    return z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), TextJson, Phrase])).optional();
  },
});
export type Phrase = z.infer<typeof Phrase>;

type PlainValues = [z.ZodString, z.ZodNumber, z.ZodArray<z.ZodString>, typeof TextJson];
type Value = string | number | readonly string[] | Text | Phrase;

const phrases = {
  ...expectedPhrases,
  ...definitionPhrases,
  ...filePhrases,
  ...foundPhrases,
  ...checklistPhrases,
  ...scoringPhrases,
  ...budgetPhrases,
  ...calendarPhrases,
};
type Phrases = typeof phrases;
type Arguments<Name extends string> = [Name] extends [never] ? [] : [values: Readonly<Record<Name, Value>>];

/**
 * Makes a phrase of the table; the compiler asks for exactly the values that it names.
 *
 * @example
 * phrase("atLeast", { bound: 125 }); //=> { id: "atLeast", values: { bound: 125 } }
 */
export function phrase<const Id extends keyof Phrases>(
  id: Id,
  ...[values]: Arguments<Placeholder<Phrases[Id]["zh"]>>
): Phrase {
  if (values === undefined) return { id };
  const given: Readonly<Record<string, Value>> = values;
  return {
    id,
    values: Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, Array.isArray(value) ? [...value] : (value as Phrase)]),
    ),
  };
}

/**
 * Says a phrase. One that this version does not know still shows its id and what it holds.
 *
 * @example
 * sayPhrase({ id: "atLeast", values: { bound: 125 } }, "zh"); //=> "不小于 125 的数"
 */
export function sayPhrase({ id, values = {} }: Phrase, locale: Locale): string {
  const said = Object.entries(values).map(([name, value]) => [name, sayValue(value, locale)] as const);
  const text = Object.entries(phrases).find(([known]) => known === id)?.[1];
  return text
    ? fill(text, Object.fromEntries(said), locale)
    : [id, ...said.map(([, value]) => String(value))].join(" ");
}

function sayValue(value: NonNullable<Phrase["values"]>[string], locale: Locale): FillValue {
  if (typeof value !== "object" || Array.isArray(value)) return value;
  return isPhrase(value) ? sayPhrase(value, locale) : value[locale];
}

/** Whether a value is a phrase, as told by its id. */
export function isPhrase(value: unknown): value is Phrase {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}
