import type * as z from "zod";
import type { Entry, EntryOf } from "../model/entry.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import type { EntryKindOf } from "../model/entry-kind-of.ts";
import type { MessageValue } from "../model/finding.ts";
import { frozen } from "../model/frozen.ts";
import type { Need } from "../model/verdict.ts";
import { type Of, sourceOf } from "../requirement/builders/from.ts";
import type { Placeholder } from "../text/placeholder.ts";
import type { CheckedText } from "../text/template-check.ts";
import type { Text } from "../text/text.ts";
import type { PeriodSpec } from "../time/period.ts";
import type { CheckInput, Outcome } from "./code-check.ts";
import type { NoOptions } from "./options-schema.ts";
import type { Rule } from "./rule.ts";
import { faceOf, type RuleFace, schemaOf } from "./rule-face.ts";

type KindIn<Source> = Source extends Of<infer Kind> ? Kind : never;

/** An entry of a kind as it is read. */
export type RowOf<Kind> =
  Kind extends EntryKindOf<infer Id, infer _Input, infer Output, infer Role> ? EntryOf<Id, Output, Role> : Entry;

type RowsOf<Reads> = { readonly [Name in keyof Reads]: readonly RowOf<KindIn<Reads[Name]>>[] };

/** What a code check is handed for one unit. */
export interface CheckContext<Reads, Options, Messages extends Readonly<Record<string, Text>>> {
  readonly options: Options;
  readonly key: readonly string[];
  /** Days, both included. */
  readonly period: { readonly id: string; readonly from: string; readonly to: string };
  readonly rows: RowsOf<Reads>;
  /** Something is wrong: a message of the rule with every one of its values, and the ids of the entries it rests on. */
  readonly found: <Id extends keyof Messages & string>(
    id: Id,
    values: { readonly [Name in Placeholder<Messages[Id]["zh"]>]: MessageValue },
    evidence?: readonly string[],
  ) => Outcome;
  /** Something is missing to know. */
  readonly unknown: (...needs: readonly Need[]) => Outcome;
}

/**
 * Defines a rule whose judgement is code, for what no shape says (menu × recipe × food table, fairness of a rota).
 *
 * One unit is one key in one period: each source's `key` gives its own paths for it. `check` returns what it found; nothing found is a
 * pass. It must be pure: same rows, same answer.
 *
 * @example
 * const varied = defineCheck({
 *   id: "canteen/varied-week",
 *   title: { zh: "一周菜品不重样", en: "The week's dishes vary" },
 *   severity: "info",
 *   since: "2026.1",
 *   basis: { none: { zh: "示例", en: "An example" } },
 *   remedy: { zh: "调整菜谱", en: "Change the menu" },
 *   options: z.object({ minDishes: z.int().default(10) }),
 *   reads: { samples: foodSample },
 *   period: "week",
 *   messages: { dull: { zh: "{week} 只有 {count} 种菜", en: "{week}: only {count} dishes" } },
 *   check: ({ rows, options, period, found }) => {
 *     const dishes = new Set(rows.samples.map(({ data }) => data.dish));
 *     return dishes.size < options.minDishes ? [found("dull", { week: period.id, count: dishes.size })] : [];
 *   },
 * });
 * varied.id; //=> "canteen/varied-week"
 */
export function defineCheck<
  const Id extends `${string}/${string}`,
  Reads extends Readonly<Record<string, Of<EntryKind>>>,
  const Messages extends Readonly<Record<string, Text>>,
  Schema extends z.ZodObject = NoOptions,
>(
  definition: RuleFace<Id, Schema> & {
    readonly reads: Reads;
    readonly period: PeriodSpec;
    readonly messages: Messages & { readonly [M in keyof Messages]: CheckedText<Messages[M], string> };
    readonly check: (context: CheckContext<Reads, z.output<Schema>, Messages>) => readonly Outcome[];
  },
): Rule<Id, z.input<Schema>> {
  const { reads, period, messages, check } = definition;
  const options = schemaOf<Schema>(definition);
  const run = (input: CheckInput): readonly Outcome[] => {
    const { rows } = input;
    if (!hasRows<Reads>(rows, reads)) return [];
    return check({ ...input, rows, options: options.parse(input.options), found, unknown });
  };
  const sources = frozen(Object.fromEntries(Object.entries(reads).map(([name, of]) => [name, sourceOf(of)])));
  return Object.freeze({
    ...faceOf<Id, Schema>(definition, options),
    messages: frozen({ ...messages }),
    judge: Object.freeze({ check: Object.freeze({ reads: sources, period, run }) }),
  });
}

function hasRows<Reads>(rows: CheckInput["rows"], reads: object): rows is CheckInput["rows"] & RowsOf<Reads> {
  return Object.keys(reads).every((name) => Object.hasOwn(rows, name));
}

function found(
  message: string,
  values: Readonly<Record<string, MessageValue>>,
  evidence: readonly string[] = [],
): Outcome {
  return { message, values, evidence };
}

function unknown(...needs: readonly Need[]): Outcome {
  return { needs };
}
