import { posix } from "node:path";
import { importLines } from "./import-lines.ts";
import type { Source } from "./sources.ts";

/**
 * Finds import cycles between files, across packages, types included; each is the list of paths around the ring.
 *
 * A package name leads to that package's `src/index.ts`.
 */
export function importCycles(files: readonly Source[]): readonly (readonly string[])[] {
  const edges = new Map(files.map((file) => [file.path, targets(file)]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path]);
    if (start >= 0 || done.has(path)) return;
    for (const target of edges.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return cycles;
}

function targets(file: Source): readonly string[] {
  return importLines(file).flatMap(({ specifier }) => {
    if (specifier.startsWith(".")) return [posix.join(posix.dirname(file.path), specifier)];
    const name = /^@houqin\/([^/]+)$/.exec(specifier)?.[1];
    return name === undefined ? [] : [`packages/${name}/src/index.ts`];
  });
}
