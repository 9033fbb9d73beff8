import { readFileSync } from "node:fs";
import * as z from "zod";
import { packageNames, root } from "./sources.ts";

const ranges = z.record(z.string(), z.string()).default({});

/** What the house's checks read of a package.json. */
const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  type: z.string(),
  sideEffects: z.boolean().optional(),
  exports: z.unknown().optional(),
  bin: z.record(z.string(), z.string()).default({}),
  dependencies: ranges,
  peerDependencies: ranges,
  devDependencies: ranges,
});
export type Manifest = z.infer<typeof Manifest>;

/** Reads a manifest from the text of a package.json. */
export function manifest(text: string): Manifest {
  return Manifest.parse(JSON.parse(text));
}

/** Reads the manifests of all packages, by folder name. */
export function readManifests(): ReadonlyMap<string, Manifest> {
  return new Map(
    packageNames().map((pack) => [pack, manifest(readFileSync(`${root}packages/${pack}/package.json`, "utf8"))]),
  );
}
