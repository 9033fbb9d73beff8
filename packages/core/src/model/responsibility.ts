import * as z from "zod";

/** Something that nobody answers for, that too many do, or that leaves no trace. */
export const ResponsibilityGap = z.discriminatedUnion("gap", [
  /** 事事有人管: a task or goal that names no post, and that no post's duties name. */
  z.strictObject({ gap: z.literal("noPost"), of: z.string() }),
  /** An owner that is neither a post nor a person of the site, nor a post of the plan. */
  z.strictObject({ gap: z.literal("unknownPost"), post: z.string(), of: z.string() }),
  z.strictObject({ gap: z.literal("vacantPost"), post: z.string(), of: z.array(z.string()) }),
  z.strictObject({ gap: z.literal("unknownArea"), area: z.string(), of: z.string() }),
  z.strictObject({ gap: z.literal("noOwner"), area: z.string() }),
  z.strictObject({ gap: z.literal("severalOwners"), area: z.string(), owners: z.array(z.string()) }),
  /** 事事有记录: a task or duty of which no kind of entry would tell. */
  z.strictObject({ gap: z.literal("noEntry"), of: z.string(), post: z.string().optional() }),
  z.strictObject({
    gap: z.literal("notKept"),
    of: z.string(),
    kinds: z.array(z.string()),
    post: z.string().optional(),
  }),
]);
export type ResponsibilityGap = z.infer<typeof ResponsibilityGap>;

/** Who answers for what under a plan on a day, and where nobody does. */
export const Responsibility = z.strictObject({
  format: z.literal("houqin/responsibility@1"),
  site: z.string(),
  plan: z.string(),
  asOf: z.string(),
  posts: z.array(
    z.strictObject({
      post: z.string(),
      /** How many people hold it now. */
      holders: z.int(),
      tasks: z.array(z.string()),
      goals: z.array(z.string()),
      areas: z.array(z.string()),
      duties: z.array(z.string()),
    }),
  ),
  gaps: z.array(ResponsibilityGap),
});
export type Responsibility = z.infer<typeof Responsibility>;
