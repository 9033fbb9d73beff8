/** An exact number. The divisor is positive. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

function ratio(over: bigint, under: bigint): Ratio {
  return under < 0n ? { over: -over, under: -under } : { over, under };
}

export const zero: Ratio = { over: 0n, under: 1n };
export const one: Ratio = { over: 1n, under: 1n };

/** Takes a number as a decimal of at most six fraction digits. */
export function exact(value: number): Ratio {
  const [whole = "0", fraction = "0"] = Math.abs(value).toFixed(6).split(".");
  const millionths = BigInt(whole + fraction);
  return ratio(value < 0 ? -millionths : millionths, 1_000_000n);
}

export function plus(a: Ratio, b: Ratio): Ratio {
  return ratio(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function minus(a: Ratio, b: Ratio): Ratio {
  return plus(a, ratio(-b.over, b.under));
}

export function times(a: Ratio, b: Ratio): Ratio {
  return ratio(a.over * b.over, a.under * b.under);
}

/** Undefined when the divisor is 0. */
export function divided(a: Ratio, b: Ratio): Ratio | undefined {
  return b.over === 0n ? undefined : ratio(a.over * b.under, a.under * b.over);
}

/** Negative, zero or positive, as a is less than, equal to or greater than b. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function absolute(a: Ratio): Ratio {
  return a.over < 0n ? ratio(-a.over, a.under) : a;
}

export function total(values: readonly Ratio[]): Ratio {
  return values.reduce(plus, zero);
}

export function toNumber(a: Ratio): number {
  return Number(a.over) / Number(a.under);
}
