import * as z from "zod";
import { TextJson } from "./text-schema.ts";

/**
 * One law or standard that a rule, a checklist or an item rests on. `confidence` says how the clause was seen: A1 in the law's own text
 * or on the issuer's page, A2 in a secondary source that quotes it, B well known but unseen. `suggestion` marks what the law leaves open.
 */
export const LegalClause = z.strictObject({
  law: z.string().min(1),
  clause: z.string().min(1).optional(),
  confidence: z.enum(["A1", "A2", "B"]),
  status: z.literal("suggestion").optional(),
  note: z.string().optional(),
});
export type LegalClause = z.infer<typeof LegalClause>;

/** The laws, standards and published schemes that something rests on, or the reason why it rests on none. */
export const LegalGrounds = z.union([z.array(LegalClause).min(1), z.strictObject({ none: TextJson })]);
