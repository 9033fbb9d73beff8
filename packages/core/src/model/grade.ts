import * as z from "zod";
import { TextJson } from "./text-schema.ts";

/** A deadline for putting misses right, counted from the day after the inspection. */
export const CorrectedWithin = z.union([
  z.strictObject({ days: z.int().positive() }),
  z.strictObject({ workdays: z.int().positive() }),
]);
export type CorrectedWithin = z.infer<typeof CorrectedWithin>;

/** What one part, or without `part` every part, must itself reach: a percentage, or so many points. */
export const PartFloor = z.strictObject({
  part: z.string().optional(),
  percent: z.number().optional(),
  points: z.number().optional(),
});
export type PartFloor = z.infer<typeof PartFloor>;

const band = {
  id: z.string().min(1),
  title: TextJson,
  /** Whether this grade passes; absent where grades are only named. */
  passed: z.boolean().optional(),
  /** What parts must reach beside the whole. */
  parts: z.array(PartFloor).optional(),
  /** The most misses allowed, by class of item; `*` stands for all items together. */
  misses: z.record(z.string(), z.int().min(0)).optional(),
  /** Every miss must have been put right in this time. */
  corrected: CorrectedWithin.optional(),
};

/** A grade of a scale on which more is better: from a figure on, that figure included. Without `from`, any figure. */
export const Band = z.strictObject({ ...band, from: z.number().optional() });
export type Band = z.infer<typeof Band>;

/** A grade of a scale on which less is better: up to a figure, that figure included. Without `upTo`, any figure. */
export const RiskBand = z.strictObject({ ...band, upTo: z.number().optional() });
export type RiskBand = z.infer<typeof RiskBand>;

/** The figure that bands speak of: percent of the points that apply (the default), or points as they stand. */
const on = z.enum(["percent", "points"]).optional();

/**
 * Grades 等级, the best first, such as A/B/C or 优、良、合格. The first band all of whose conditions hold is the grade; where none
 * holds, there is no grade.
 *
 * @example
 * GradeBands.safeParse({ higherIsBetter: [{ id: "A", title: { zh: "优秀", en: "Excellent" }, from: 90 }] }).success; //=> true
 */
export const GradeBands = z.union([
  z.strictObject({ on, higherIsBetter: z.array(Band).min(1) }),
  z.strictObject({ on, lowerIsBetter: z.array(RiskBand).min(1) }),
]);
export type GradeBands = z.infer<typeof GradeBands>;

/** The bands, the best first. */
export function bandsOf(grades: GradeBands): readonly (Band | RiskBand)[] {
  return "higherIsBetter" in grades ? grades.higherIsBetter : grades.lowerIsBetter;
}

/** What a veto 一票否决 does: the score becomes 0, the grade the lowest, no grade is given, or that grade at best. */
export const VetoEffect = z.union([z.enum(["zero", "fail", "noGrade"]), z.strictObject({ grade: z.string() })]);
export type VetoEffect = z.infer<typeof VetoEffect>;
