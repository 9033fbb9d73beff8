import { type FillValue, fill, type Locale, type Text } from "@houqin/core";

type NamesIn<Template extends string> = string extends Template
  ? string
  : Template extends `${string}{${infer Name}}${infer Rest}`
    ? Name | NamesIn<Rest>
    : never;

type Balanced<T extends Text> = [NamesIn<T["zh"]>] extends [NamesIn<T["en"]>]
  ? [NamesIn<T["en"]>] extends [NamesIn<T["zh"]>]
    ? unknown
    : { readonly "~refused": "both languages must use the same placeholders" }
  : { readonly "~refused": "both languages must use the same placeholders" };

type Arguments<Name extends string> = [Name] extends [never] ? [] : [values: Readonly<Record<Name, FillValue>>];

/** A sentence that is ready to be said in a language; it takes exactly the values that it names. */
export type Phrase<Name extends string> = (locale: Locale, ...values: Arguments<Name>) => string;

/**
 * Makes a sentence in both languages. The compiler sees that both use the same placeholders, and that each gets its value.
 *
 * @example
 * phrase({ zh: "共 {count} 项", en: "{count} in all" })("zh", { count: 3 }); //=> "共 3 项"
 */
export function phrase<const T extends Text>(text: T & Balanced<T>): Phrase<NamesIn<T["zh"]>> {
  return (locale, ...[values]) => fill(text, values ?? {}, locale);
}
