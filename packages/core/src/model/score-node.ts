import * as z from "zod";
import { TextJson } from "./text-schema.ts";

/** Some items: all that is given must fit. Without anything, every item. */
export const ItemChoice = z.strictObject({
  items: z.array(z.string()).min(1).optional(),
  sections: z.array(z.string()).min(1).optional(),
  classes: z.array(z.string()).min(1).optional(),
  critical: z.literal(true).optional(),
});
export type ItemChoice = z.infer<typeof ItemChoice>;

/** A test of marks: at least so many (default 1) of these items were missed. */
export const MissTest = ItemChoice.extend({ atLeast: z.int().positive().optional() });
export type MissTest = z.infer<typeof MissTest>;

const byClass = z.union([z.number(), z.record(z.string(), z.number())]);

/**
 * What an item loses. `points`: the points it did not get; `worth`: all or nothing; `deduction`: what its own deduction list took
 * off; `perFault`: so much for each fault found (a miss without a count is one), by class where classes differ, with `cap: "worth"`
 * never more than the item is worth. A class that the table leaves out does not apply.
 */
export const Loss = z.union([
  z.enum(["points", "worth", "deduction"]),
  z.strictObject({ perFault: byClass, cap: z.literal("worth").optional() }),
]);
export type Loss = z.infer<typeof Loss>;

/** How the parts of a node become one figure: added; their mean; by weight; or the lowest or highest share of them, out of 100. Parts of which nothing applies are left out. */
export const Combine = z.enum(["sum", "mean", "weighted", "lowest", "highest"]);
export type Combine = z.infer<typeof Combine>;

/** A step on a node's points, taken in order; with `if`, only where those items were missed. */
export const Adjustment = z.union([
  z.strictObject({ scaleTo: z.number().positive() }),
  z.strictObject({ round: z.int().min(0).max(6) }),
  z.strictObject({ floor: z.number(), if: MissTest.optional() }),
  z.strictObject({ cap: z.number(), if: MissTest.optional() }),
  z.strictObject({ add: z.number(), if: MissTest.optional() }),
]);
export type Adjustment = z.infer<typeof Adjustment>;

interface Face {
  readonly id?: string | undefined;
  readonly title?: { readonly zh: string; readonly en: string } | undefined;
  readonly of?: ItemChoice | undefined;
  readonly weight?: number | undefined;
  readonly bonus?: true | undefined;
  readonly adjust?: readonly Adjustment[] | undefined;
}

/**
 * A node of a scheme: items scored one by one, or parts that are combined, and then adjusted.
 *
 * - `items`: each item that applies earns what it is worth less its loss. With `from`, a deduction list: it starts there, and every
 *   loss is taken off. `notApplicable: "keep"` gives the points of what does not apply instead of leaving it out.
 * - `parts`, or `eachSection`: one part for each section below, all scored alike.
 * - `past`: earlier scores of the same thing over so many months.
 *
 * `of` narrows the items that a node sees; a `bonus` part earns points that nobody must have.
 */
export type ScoreNode =
  | (Face & {
      readonly items: Loss;
      readonly worth?: "outOf" | "weight" | number | Readonly<Record<string, number>> | undefined;
      readonly from?: number | undefined;
      readonly notApplicable?: "leave" | "keep" | undefined;
    })
  | (Face & { readonly parts: readonly ScoreNode[]; readonly combine: Combine })
  | (Face & {
      readonly eachSection: ScoreNode;
      readonly combine: Combine;
      readonly weights?: Readonly<Record<string, number>> | undefined;
    })
  | (Face & {
      readonly past: { readonly months: number; readonly take: "mean" | "last" | "lowest" };
      readonly outOf: number;
    });

const face = {
  id: z.string().min(1).optional(),
  title: TextJson.optional(),
  of: ItemChoice.optional(),
  weight: z.number().min(0).optional(),
  bonus: z.literal(true).optional(),
  adjust: z.array(Adjustment).optional(),
};

export const ScoreNode: z.ZodType<ScoreNode> = z.lazy(() =>
  z.union([
    z.strictObject({
      ...face,
      items: Loss,
      worth: z.union([z.enum(["outOf", "weight"]), byClass]).optional(),
      from: z.number().optional(),
      notApplicable: z.enum(["leave", "keep"]).optional(),
    }),
    z.strictObject({ ...face, parts: z.array(ScoreNode).min(1), combine: Combine }),
    z.strictObject({
      ...face,
      eachSection: ScoreNode,
      combine: Combine,
      weights: z.record(z.string(), z.number().min(0)).optional(),
    }),
    z.strictObject({
      ...face,
      past: z.strictObject({ months: z.int().positive(), take: z.enum(["mean", "last", "lowest"]) }),
      outOf: z.number().positive(),
    }),
  ]),
);
