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
export function sayNumber(value: number, unit: string | undefined): Text {
  if (unit === "1" && !Number.isInteger(value)) return same(percent(value));
  const name = unit === undefined ? undefined : unitName(unit);
  const figure = String(value).replace("-", "−");
  return name === undefined || name.zh === ""
    ? same(figure)
    : { zh: `${figure} ${name.zh}`, en: `${figure} ${counted(name.en, value)}` };
}

function counted(name: string, value: number): string {
  const [one = name, many = name] = name.split("|");
  return value === 1 ? one.replace("(s)", "") : many.replace("(s)", "s");
}

/** Says a factor as a percentage, without the noise of binary fractions. */
export function percent(value: number): string {
  return `${String(Number((value * 100).toFixed(6))).replace("-", "−")}%`;
}
