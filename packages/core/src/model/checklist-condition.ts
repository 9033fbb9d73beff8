import * as z from "zod";

/** What an answer or a fact may be compared with. */
const Operand = z.union([z.string(), z.number(), z.boolean()]);
export type Operand = z.infer<typeof Operand>;

/** Comparisons; those that are given must all hold. */
export interface Comparison {
  readonly equals?: Operand | undefined;
  readonly in?: readonly Operand[] | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** What an item came to. */
export const ItemOutcome = z.enum(["met", "missed", "notApplicable"]);
export type ItemOutcome = z.infer<typeof ItemOutcome>;

/**
 * When an item or section is asked for: by the answer to an earlier item, or by a fact such as the kind of the area. Three-valued: what
 * is not answered, or not shown, decides nothing, and what is undecided is not asked for.
 */
export type Condition =
  | (Comparison & {
      readonly item: string;
      readonly outcome?: ItemOutcome | undefined;
      readonly answered?: true | undefined;
    })
  | (Comparison & { readonly fact: string })
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

const comparison = {
  equals: Operand.optional(),
  in: z.array(Operand).min(1).optional(),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
};

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({
        item: z.string(),
        ...comparison,
        outcome: ItemOutcome.optional(),
        answered: z.literal(true).optional(),
      }),
      z.strictObject({ fact: z.string(), ...comparison }),
      z.strictObject({ all: z.array(Condition).min(1) }),
      z.strictObject({ any: z.array(Condition).min(1) }),
      z.strictObject({ not: Condition }),
    ],
    { error: "expected a test of an item or fact, or all, any or not of tests" },
  ),
);
