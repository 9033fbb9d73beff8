import * as z from "zod";
import { Source } from "../../ledger/source.ts";
import { Path } from "../../ledger/where.ts";
import { OnlyIf } from "../only-if.ts";

/** Different people: the `roles` of an entry (and of entries joined by key) are pairwise different, at least `atLeast` people, or of certain posts. */
export const Separation = z.strictObject({
  shape: z.literal("separation"),
  of: Source,
  roles: z.array(Path).min(1),
  joined: z.array(z.strictObject({ of: Source, roles: z.array(Path).min(1) })).optional(),
  atLeast: z.int().min(2).max(20).optional(),
  posts: z.record(Path, z.array(z.string()).min(1)).optional(),
  onlyIf: OnlyIf.optional(),
});
export type Separation = z.infer<typeof Separation>;
