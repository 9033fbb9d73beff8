import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./sources.ts";

/** One file of the repository: its path from the root, with forward slashes, and its text. */
export interface TrackedFile {
  readonly path: string;
  readonly text: string;
}

/** Reads every file of the repository that is not ignored, without asking git, so that it works in any copy. */
export function readTracked(): readonly TrackedFile[] {
  return filesIn("", [".git"]);
}

function filesIn(folder: string, ignoredAbove: readonly string[]): readonly TrackedFile[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const own = entries.some(({ name }) => name === ".gitignore")
    ? readFileSync(join(root, folder, ".gitignore"), "utf8").split("\n")
    : [];
  const ignored = [...ignoredAbove, ...own.filter((line) => line !== "").map((line) => atRoot(folder, line))];
  return entries.flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (ignored.some((pattern) => matches(pattern, path, entry.name))) return [];
    if (entry.isDirectory()) return filesIn(path, ignored);
    return entry.isFile() ? [{ path, text: readFileSync(join(root, path), "utf8") }] : [];
  });
}

/** A pattern with a slash inside speaks of a path from its folder, one without of a name anywhere below. */
function atRoot(folder: string, line: string): string {
  const pattern = line.replace(/\/$/, "");
  return pattern.includes("/") && folder !== "" ? `${folder}/${pattern}` : pattern;
}

function matches(pattern: string, path: string, name: string): boolean {
  if (pattern.startsWith("*")) return name.endsWith(pattern.slice(1));
  return pattern.includes("/") ? path === pattern.replace(/^\//, "") : name === pattern;
}
