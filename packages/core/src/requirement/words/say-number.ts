import { fromExact } from "../../ledger/decimal.ts";
import type { Exact } from "../../model/exact.ts";
import type { Text } from "../../text/text.ts";
import { same } from "./naming.ts";
import { unitName } from "./unit-name.ts";

/**
 * Says a number with its unit; a share that has no unit as a percentage.
 *
 * @example
 * sayNumber(0.95, "1").zh; //=> "95%"
 * sayNumber(2, "h"); //=> { zh: "2 小时", en: "2 hours" }
 */
export function sayNumber(value: number, unit: Text | string | undefined): Text {
  if (unit === "1" && !Number.isInteger(value)) return same(percent(value));
  return withUnit(String(value).replace("-", "−"), value, unit);
}

/** Puts the unit after a number that has been said. */
export function withUnit(figure: string, value: number, unit: Text | string | undefined): Text {
  if (unit === "%") return same(`${figure}%`);
  const name = typeof unit === "string" ? unitName(unit) : unit;
  return name === undefined || name.zh === ""
    ? same(figure)
    : { zh: `${figure} ${name.zh}`, en: `${figure} ${counted(name.en, value)}` };
}

function counted(name: string, value: number): string {
  const [one = name, many = name] = name.split("|");
  return value === 1 ? one.replace("(s)", "") : many.replace("(s)", "s");
}

/**
 * Says a share in percent with one decimal, cut off: all but one of a thousand is never 100 %. Counts are whole; a dash stands where the share
 * is not known, or is one of nothing.
 *
 * @example
 * sayShare("2/3"); //=> "66.6%"
 * sayShare({ of: 3000, out: 2999 }); //=> "99.9%"
 * sayShare({ of: 0, out: 0 }); //=> "—"
 */
export function sayShare(share: Exact | { readonly of: number; readonly out: number } | undefined): string {
  const exact = typeof share === "object" ? `${share.out}/${share.of}` : share;
  const read = exact === undefined ? undefined : fromExact(exact);
  return read ? `${(Number((read.n * 1000n) / read.d) / 10).toFixed(1)}%` : "—";
}

/** Says a factor as a percentage, without the noise of binary fractions. */
export function percent(value: number): string {
  return `${String(Number((value * 100).toFixed(6))).replace("-", "−")}%`;
}
