import { type Catalogue, type Goal, type Locale, sayNumber, targetOf } from "@houqin/core";

/**
 * The unit of what a goal measures, by the catalogue; undefined where nobody says it.
 *
 * @example
 * unitOf({ id: "g", text: "省水", aim: { form: "atMost", metric: { sum: "m3", of: { kind: "x/meter" } }, bound: 9 } }, undefined); //=> undefined
 */
export function unitOf({ aim, target }: Goal, catalogue: Catalogue | undefined): string | undefined {
  const metric = (target ?? (aim && targetOf(aim)))?.metric;
  return typeof metric === "string" ? catalogue?.metrics.find(({ id }) => id === metric)?.unit : undefined;
}

/** Says a figure with its unit; a dash where it is not known. */
export function sayFigure(value: number | undefined, unit: string | undefined, locale: Locale): string {
  return value === undefined ? "—" : sayNumber(value, unit)[locale];
}
