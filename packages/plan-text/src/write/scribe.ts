import type { Locale, Plan } from "@houqin/core";
import { type Asks, asksOf } from "./asks.ts";
import { type Names, namesFor } from "./names.ts";
import type { Line, LineStyle, Said } from "./office-document.ts";
import { plainLines } from "./plain-lines.ts";
import type { WriteOptions } from "./write-options.ts";

/** Who writes a plan: in which language, with which names, by which sentences. */
export interface Scribe {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly names: Names;
  readonly asks: Asks;
}

export function scribeOf(plan: Plan, options: WriteOptions): Scribe {
  const names = namesFor(plan, options);
  return { plan, locale: names.locale, names, asks: asksOf(options.catalogue, names) };
}

/** Writes words of the plan: as many lines as they have, the number before the first and what follows after the last. */
export function linesOf(style: LineStyle, text: string, { before = "", after = "", ...said }: Said): readonly Line[] {
  const lines = plainLines(text);
  return lines.map((line, index) => {
    const [first, last] = [index === 0 ? before : "", index === lines.length - 1 ? after : ""];
    const says = { ...said, ...(first === "" ? {} : { before: first }), ...(last === "" ? {} : { after: last }) };
    return { style, text: `${first}${line}${last}`, says };
  });
}
