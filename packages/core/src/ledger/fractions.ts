import type { Fraction } from "./decimal.ts";

/** None of a whole. */
export const ZERO: Fraction = Object.freeze({ n: 0n, d: 1n });

/** The whole. */
export const ONE: Fraction = Object.freeze({ n: 1n, d: 1n });

/** The whole in percent. */
export const HUNDRED: Fraction = Object.freeze({ n: 100n, d: 1n });
