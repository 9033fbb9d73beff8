import * as z from "zod";
import { Exact } from "./exact.ts";
import { TextJson } from "./text-schema.ts";

/** How much of a score is known: of the items, how many were settled, are open, do not apply, or are waived. */
export const Coverage = z.strictObject({ known: z.int(), open: z.int(), notApplicable: z.int(), waived: z.int() });
export type Coverage = z.infer<typeof Coverage>;

/**
 * One term of a score. `points` is what it brings to the whole score, so that the points of the terms add up to those of what they
 * explain, exactly, down to the leaves. `own` are its points in its own measure, before weights.
 */
export interface Derivation {
  readonly id: string;
  readonly what: "item" | "part" | "adjustment" | "veto" | "past" | "metric";
  readonly title?: { readonly zh: string; readonly en: string } | undefined;
  readonly points: number;
  readonly exact: Exact;
  readonly own?: { readonly points: number; readonly outOf: number } | undefined;
  /** For items and metrics: met, missed, open, notApplicable, known … */
  readonly outcome?: string | undefined;
  /** For metrics: the value that was read. */
  readonly value?: number | undefined;
  readonly terms: readonly Derivation[];
}

export const Derivation: z.ZodType<Derivation> = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    what: z.enum(["item", "part", "adjustment", "veto", "past", "metric"]),
    title: TextJson.optional(),
    points: z.number(),
    exact: Exact,
    own: z.strictObject({ points: z.number(), outOf: z.number() }).optional(),
    outcome: z.string().optional(),
    value: z.number().optional(),
    terms: z.array(Derivation),
  }),
);

const points = {
  /** Points got and points that could be got of what applies, rounded to six decimals; `exact` holds them unrounded. */
  earned: z.number(),
  outOf: z.number(),
  /** Percent of `outOf`; absent where nothing applies. */
  percent: z.number().optional(),
};

/** The score of one part. */
export const PartScore = z.strictObject({
  id: z.string(),
  title: TextJson.optional(),
  ...points,
  coverage: Coverage,
});
export type PartScore = z.infer<typeof PartScore>;

/**
 * A score 得分, with its derivation. What is open counts as badly as it could turn out, so that not checking never raises a score;
 * `best` says what the score would be if all that is open turned out well. Grade and pass are given only when they no longer hang on what
 * is open.
 */
export const Score = z.strictObject({
  ...points,
  exact: z.strictObject({ earned: Exact, outOf: Exact }),
  best: z.strictObject(points).optional(),
  grade: z.string().optional(),
  passed: z.boolean().optional(),
  /** The veto that was called for. */
  veto: z.string().optional(),
  /** Why no grade is given for a time, and the last day of it. */
  withheld: z.strictObject({ event: z.string(), until: z.string() }).optional(),
  coverage: Coverage,
  parts: z.array(PartScore),
  derivation: Derivation,
});
export type Score = z.infer<typeof Score>;
