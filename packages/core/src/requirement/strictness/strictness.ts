/**
 * One row of a shape's table: parameters and their stricter direction. `asks` says whether the first requirement asks at least as much of
 * them as the second: for every requirement of itself, and from the first to the third whenever it holds from each to the next. It must
 * hold only where it is certain, whatever is recorded.
 */
export interface StrictnessRow<R> {
  readonly parameters: readonly (keyof R & string)[];
  readonly asks: (first: R, second: R) => boolean;
}

/** The table of a shape: every parameter stands in one row. */
export type Strictness<R> = readonly StrictnessRow<R>[];

/** A row for one parameter that is settled by itself. */
export function on<R, P extends keyof R & string>(
  parameter: P,
  asks: (first: R[P], second: R[P]) => boolean,
): StrictnessRow<R> {
  return { parameters: [parameter], asks: (first, second) => asks(first[parameter], second[parameter]) };
}

/** A row for parameters that only mean something together. */
export function together<R>(
  parameters: readonly (keyof R & string)[],
  asks: (first: R, second: R) => boolean,
): StrictnessRow<R> {
  return { parameters, asks };
}

/** Turns a direction around: less asks more. */
export function reversed<T>(asks: (first: T, second: T) => boolean): (first: T, second: T) => boolean {
  return (first, second) => asks(second, first);
}

/** Lets a parameter that is not given ask nothing. */
export function optional<T>(
  asks: (first: T, second: T) => boolean,
): (first: T | undefined, second: T | undefined) => boolean {
  return (first, second) => second === undefined || (first !== undefined && asks(first, second));
}

/** Every member of the second is met by one of the first. */
export function covers<T>(
  asks: (first: T, second: T) => boolean,
): (first: readonly T[], second: readonly T[]) => boolean {
  return (first, second) => second.every((wanted) => first.some((given) => asks(given, wanted)));
}
