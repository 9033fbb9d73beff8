import * as z from "zod";
import { Path, Where } from "./where.ts";

/** Entries of one kind that meet a condition; `key` names the paths that make the requirement's key. A list path counts per element. */
export const Source = z.strictObject({
  kind: z.string().min(1),
  where: Where.optional(),
  key: z.array(Path).optional(),
});
export type Source = z.infer<typeof Source>;

/** Units in which a span between two moments is told. */
export const SpanUnit = z.enum(["minutes", "hours", "days", "months"]);
export type SpanUnit = z.infer<typeof SpanUnit>;

/**
 * A number read from one entry: a numeric path, the length of a list path (`count`), the span between two moments (second minus
 * first; `days` are civil days apart, `hours` and `minutes` may be fractions), a difference or a quotient of two paths, which people are told in
 * percent where it is a `share`.
 */
export const Value = z.union([
  Path,
  z.strictObject({ count: Path }),
  z.strictObject({ span: z.tuple([Path, Path]), unit: SpanUnit }),
  z.strictObject({ minus: z.tuple([Path, Path]) }),
  z.strictObject({ divide: z.tuple([Path, Path]), share: z.literal(true).optional() }),
]);
export type Value = z.infer<typeof Value>;
