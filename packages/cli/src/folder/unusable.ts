import { type Found, HouqinError, type Phrase, type Problem, phrase } from "@houqin/core";

/** An error for input that the command cannot work with: one problem, at a place. */
export function unusable(path: string, found: Found, expected: Phrase, didYouMean?: string): HouqinError {
  const problem: Problem = { code: "unusable", path, found, expected };
  return new HouqinError("unusable", [didYouMean === undefined ? problem : { ...problem, didYouMean }]);
}

/** What a failed call of the file system found. */
export function systemFault(error: unknown): Found {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  switch (code) {
    case "ENOENT":
      return phrase("noFile");
    case "ENOTDIR":
      return phrase("noFolder");
    case "EISDIR":
      return phrase("folder");
    case "EACCES":
    case "EPERM":
      return phrase("noPermission");
    default:
      return phrase("systemFault", { code });
  }
}
