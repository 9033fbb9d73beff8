import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type Manifest, readManifests } from "./manifest.ts";
import { root } from "./sources.ts";

const manifests = [...readManifests()];

/** Lists where a package differs from the others. */
function manifestFaults(
  pack: string,
  { name, version, license, type, sideEffects, ...rest }: Manifest,
): readonly string[] {
  const ours = { ...rest.dependencies, ...rest.peerDependencies, ...rest.devDependencies };
  const ranges = Object.entries(ours).filter(
    ([other, range]) => other.startsWith("@houqin/") && range !== `^${version}`,
  );
  return [
    ...(name === `@houqin/${pack}` ? [] : [`is called ${name}, expected @houqin/${pack}`]),
    ...(license === "MIT" && type === "module" && sideEffects === false
      ? []
      : ["is not MIT, ESM and free of side effects"]),
    ...(JSON.stringify(rest.exports) === JSON.stringify(face) ? [] : ["exports more or less than its face"]),
    ...ranges.map(([other, range]) => `takes ${other} ${range}, expected ^${version}`),
  ];
}

const face = {
  ".": { "houqin:source": "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" },
  "./package.json": "./package.json",
};

describe("the manifests", () => {
  it.each(manifests)("of %s is like the others'", (pack, declared) => {
    expect(manifestFaults(pack, declared)).toEqual([]);
  });

  it("have one version", () => {
    expect(new Set(manifests.map(([, { version }]) => version)).size).toBe(1);
  });

  it("name commands whose file is committed, for npm links no other", () => {
    const bins = manifests.flatMap(([pack, { bin }]) =>
      Object.values(bin).map((path) => `${root}packages/${pack}/${path}`),
    );
    expect(bins.length).toBeGreaterThan(0);
    expect(bins.filter((path) => !existsSync(path) || path.includes("/dist/"))).toEqual([]);
  });

  it("differ when a package exports an inner file or takes another version of ours", () => {
    const [pack, declared] = manifests.find(([name]) => name === "report") ?? manifests[0] ?? ["", undefined];
    if (declared === undefined) throw new Error("no package was read");
    const wrong = {
      ...declared,
      exports: { ...face, "./inner": "./dist/inner.js" },
      dependencies: { "@houqin/core": "*" },
    };
    expect(manifestFaults(pack, { ...wrong, peerDependencies: {} })).toEqual([
      "exports more or less than its face",
      "takes @houqin/core *, expected ^0.1.0",
    ]);
  });
});

describe("the lockfile", () => {
  it("pins every package for every platform and names no registry, so that it installs from any", () => {
    expect(lockfileFaults(readFileSync(`${root}package-lock.json`, "utf8"))).toEqual([]);
  });

  it("is caught when it names one, or leaves a package open", () => {
    const packages = {
      "node_modules/a": { version: "1.0.0", integrity: "sha512-x", resolved: "https://example.org/a.tgz" },
      "node_modules/b": { optional: true },
      "node_modules/c": { version: "1.0.0", integrity: "sha512-x", optionalDependencies: { "c-android": "1.0.0" } },
      "node_modules/@houqin/core": { resolved: "packages/core", link: true },
    };
    expect(lockfileFaults(JSON.stringify({ packages }))).toEqual([
      "node_modules/a names a registry: https://example.org/a.tgz",
      "node_modules/b has no version or integrity",
      "node_modules/c may need c-android, which is not pinned",
    ]);
  });
});

const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).default({}),
    }),
  ),
});

function lockfileFaults(text: string): readonly string[] {
  const packages = Object.entries(Lockfile.parse(JSON.parse(text)).packages);
  const pinned = new Set(packages.map(([path]) => path.split("node_modules/").at(-1)));
  const installed = packages.filter(([path, { link }]) => path.includes("node_modules/") && link !== true);
  return installed.flatMap(([path, { version, integrity, resolved, optionalDependencies }]) => [
    ...(resolved === undefined ? [] : [`${path} names a registry: ${resolved}`]),
    ...(version === undefined || integrity === undefined ? [`${path} has no version or integrity`] : []),
    ...Object.keys(optionalDependencies)
      .filter((name) => !pinned.has(name))
      .map((name) => `${path} may need ${name}, which is not pinned`),
  ]);
}
