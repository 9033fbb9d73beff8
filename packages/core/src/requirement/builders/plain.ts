import { frozen } from "../../model/frozen.ts";

/** JSON as an author writes it: readonly all the way down. */
export type Written<T> = { readonly [K in keyof T]: Written<T[K]> };

/** Copies a value as plain frozen JSON: members without a value go, and nothing is shared with what the caller holds. */
export function plain<T>(value: Written<T>): T {
  const copy: T = JSON.parse(JSON.stringify(value));
  return frozen(copy);
}
