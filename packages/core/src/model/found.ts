import * as z from "zod";
import type { Locale } from "../text/text.ts";
import { Phrase, phrase, sayPhrase } from "./phrase.ts";
import { reasonOf } from "./reason-of.ts";

/** What was found: a value as it was written, or a phrase for what is none or is too long to be shown. */
export const Found = z.union([z.string(), z.number(), z.boolean(), z.null(), Phrase]);
export type Found = z.infer<typeof Found>;

/** As much of a text as an error shows, so that one bad line cannot fill it. */
const SHOWN = 60;

/**
 * A value as a problem tells it, whatever it is: short, and without running into a circle.
 *
 * @example
 * foundOf("many"); //=> "many"
 * foundOf(undefined); //=> { id: "nothing" }
 * foundOf([1, 2]); //=> { id: "json", values: { json: "[1,2]" } }
 */
export function foundOf(value: unknown): Found {
  if (value === undefined) return phrase("nothing");
  if (typeof value === "string") return value.length > SHOWN ? beginning(value) : value;
  if (value === null || typeof value === "boolean") return value;
  // JSON has no -0, and nobody means it.
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : String(value);
  if (typeof value === "bigint") return short(`${value}n`);
  if (typeof value !== "object") return phrase("ofType", { type: typeof value });
  try {
    const json = JSON.stringify(value);
    return json === undefined ? phrase("ofClass") : phrase("json", { json: short(json) });
  } catch {
    return phrase("ofClass");
  }
}

/**
 * What stands at a path, as a problem tells it.
 *
 * @example
 * foundAt({ tasks: [{ id: "weigh" }] }, ["tasks", 0, "id"]); //=> "weigh"
 * foundAt({ tasks: [] }, ["tasks", 0, "id"]); //=> { id: "nothing" }
 */
export function foundAt(input: unknown, path: readonly PropertyKey[]): Found {
  try {
    let value = input;
    for (const step of path) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return phrase("nothing");
      value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
    }
    return foundOf(value);
  } catch (thrown) {
    return phrase("throwing", { reason: short(reasonOf(thrown)) });
  }
}

/** The beginning of a text. */
export function short(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function beginning(text: string): Phrase {
  return phrase("beginning", { start: text.slice(0, SHOWN), count: text.length });
}

/**
 * Says what was found. A text stands in quotation marks where it could be taken for something else.
 *
 * @example
 * sayFound("many", "en"); //=> "many"
 * sayFound("12", "en"); //=> "\"12\""
 * sayFound(12, "en"); //=> "12"
 */
export function sayFound(found: Found, locale: Locale): string {
  if (typeof found === "object" && found !== null) return sayPhrase(found, locale);
  if (typeof found !== "string") return String(found);
  if (/^\S+( \S+)*$/.test(found) && !/^([-+\d.][\d.e+]*|true|false|null|[[{].*)$/i.test(found)) return found;
  return locale === "zh" ? `“${found}”` : `"${found}"`;
}
