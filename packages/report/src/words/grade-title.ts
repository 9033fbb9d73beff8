import type { Catalogue, Locale } from "@houqin/core";

/**
 * The grade that a target asks for, as its scorecard calls it; undefined where it asks for none.
 *
 * @example
 * const scorecards = [{ id: "k", title: { zh: "考评", en: "Score" }, grades: [{ id: "A", title: { zh: "优秀", en: "excellent" } }], parts: [], vetoes: [] }];
 * gradeTitle({ metric: { score: "k" }, grade: "A" }, { scorecards }, "zh"); //=> "优秀"
 */
export function gradeTitle(
  target: unknown,
  { scorecards }: Pick<Catalogue, "scorecards">,
  locale: Locale,
): string | undefined {
  const { grade, metric } = fieldsOf(target);
  if (typeof grade !== "string") return undefined;
  const card = scorecards.find(({ id }) => id === fieldsOf(metric).score);
  return card?.grades.find(({ id }) => id === grade)?.title[locale] ?? grade;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
