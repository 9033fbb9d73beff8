import type * as z from "zod";
import { frozen } from "../model/frozen.ts";
import type { MessageId, Offers } from "../requirement/message-offer.ts";
import type { Requirement, ShapeName } from "../requirement/requirement.ts";
import type { CheckedText, Refused } from "../text/template-check.ts";
import type { Text } from "../text/text.ts";
import type { NoOptions } from "./options-schema.ts";
import type { Rule } from "./rule.ts";
import { faceOf, type RuleFace, schemaOf } from "./rule-face.ts";

/** The names of what stands in the entry that a requirement judges or counts from; none where it does neither. */
type RowIn<Asked> = Asked extends { readonly "~row"?: infer Row } ? Extract<Row, string> : never;

/**
 * Wordings that use only what the shape offers, the same names in both languages. While the compiler does not know the shape yet, it
 * may be any, and everything goes; what is left unknown is checked by `definePack`.
 */
type CheckedMessages<Shape extends ShapeName, Row extends string, Messages extends Readonly<Record<string, Text>>> = [
  ShapeName,
] extends [Shape]
  ? Messages
  : {
      readonly [Id in keyof Messages]: Id extends MessageId<Shape>
        ? CheckedText<Messages[Id], (Offers<Shape>[Id] & string) | (Id extends "error" ? never : Row)>
        : Refused<`${Id & string} is no message here, expected ${MessageId<Shape>}`>;
    };

/**
 * Defines a rule: a requirement with an identity, a basis, a severity and options. Id and options are inferred; write no annotation.
 *
 * `requires` is called with settled options and must always give the same shape over the same kinds. `messages` words what the shape
 * says anew, by the ids of the message table. Where entries are judged one by one, or a deadline counts from them, a message may also
 * name what stands in the entry: its fields and roles (`{dish}`, `{by}`), `{area}`, `{subject}`, `{at}` and `{day}`; a name that the shape
 * itself offers is the shape's. A sentence that names nothing of the entry is begun with the `label` of its kind, or where it was.
 *
 * @example
 * const sampleWeight = defineRule({
 *   id: "canteen/sample-weight",
 *   title: { zh: "留样足量", en: "Samples are large enough" },
 *   severity: "error",
 *   since: "2026.1",
 *   basis: { none: { zh: "示例", en: "An example" } },
 *   remedy: { zh: "重新留样", en: "Take the sample again" },
 *   options: z.object({ minGrams: z.number().default(125) }),
 *   requires: ({ minGrams }) => limit(foodSample, "grams", { atLeast: minGrams }),
 * });
 * sampleWeight.id; //=> "canteen/sample-weight"
 */
export function defineRule<
  const Id extends `${string}/${string}`,
  Asked extends Requirement,
  const Messages extends Readonly<Record<string, Text>> = Record<never, never>,
  Schema extends z.ZodObject = NoOptions,
>(
  definition: RuleFace<Id, Schema> & {
    readonly requires: (options: z.output<Schema>) => Asked;
    readonly messages?: Messages & CheckedMessages<Asked["shape"], RowIn<Asked>, Messages>;
  },
): Rule<Id, z.input<Schema>> {
  const { requires, messages } = definition;
  const options = schemaOf<Schema>(definition);
  const requirement = (given: unknown): Requirement => requires(options.parse(given));
  return Object.freeze({
    ...faceOf<Id, Schema>(definition, options),
    messages: frozen({ ...messages }),
    judge: Object.freeze({ requirement }),
  });
}
