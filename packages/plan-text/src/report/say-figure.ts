import { type Catalogue, type FigureUnit, type Goal, type Locale, sayFigureWithUnit, targetOf } from "@houqin/core";

/**
 * What the figures of a goal count, by the catalogue; nothing where nobody says it.
 *
 * @example
 * unitOf({ id: "g", text: "省水", aim: { form: "atMost", metric: { sum: "m3", of: { kind: "x/meter" } }, bound: 9 } }, undefined); //=> {}
 */
export function unitOf({ id, aim, target }: Goal, catalogue: Catalogue | undefined): FigureUnit {
  const judged = catalogue?.rules.find((rule) => rule.id === `plan#${id}`)?.figure;
  if (judged) return judged;
  const metric = (target ?? (aim && targetOf(aim)))?.metric;
  const named = catalogue?.metrics.find((each) => each.id === metric);
  return named?.unit === undefined ? {} : { unit: named.unit };
}

/** Says a figure with its unit; a dash where it is not known. */
export function sayFigure(value: number | undefined, unit: FigureUnit, locale: Locale): string {
  return value === undefined ? "—" : sayFigureWithUnit(value, unit)[locale];
}
