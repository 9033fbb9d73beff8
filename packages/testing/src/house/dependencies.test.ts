import { describe, expect, it } from "vitest";
import { dependencyFaults } from "./dependencies.ts";
import { manifest, readManifests } from "./manifest.ts";
import { readSources, source } from "./sources.ts";

describe("the packages", () => {
  it("declare every library that they import, and import every library that they declare", () => {
    expect(dependencyFaults(readSources(), readManifests())).toEqual([]);
  });
});

describe("the check of dependencies", () => {
  const core = manifest(
    JSON.stringify({
      name: "@houqin/core",
      version: "0.1.0",
      license: "MIT",
      type: "module",
      dependencies: { zod: "^4.0.0" },
      devDependencies: { "rrule-temporal": "^2.0.0" },
    }),
  );
  const faults = (path: string, text: string) =>
    dependencyFaults(
      [source("packages/core/src/model/site.ts", 'import { z } from "zod";'), source(path, text)],
      new Map([["core", core]]),
    );

  it("refuses an undeclared library, by its package's name", () => {
    expect(faults("packages/core/src/a.ts", 'import x from "@scope/lib/inner";')).toEqual([
      "packages/core/src/a.ts:1: imports @scope/lib, which is not declared",
    ]);
  });

  it("refuses a development dependency in a source and accepts it in a test", () => {
    const text = 'import { RRuleTemporal } from "rrule-temporal";';
    expect(faults("packages/core/src/a.ts", text)).toHaveLength(1);
    expect(faults("packages/core/src/a.test.ts", text)).toEqual([]);
  });

  it("refuses a declared library that nothing imports", () => {
    expect(dependencyFaults([], new Map([["core", core]]))).toEqual([
      "packages/core/package.json: declares zod, which no source imports",
    ]);
  });
});
