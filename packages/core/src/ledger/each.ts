import * as z from "zod";
import { phrase } from "../model/phrase.ts";
import { isKeyText } from "../text/key-text.ts";
import { Where } from "./where.ts";

/** The keys that must be covered: named values, the keys of a register whose level is above 0 (filtered by columns of the referred row), or a product of two. */
export interface EachProduct {
  readonly product: readonly [Each, Each];
}
export type Each =
  | { readonly values: readonly string[] }
  | { readonly register: string; readonly where?: Where | undefined }
  | EachProduct;
export const Each: z.ZodType<Each> = z.lazy(() =>
  z.union([
    z.strictObject({
      values: z
        .array(
          z
            .string()
            .min(1)
            .refine(isKeyText, { params: { expected: phrase("keyText") } }),
        )
        .min(1),
    }),
    z.strictObject({ register: z.string(), where: Where.optional() }),
    z.strictObject({ product: z.tuple([Each, Each]) }),
  ]),
);
