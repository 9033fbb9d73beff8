import * as z from "zod";

/**
 * A column of an entry, `grams`; an envelope slot, `@id` `@at` `@day` `@meal` `@covers` `@area` `@subject` `@recordedAt`; or one step
 * through a declared reference, `asset.category`, `by.post`, `@area.kind` (the row in force at the entry's `at`).
 */
export const Path = z.string().min(1);
export type Path = z.infer<typeof Path>;

/** A plain value that a column can hold. */
export const Scalar = z.union([z.string(), z.number(), z.boolean()]);
export type Scalar = z.infer<typeof Scalar>;

/** A value, or the value of another path of the same entry. */
export const Operand = z.union([Scalar, z.strictObject({ path: Path })]);
export type Operand = z.infer<typeof Operand>;

/** What a path must satisfy; all members given must hold. Undecidable where the path has no value, save for `exists`. */
export interface Test {
  readonly equals?: Operand | undefined;
  readonly in?: readonly Scalar[] | undefined;
  readonly atLeast?: Operand | undefined;
  readonly atMost?: Operand | undefined;
  readonly exists?: boolean | undefined;
  /** The value, or one of its ancestors by the `parent` column of the referred kind, is this one. */
  readonly within?: string | undefined;
  readonly not?: Test | undefined;
}
export const Test: z.ZodType<Test> = z.lazy(() =>
  z.strictObject({
    equals: Operand.optional(),
    in: z.array(Scalar).optional(),
    atLeast: Operand.optional(),
    atMost: Operand.optional(),
    exists: z.boolean().optional(),
    within: z.string().optional(),
    not: Test.optional(),
  }),
);

/** A condition on one entry: every named path passes its test. */
export const Where = z.record(Path, Test);
export type Where = z.infer<typeof Where>;
