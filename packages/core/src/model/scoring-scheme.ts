import * as z from "zod";
import { GradeBands, VetoEffect } from "./grade.ts";
import { misfit } from "./misfit.ts";
import { schemeFaults } from "./scheme-faults.ts";
import { MissTest, ScoreNode } from "./score-node.ts";
import { TextJson } from "./text-schema.ts";

/** A veto 一票否决: what calls for it, and what it does. */
export const Veto = z.strictObject({
  id: z.string().min(1),
  title: TextJson.optional(),
  when: MissTest,
  to: VetoEffect,
});
export type Veto = z.infer<typeof Veto>;

/** No grade is given for so many months after such an event. */
export const Withhold = z.strictObject({ event: z.string().min(1), months: z.int().positive() });
export type Withhold = z.infer<typeof Withhold>;

/**
 * How the marks of a filled checklist become a score, as data: a tree of sections, how the parts of each are combined, what is done
 * to the result, and the grades it reaches.
 *
 * @example
 * ScoringScheme.safeParse({ score: { items: "worth", adjust: [{ scaleTo: 100 }] } }).success; //=> true
 */
export const ScoringScheme = z
  .strictObject({
    score: ScoreNode,
    vetoes: z.array(Veto).optional(),
    withhold: z.array(Withhold).optional(),
    grades: GradeBands.optional(),
  })
  .superRefine((scheme, context) => {
    for (const { path, expected } of schemeFaults(scheme)) context.addIssue(misfit(path, expected));
  });
export type ScoringScheme = z.infer<typeof ScoringScheme>;
