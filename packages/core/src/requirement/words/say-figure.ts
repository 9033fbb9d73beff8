import type { FigureUnit } from "../../model/figure-unit.ts";
import type { Text } from "../../text/text.ts";
import { same } from "./naming.ts";
import { withUnit } from "./say-number.ts";

/**
 * Says a figure that was worked out, without its unit: a share in percent with one decimal, anything else with two, or with three digits
 * where it is small. It takes more where it would otherwise read like one of the figures `beside` it, which it is not.
 *
 * @example
 * sayFigure(7 / 9, { unit: "1", share: true }); //=> "77.8%"
 * sayFigure(86.666667, { unit: "point" }); //=> "86.67"
 * sayFigure(0.999512, { unit: "1", share: true }, [1]); //=> "99.95%"
 */
export function sayFigure(value: number, { share }: FigureUnit = {}, beside: readonly number[] = []): string {
  const [scaled, ...others] = [value, ...beside].map((one) => (share ? one * 100 : one));
  const text = shortest(scaled ?? value, others, share ? 1 : 2);
  return `${text.replace("-", "−")}${share ? "%" : ""}`;
}

/**
 * Says a figure that was worked out, with its unit.
 *
 * @example
 * sayFigureWithUnit(86.666667, { unit: "point" }).en; //=> "86.67 points"
 * sayFigureWithUnit(1, { unit: "1", share: true }).zh; //=> "100%"
 */
export function sayFigureWithUnit(value: number, unit: FigureUnit, beside: readonly number[] = []): Text {
  const figure = sayFigure(value, unit, beside);
  return unit.share ? same(figure) : withUnit(figure, value, unit.unit);
}

/** The most decimals that a figure has. */
const EXACT = 6;

function shortest(value: number, others: readonly number[], least: number): string {
  const size = Math.abs(value);
  const digits = size > 0 && size < 1 ? Math.max(least, 2 - Math.floor(Math.log10(size))) : least;
  const near = others.filter((other) => other !== value);
  for (let places = Math.min(digits, EXACT); places < EXACT; places += 1) {
    const text = fixed(value, places);
    if (near.every((other) => fixed(other, places) !== text)) return text;
  }
  return fixed(value, EXACT);
}

/** Decimals without zeros at their end. */
function fixed(value: number, places: number): string {
  const text = value.toFixed(places);
  return String(Number(text));
}
