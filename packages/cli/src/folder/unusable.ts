import { HouqinError, type Problem } from "@houqin/core";

/** An error for input that the command cannot work with: one problem, at a place. */
export function unusable(path: string, found: string, expected: string, didYouMean?: string): HouqinError {
  const problem: Problem = { code: "unusable", path, found, expected };
  return new HouqinError("unusable", [didYouMean === undefined ? problem : { ...problem, didYouMean }]);
}

/** What a failed call of the file system found, in a word or two. */
export function systemFault(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const known: Readonly<Record<string, string>> = {
    ENOENT: "nothing",
    ENOTDIR: "no folder",
    EISDIR: "a folder",
    EACCES: "no permission to read it",
    EPERM: "no permission to read it",
  };
  return known[code] ?? code;
}
