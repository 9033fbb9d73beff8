import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's folder, with a closing slash. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** One TypeScript source file of a package. */
export interface Source {
  /** Folder name of the package, such as `rules-canteen`. */
  readonly pack: string;
  /** Path from the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Makes a source out of a path and a text, for the self-tests that feed a check something wrong. */
export function source(path: string, text: string): Source {
  return { pack: path.split("/")[1] ?? "", path, text };
}

/**
 * Says whether a file exists for tests only.
 *
 * The folders `determinism`, `house`, `kitchen`, `slow`, `differential` and `wrong-programs` of the testing kit do, and `trial` of a rule
 * pack: no face leads to them, so they are in no package.
 */
export function isTest(path: string): boolean {
  return (
    /\.test(-d)?\.ts$/.test(path) ||
    /^packages\/rules-[a-z]+\/src\/trial\//.test(path) ||
    /^packages\/testing\/src\/(determinism|house|kitchen|slow|differential|wrong-programs)\//.test(path)
  );
}

/** Names the folders under packages/, sorted. */
export function packageNames(): readonly string[] {
  return readdirSync(`${root}packages`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Reads every TypeScript source of every package, tests included, sorted by path. */
export function readSources(): readonly Source[] {
  return packageNames()
    .flatMap((pack) => filesUnder(`packages/${pack}/src`))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => source(path, readFileSync(root + path, "utf8")));
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length));
}
