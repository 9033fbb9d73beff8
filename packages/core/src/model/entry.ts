import * as z from "zod";
import { isKeyText } from "../text/key-text.ts";
import { phrase } from "./phrase.ts";

/** What names a thing or a person; no longer than an id. */
const Name = z
  .string()
  .max(200)
  .refine(isKeyText, { params: { expected: phrase("keyText") } });

/**
 * Whether an id can be told from another by looking at it: it is not blank and has no control characters, such as a newline.
 *
 * @example
 * isVisible("s-1"); //=> true
 * isVisible("  "); //=> false
 */
export function isVisible(id: string): boolean {
  return /\S/.test(id) && !/\p{Cc}/u.test(id);
}

/** One person, or several, in a role. */
const Actors = z.record(z.string(), z.union([Name, z.array(Name)]));

/**
 * One recorded line 台账记录, as an app hands it in.
 *
 * `at` is when it happened, `covers` the slot or period it reports on, `recordedAt` when it was known (default `at`); times are civil
 * time of the site, or carry an offset. `replaces` corrects an earlier entry of the same kind.
 */
export const Entry = z.strictObject({
  id: Name.refine(isVisible, { params: { expected: phrase("ownId") } }),
  kind: z.string().min(1),
  at: z.string(),
  covers: z.string().optional(),
  area: Name.optional(),
  subject: Name.optional(),
  actors: Actors.optional(),
  recordedAt: z.string().optional(),
  replaces: Name.optional(),
  data: z.record(z.string(), z.unknown()),
});
export type Entry = z.infer<typeof Entry>;

/** An entry of a known kind: `data` and the roles of `actors` are typed. */
export interface EntryOf<Kind extends string, Data, Role extends string> {
  readonly id: string;
  readonly kind: Kind;
  readonly at: string;
  readonly covers?: string;
  readonly area?: string;
  readonly subject?: string;
  readonly actors?: { readonly [R in Role]?: string | readonly string[] };
  readonly recordedAt?: string;
  readonly replaces?: string;
  readonly data: Data;
}

/** An entry that a document yields: named within its parent; whatever it leaves out it takes from the parent. */
export interface YieldedEntry {
  readonly name: string;
  readonly kind: string;
  readonly at?: string;
  readonly covers?: string;
  readonly area?: string;
  readonly subject?: string;
  readonly actors?: Readonly<Record<string, string | readonly string[]>>;
  readonly data: Readonly<Record<string, unknown>>;
}
