import { type Locale, unitName } from "@houqin/core";

/**
 * Says the unit of a figure that may be any: an English name with a singular and a plural, neither of which fits them all, gives way to
 * the unit as it is written.
 *
 * @example
 * sayUnit("CNY", "zh"); //=> "元"
 * sayUnit("m3", "en"); //=> "m³"
 * sayUnit("h", "en"); //=> "h"
 */
export function sayUnit(unit: string, locale: Locale): string {
  const name = unitName(unit)[locale];
  return locale === "en" && /\||\(s\)/.test(name) ? unit : name;
}
