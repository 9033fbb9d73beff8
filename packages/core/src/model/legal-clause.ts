import * as z from "zod";

/** The law or standard that an item of a checklist rests on, with the confidence with which its clause was seen. */
export const LegalClause = z.strictObject({
  law: z.string().min(1),
  clause: z.string().min(1).optional(),
  confidence: z.enum(["A1", "A2", "B"]),
  status: z.literal("suggestion").optional(),
  note: z.string().optional(),
});
export type LegalClause = z.infer<typeof LegalClause>;
