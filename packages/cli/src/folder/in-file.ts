import { basename } from "node:path";
import { HouqinError } from "@houqin/core";
import { problemsOf } from "../terminal/failure-text.ts";

/** Runs what may throw a HouqinError and says in which file its problems are. */
export function inFile<T>(file: string, work: () => T): T {
  return placing((path) => placed(file, path), work);
}

/** Runs what may throw a HouqinError and says where its problems are. */
export function placing<T>(place: (path: string) => string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const problems = problemsOf(error);
    if (!problems) throw error;
    throw new HouqinError(
      "unusable",
      problems.map((problem) => ({ ...problem, path: place(problem.path) })),
    );
  }
}

/** `site.keeps.0.from` of the site file is `site.json: keeps.0.from`. */
export function placed(file: string, path: string): string {
  const inside = path.replace(new RegExp(`^(?:plan|${basename(file, ".json")})(?:\\.|$)`), "");
  return inside === "" ? file : `${file}: ${inside}`;
}
