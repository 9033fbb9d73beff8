import * as z from "zod";

/**
 * How a child's goal or task stands to its parent's. `stated` is one that cannot be measured on either side: it is carried in words. `incomparable`
 * is measured otherwise, over other days, or on one side alone.
 */
export const CarryVerdict = z.enum(["weaker", "incomparable", "stated", "met", "stricter"]);
export type CarryVerdict = z.infer<typeof CarryVerdict>;

const Reason = z.strictObject({
  parameter: z.string(),
  required: z.unknown().optional(),
  promised: z.unknown().optional(),
});

/** One goal or task of the parent plan, with those of the children that carry it. */
export const Carried = z.strictObject({
  id: z.string(),
  by: z.array(z.strictObject({ plan: z.string(), id: z.string(), verdict: CarryVerdict, because: z.array(Reason) })),
  /** Children that carry nothing of it. */
  notBy: z.array(z.string()),
});
export type Carried = z.infer<typeof Carried>;

/** What of a plan its child plans carry. */
export const CarryDown = z.strictObject({
  format: z.literal("houqin/carry-down@1"),
  plan: z.string(),
  children: z.array(z.string()),
  goals: z.array(Carried),
  tasks: z.array(Carried),
  /** Ids of goals and tasks that no child carries. */
  uncarried: z.array(z.string()),
  /** Ids of goals and tasks that some child carries more weakly. */
  weakened: z.array(z.string()),
  /** Plans given as children that name another parent or none, and so were left out. */
  strangers: z.array(z.strictObject({ plan: z.string(), parent: z.string().optional() })),
  /** What children say they carry, and the parent does not have. */
  dangling: z.array(z.strictObject({ plan: z.string(), id: z.string(), carries: z.string() })),
});
export type CarryDown = z.infer<typeof CarryDown>;
