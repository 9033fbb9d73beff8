import type { Locale } from "../text/text.ts";
import type { Problem } from "./problem.ts";

/**
 * Says a problem as one line.
 *
 * @example
 * const problem = { code: "unknown-rule", path: "rules", found: "canteen/patorl", expected: "a rule of an installed pack", didYouMean: "canteen/patrol" };
 * sayProblem(problem, "en"); //=> "rules: found canteen/patorl, expected a rule of an installed pack (did you mean canteen/patrol?)"
 */
export function sayProblem({ path, found, expected, didYouMean }: Problem, locale: Locale): string {
  const hint =
    didYouMean === undefined ? "" : locale === "zh" ? `（是否想写 ${didYouMean}？）` : ` (did you mean ${didYouMean}?)`;
  return locale === "zh"
    ? `${path}：写的是 ${found}，应为 ${expected}${hint}`
    : `${path}: found ${found}, expected ${expected}${hint}`;
}
