import { type Locale, type Problem, sayProblem } from "@houqin/core";

/**
 * Says a failure in a few lines, never with a stack trace: every problem of input that cannot be used, or what else went wrong.
 */
export function failureText(error: unknown, locale: Locale): string {
  const problems = problemsOf(error);
  if (!problems) return `houqin: ${error instanceof Error ? error.message : String(error)}\n`;
  return problems.map((problem) => `houqin: ${sayProblem(problem, locale)}\n`).join("");
}

/** The problems of a HouqinError, even of one that another copy of core has thrown. */
export function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (!(error instanceof Error) || error.name !== "HouqinError" || !("problems" in error)) return undefined;
  return Array.isArray(error.problems) ? (error.problems as Problem[]) : undefined;
}
