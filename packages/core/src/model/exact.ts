import * as z from "zod";

/** An exact number: a whole one, or a fraction in lowest terms, such as `-3`, `2/3`. */
export const Exact = z.stringFormat("fraction", /^-?\d+(\/[1-9]\d*)?$/);
export type Exact = z.infer<typeof Exact>;
