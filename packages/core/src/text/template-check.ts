import type { Placeholder } from "./placeholder.ts";
import type { Locale, Text } from "./text.ts";

/** What no text can be: the compiler puts the reason into its error, at the text itself. */
export interface Refused<Reason extends string> {
  readonly "~refused": Reason;
}

type Braced<Name extends string> = `{${Name}}`;

/** The names of a template that are not in `Offered`. */
type Foreign<Template extends string, Offered extends string> = Exclude<Placeholder<Template>, Offered>;

type OnlyOffered<Template extends string, Offered extends string> = [Foreign<Template, Offered>] extends [never]
  ? Template
  : Refused<`${Braced<Foreign<Template, Offered>>} is not offered here, expected ${Braced<Offered>}`>;

type SameAs<Template extends string, Other extends string> = [Foreign<Other, Placeholder<Template>>] extends [never]
  ? [Foreign<Template, Placeholder<Other>>] extends [never]
    ? Template
    : Refused<`${Braced<Foreign<Template, Placeholder<Other>>>} is missing in zh`>
  : Refused<`${Braced<Foreign<Other, Placeholder<Template>>>} is missing in en`>;

type English<T extends Text, Offered extends string> = [Foreign<T["en"], Offered>] extends [never]
  ? // One mistake, one error: what is wrong in zh is told there.
    [Foreign<T["zh"], Offered>] extends [never]
    ? SameAs<T["en"], T["zh"]>
    : T["en"]
  : OnlyOffered<T["en"], Offered>;

/** A bilingual template that uses only `Offered` names, and the same ones in both languages. */
export type CheckedText<T extends Text, Offered extends string> = {
  readonly [L in keyof T]: L extends "zh"
    ? OnlyOffered<T["zh"], Offered>
    : L extends "en"
      ? English<T, Offered>
      : Refused<`${L & string} is no language of houqin, expected ${Locale}`>;
};
