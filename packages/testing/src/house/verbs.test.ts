import { describe, expect, it } from "vitest";
import { packageNames, readSources, source } from "./sources.ts";
import { type Verb, verbsIn } from "./verbs.ts";

/** What an app or the author of a pack calls; packs export rules, which have examples of their own. */
const packages = packageNames().filter((name) => !name.startsWith("rules-") && name !== "cli");
const sources = readSources();
const verbs = packages.flatMap((name) => verbsIn(sources.filter(({ pack }) => pack === name)));
const bare = (all: readonly Verb[]) =>
  [...new Set(all.map(({ name, path }) => `${path} ${name}`))].filter(
    (place) => !all.some(({ name, path, hasExample }) => hasExample && `${path} ${name}` === place),
  );

describe("every verb", () => {
  it("is found, on faces and on engines", () => {
    const names = new Set(verbs.map(({ name }) => name));
    for (const name of ["createEngine", "checkBudget", "rollOver", "Engine.evaluate", "PlanVerbs.audit", "Monitor.add"])
      expect(names).toContain(name);
    expect(names.size).toBeGreaterThan(100);
  });

  it("has a runnable example in its docstring", () => {
    expect(bare(verbs)).toEqual([]);
  });
});

describe("a face", () => {
  const face = source(
    "packages/core/src/index.ts",
    'export { a, type B, c } from "./a.ts";\nexport type { D } from "./a.ts";\n',
  );
  const doc = "/**\n * Does it.\n *\n * @example\n * a(); //=> 1\n */\n";

  it("answers for its functions, one by one, and for nothing that it does not export", () => {
    const own = source(
      "packages/core/src/a.ts",
      `${doc}export function a() {}\nexport function c() {}\nexport function e() {}\n`,
    );
    expect(verbsIn([face, own]).map(({ name, hasExample }) => [name, hasExample])).toEqual([
      ["a", true],
      ["c", false],
    ]);
    expect(bare(verbsIn([face, own]))).toEqual(["packages/core/src/a.ts c"]);
  });

  it("answers for the members of an engine", () => {
    const engine = source(
      "packages/core/src/engine.ts",
      `export interface Engine {\n${doc}  readonly a: () => void;\n  readonly b: () => void;\n}\n`,
    );
    expect(bare(verbsIn([face, engine]))).toEqual(["packages/core/src/engine.ts Engine.b"]);
  });
});
