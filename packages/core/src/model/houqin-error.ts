import type { Problem } from "./problem.ts";
import { sayProblem } from "./say-problem.ts";

/** The only error that houqin throws: something handed in cannot be used. It tells every problem at once. */
export class HouqinError extends Error {
  override readonly name = "HouqinError";
  readonly code: string;
  readonly problems: readonly Problem[];

  constructor(code: string, problems: readonly Problem[]) {
    super(
      [
        `${code}: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}`,
        ...problems.map((problem) => `- ${sayProblem(problem, "en")}`),
      ].join("\n"),
    );
    this.code = code;
    this.problems = problems;
  }
}
