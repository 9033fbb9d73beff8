import * as z from "zod";

/** A duty of a post 岗位职责: what it answers for, by which tasks, and which entries it leaves. */
export const Duty = z.strictObject({
  text: z.string().min(1),
  tasks: z.array(z.string()).optional(),
  /** Kinds of entries that it leaves, where no task says so. */
  evidence: z.array(z.string()).optional(),
});
export type Duty = z.infer<typeof Duty>;

/** A responsible post 责任岗位 with its duties, and how much it can do in a week. */
export const PlanPost = z.strictObject({
  id: z.string().min(1),
  name: z.string().optional(),
  duties: z.array(Duty).optional(),
  /** What all its holders together can do in a week. */
  capacity: z
    .strictObject({ perWeek: z.int().min(0).optional(), minutesPerWeek: z.number().min(0).optional() })
    .optional(),
});
export type PlanPost = z.infer<typeof PlanPost>;

/** An area of responsibility 责任区 and the post or person that answers for it. */
export const PlanArea = z.strictObject({ area: z.string().min(1), owner: z.string().optional() });
export type PlanArea = z.infer<typeof PlanArea>;
