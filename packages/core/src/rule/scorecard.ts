import * as z from "zod";
import { Each } from "../ledger/each.ts";
import { MetricRef } from "../ledger/metric.ts";
import { Where } from "../ledger/where.ts";
import { GradeBands, VetoEffect } from "../model/grade.ts";
import { Combine } from "../model/score-node.ts";
import { TextJson } from "../model/text-schema.ts";
import { PeriodSpec } from "../time/period.ts";

/**
 * From a value to points. `steps`: those of the highest step reached, none below the first. `linear`: nothing at `zeroAt`, all at
 * `fullAt`, in proportion between; with `fullAt` below `zeroAt` less is better. `perUnit`: so many points for each one, at most `most`:
 * a penalty where negative, else a reward 奖惩; nobody must have them, so that they stand outside the points to be got.
 */
export const Scale = z.union([
  z.strictObject({
    outOf: z.number().positive(),
    steps: z.array(z.strictObject({ from: z.number(), points: z.number().min(0) })).min(1),
  }),
  z.strictObject({
    outOf: z.number().positive(),
    linear: z.strictObject({ zeroAt: z.number(), fullAt: z.number() }),
  }),
  z.strictObject({ perUnit: z.number(), most: z.number().positive() }),
]);
export type Scale = z.infer<typeof Scale>;

/** A step on a node's points, taken in order. */
const CardStep = z.union([
  z.strictObject({ scaleTo: z.number().positive() }),
  z.strictObject({ round: z.int().min(0).max(6) }),
  z.strictObject({ floor: z.number() }),
  z.strictObject({ cap: z.number() }),
]);
type CardStep = z.infer<typeof CardStep>;

/** A count of people asked, answered and satisfied: the kind of entry and the columns that hold them. */
export const SurveySource = z.strictObject({
  kind: z.string().min(1),
  where: Where.optional(),
  asked: z.string().optional(),
  answered: z.string(),
  satisfied: z.string(),
});
export type SurveySource = z.infer<typeof SurveySource>;

interface Face {
  readonly id: string;
  readonly title?: { readonly zh: string; readonly en: string } | undefined;
  readonly weight?: number | undefined;
  readonly adjust?: readonly CardStep[] | undefined;
}

interface LeafFace extends Face {
  /** Paths of the entries that make the scorecard's key; default: the scorecard's own `key`. */
  readonly key?: readonly string[] | undefined;
  /** Reads the last so many months up to the end of the period in place of the period itself. */
  readonly months?: number | undefined;
  /**
   * `leave`: where the log has closed and there was nothing to measure, such as no repair asked for, the leaf does not apply. Else it is open, for of
   * what was not looked at nothing is known.
   */
  readonly none?: "leave" | undefined;
}

/** What is scored at the end of a branch: a metric, the inspections by a checklist, rules that were kept to, or a survey. */
export type ScorecardLeaf =
  | (LeafFace & { readonly metric: MetricRef; readonly scale: Scale })
  | (LeafFace & {
      readonly inspections: string;
      readonly section?: string | undefined;
      readonly take?: "mean" | "last" | "lowest" | undefined;
      readonly scale?: Scale | undefined;
    })
  | (LeafFace & {
      readonly compliance: readonly string[];
      readonly figure?: "passed" | "done" | "onTime" | undefined;
      readonly scale?: Scale | undefined;
    })
  | (LeafFace & {
      readonly survey: SurveySource;
      readonly figure?: "satisfied" | "response" | undefined;
      readonly scale?: Scale | undefined;
    });

/** A branch of a scorecard, or a leaf. */
export type ScorecardNode =
  | (Face & { readonly parts: readonly ScorecardNode[]; readonly combine: Combine })
  | ScorecardLeaf;

const face = {
  id: z.string().min(1),
  title: TextJson.optional(),
  weight: z.number().min(0).optional(),
  adjust: z.array(CardStep).optional(),
};
const leaf = {
  ...face,
  key: z.array(z.string()).min(1).optional(),
  months: z.int().positive().optional(),
  none: z.literal("leave").optional(),
};

export const ScorecardNode: z.ZodType<ScorecardNode> = z.lazy(() =>
  z.union([
    z.strictObject({ ...face, parts: z.array(ScorecardNode).min(1), combine: Combine }),
    z.strictObject({ ...leaf, metric: MetricRef, scale: Scale }),
    z.strictObject({
      ...leaf,
      inspections: z.string().min(1),
      section: z.string().optional(),
      take: z.enum(["mean", "last", "lowest"]).optional(),
      scale: Scale.optional(),
    }),
    z.strictObject({
      ...leaf,
      compliance: z.array(z.string()).min(1),
      figure: z.enum(["passed", "done", "onTime"]).optional(),
      scale: Scale.optional(),
    }),
    z.strictObject({
      ...leaf,
      survey: SurveySource,
      figure: z.enum(["satisfied", "response"]).optional(),
      scale: Scale.optional(),
    }),
  ]),
);

/** A veto by a metric, over the period or the last so many months up to its end: a grade is withheld for half a year after an accident. */
export const CardVeto = z.strictObject({
  id: z.string().min(1),
  title: TextJson.optional(),
  when: z.strictObject({
    metric: MetricRef,
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    months: z.int().positive().optional(),
  }),
  to: VetoEffect,
});
export type CardVeto = z.infer<typeof CardVeto>;

/** What a score brings 奖惩: by steps of its percent, or so much for each percent above or below a mark. */
export const Reward = z.union([
  z.strictObject({
    unit: z.string(),
    steps: z.array(z.strictObject({ from: z.number(), amount: z.number() })).min(1),
  }),
  z.strictObject({
    unit: z.string(),
    perPercent: z.strictObject({ from: z.number(), above: z.number(), below: z.number() }),
  }),
]);
export type Reward = z.infer<typeof Reward>;

/**
 * A scorecard 考评表: a weighted tree over metrics, inspections, compliance and surveys, scored over each period, and with `key` or
 * `each` for each area, department or the like.
 *
 * @example
 * Scorecard.safeParse({
 *   id: "school/canteen", title: { zh: "食堂考评", en: "Canteen score" }, period: "month",
 *   score: { id: "patrol", compliance: ["canteen/patrol"] },
 * }).success; //=> true
 */
export const Scorecard = z.strictObject({
  id: z.string().min(1),
  title: TextJson,
  period: PeriodSpec,
  key: z.array(z.string()).min(1).optional(),
  each: Each.optional(),
  score: ScorecardNode,
  vetoes: z.array(CardVeto).optional(),
  grades: GradeBands.optional(),
  reward: Reward.optional(),
});
/** An interface, so that packs that export one need not name all that it is made of. */
export interface Scorecard extends z.infer<typeof Scorecard> {}
