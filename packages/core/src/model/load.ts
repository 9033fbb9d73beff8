import * as z from "zod";

/** What a post has to do in a week. `over` says that it is more than the post can do. */
export const WeekLoad = z.strictObject({
  week: z.string(),
  /** How many things are due; those that one entry does count once. */
  items: z.int(),
  /** The minutes that they take, of those of which the plan says so; the others are counted in `untimed`. */
  minutes: z.number(),
  untimed: z.int(),
  over: z.boolean(),
});
export type WeekLoad = z.infer<typeof WeekLoad>;

/** What each post has to do, week by week, and who has too much. */
export const Load = z.strictObject({
  format: z.literal("houqin/load@1"),
  site: z.string(),
  plan: z.string(),
  from: z.string(),
  to: z.string(),
  posts: z.array(
    z.strictObject({
      post: z.string(),
      perWeek: z.int().optional(),
      minutesPerWeek: z.number().optional(),
      weeks: z.array(WeekLoad),
      overloaded: z.boolean(),
    }),
  ),
  /** Things due of which no post is in charge. */
  unassigned: z.int(),
});
export type Load = z.infer<typeof Load>;
