import { isBuiltin } from "node:module";
import { roof } from "./floors.ts";
import { importLines } from "./import-lines.ts";
import type { Manifest } from "./manifest.ts";
import { isTest, type Source } from "./sources.ts";

/** What every package's tests use from the root, which is never published. */
const rootTools = new Set(["vitest"]);

/**
 * Lists imports that a package does not declare, and declared run-time dependencies that it does not import.
 *
 * An undeclared library would be bundled into the package silently; tests may also use development dependencies.
 */
export function dependencyFaults(
  files: readonly Source[],
  manifests: ReadonlyMap<string, Manifest>,
): readonly string[] {
  const undeclared = files.flatMap((file) =>
    importLines(file)
      .filter(({ specifier }) => !declares(manifests.get(file.pack), file, packageOf(specifier)))
      .map(({ specifier, line }) => `${file.path}:${line}: imports ${packageOf(specifier)}, which is not declared`),
  );
  const unused = [...manifests].flatMap(([pack, declared]) => {
    const sources = files.filter((file) => file.pack === pack && !isTest(file.path));
    const used = new Set(sources.flatMap(importLines).map(({ specifier }) => packageOf(specifier)));
    return Object.keys({ ...declared.dependencies, ...declared.peerDependencies })
      .filter((name) => !used.has(name) && !isNamedBySites(pack, name))
      .map((name) => `packages/${pack}/package.json: declares ${name}, which no source imports`);
  });
  return [...undeclared, ...unused];
}

/** The command ships packs that no source of it imports: a site's configuration names them. */
function isNamedBySites(pack: string, name: string): boolean {
  return roof.includes(pack) && /^@houqin\/(rules|calendar)-/.test(name);
}

function declares(declared: Manifest | undefined, file: Source, name: string): boolean {
  if (declared === undefined) return false;
  if (name.startsWith(".") || name === declared.name || isBuiltin(name)) return true;
  if (name in { ...declared.dependencies, ...declared.peerDependencies }) return true;
  return isTest(file.path) && (name in declared.devDependencies || rootTools.has(name));
}

function packageOf(specifier: string): string {
  if (specifier.startsWith(".") || isBuiltin(specifier)) return specifier;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
