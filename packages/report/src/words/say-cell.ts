import type { Column, MessageValue } from "@houqin/core";
import type { Reader } from "../reader.ts";
import { phrase } from "./phrase.ts";

const yes = phrase({ zh: "是", en: "yes" });
const no = phrase({ zh: "否", en: "no" });

/** Says a value of a column: the title of a code, the name of what is referred to, a time as people write it. */
export function sayCell(
  value: MessageValue,
  column: Column,
  { names, thing, times, locale }: Pick<Reader, "names" | "thing" | "times" | "locale">,
): string | number | readonly string[] {
  const { type, ref, personal, valueTitles = {} } = column;
  const say = (text: string): string => {
    const title = Object.hasOwn(valueTitles, text) ? valueTitles[text]?.[locale] : undefined;
    if (title !== undefined) return title;
    if (personal) return names.person(text);
    if (type === "boolean") return text === "true" ? yes(locale) : no(locale);
    if (type === "day") return times.day(text);
    if (type === "instant") return times.moment(text);
    return ref === undefined ? text : (thing(ref, text) ?? names.of(text));
  };
  if (typeof value === "number") return value;
  return typeof value === "string" ? say(value) : value.map(say);
}
