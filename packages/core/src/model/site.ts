import * as z from "zod";
import { CivilDay } from "../time/every.ts";
import { Schedule } from "../time/schedule.ts";
import { Edition } from "./edition.ts";

/** What a site records: which kind, where, from which day, and how many days later an entry may be filed. */
export const Keep = z.strictObject({
  kind: z.string(),
  areas: z.array(z.string()).optional(),
  from: CivilDay,
  backfillDays: z.int().min(0).max(366).optional(),
});
export type Keep = z.infer<typeof Keep>;

const span = { from: CivilDay, until: CivilDay.optional() };

/**
 * A site 单位: a school, hotel, company, kindergarten or elder-care centre.
 *
 * `areas`, `posts`, `people` and `assets` are sugar: each row becomes an entry of kind `site/area`, `site/post`, `site/person`,
 * `site/asset` with `at` = `from` (default: the earliest day that anything is kept) and `until`.
 */
export const Site = z.strictObject({
  format: z.literal("houqin/site@1").optional(),
  id: z.string().min(1),
  name: z.string().min(1),
  kind: z.string().min(1),
  timeZone: z.string(),
  edition: Edition.optional(),
  keeps: z.array(Keep).optional(),
  schedule: Schedule.optional(),
  areas: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        name: z.string(),
        kind: z.string().optional(),
        parent: z.string().optional(),
        owner: z.string().optional(),
        ...span,
        from: CivilDay.optional(),
      }),
    )
    .optional(),
  posts: z
    .array(z.strictObject({ id: z.string().min(1), name: z.string(), ...span, from: CivilDay.optional() }))
    .optional(),
  people: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        name: z.string(),
        post: z.string().optional(),
        posts: z.array(z.string()).optional(),
        ...span,
        from: CivilDay.optional(),
      }),
    )
    .optional(),
  assets: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        name: z.string(),
        category: z.string().optional(),
        area: z.string().optional(),
        parent: z.string().optional(),
        inUseFrom: CivilDay.optional(),
        value: z.number().optional(),
        quantity: z.number().optional(),
        ...span,
        from: CivilDay.optional(),
      }),
    )
    .optional(),
});
export type Site = z.infer<typeof Site>;
