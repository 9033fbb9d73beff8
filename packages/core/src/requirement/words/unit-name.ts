import { unitWords } from "../../model/unit-words.ts";
import type { Text } from "../../text/text.ts";
import { same } from "./naming.ts";

/**
 * What people call a unit; one that is not known is called as it is written. An English name that has a plural gives it after the
 * singular, or in brackets.
 *
 * @example
 * unitName("g"); //=> { zh: "克", en: "g" }
 * unitName("h").en; //=> "hour(s)"
 * ["km/h", "m2", "mL"].map((unit) => unitName(unit).zh); //=> ["公里/小时", "平方米", "毫升"]
 */
export function unitName(unit: string): Text {
  const words: Readonly<Record<string, Text>> = unitWords;
  return Object.hasOwn(words, unit) ? (words[unit] ?? same(unit)) : same(unit);
}
