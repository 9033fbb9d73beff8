import type { FillValue } from "./fill.ts";
import { placeholders } from "./placeholder.ts";
import type { Text } from "./text.ts";

/**
 * Lists the names of a template for which there is no value.
 *
 * @example
 * unfilled({ zh: "{area} 漏检", en: "{area} missed" }, {}); //=> ["area"]
 */
export function unfilled(text: Text, values: Readonly<Record<string, FillValue>>): readonly string[] {
  return [...new Set([...placeholders(text.zh), ...placeholders(text.en)])].filter(
    (name) => !Object.hasOwn(values, name),
  );
}
