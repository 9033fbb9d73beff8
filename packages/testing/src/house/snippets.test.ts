import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileErrors } from "./compile-errors.ts";
import { type Names, packagesOf, type Ran, runSnippet, type Snippet, snippetsIn } from "./snippets.ts";
import { packageNames, root } from "./sources.ts";

const paths = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(`${root}docs`).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
  ...packageNames().map((pack) => `packages/${pack}/README.md`),
];
const documents = paths.map((path) => ({ path, snippets: snippetsIn(path, readFileSync(root + path, "utf8")) }));
const packages = new Map<string, Names>();
for (const name of packagesOf(documents.flatMap(({ snippets }) => snippets))) packages.set(name, await import(name));

/** The blocks of a document as files in memory, in a folder of its own where packages are found. */
const files = new Map(
  documents.flatMap(({ path, snippets }) =>
    snippets.map((snippet, index) => [fileOf(path, snippet, index), snippet.code] as const),
  ),
);
const errors = compileErrors(files, { types: ["node"], typeRoots: [`${root}node_modules/@types`] });

function fileOf(path: string, { module }: Snippet, index: number): string {
  const folder = `${root}packages/testing/src/house/snippets/${path.replace(/\W/g, "-")}`;
  return module === undefined ? `${folder}/block-${index + 1}.ts` : `${folder}/${module.slice(2)}`;
}

describe("the guides and the READMEs", () => {
  it("have snippets", () => {
    expect(files.size).toBeGreaterThan(15);
  });
});

/** Runs a snippet; what it throws is told by its test. */
function tried(snippet: Snippet, modules: ReadonlyMap<string, Names>): Ran | Error {
  try {
    return runSnippet(snippet, modules);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

// A snippet that calls testRule registers tests, so all of them run while the tests are being collected.
for (const { path, snippets } of documents) {
  const modules = new Map(packages);
  describe.runIf(snippets.length > 0)(path, () => {
    for (const [index, snippet] of snippets.entries()) {
      const ran = tried(snippet, modules);
      if (snippet.module !== undefined && !(ran instanceof Error)) modules.set(snippet.module, ran.names);

      it(`${snippet.place} does what it says`, () => {
        if (ran instanceof Error) throw ran;
        for (const [actual, shown] of ran.results) expect(actual).toEqual(shown);
        if (snippet.code.includes("console.log")) expect(`${ran.printed.join("\n")}\n`).toBe(snippet.prints);
      });

      it(`${snippet.place} compiles`, () => {
        const found = errors.get(fileOf(path, snippet, index));
        expect(found?.map(({ line, text }) => `${line}: ${text}`)).toEqual([]);
      });
    }
  });
}

describe("a snippet", () => {
  const fence = "```";
  const told = (code: string) => {
    const [snippet] = snippetsIn("a.md", `Text.\n\n${fence}ts\n${code}\n${fence}\n\n${fence}text\n3\n${fence}\n`);
    if (snippet === undefined) throw new Error("no snippet was found");
    return snippet;
  };

  it("is found with its place, and with what it prints", () => {
    expect(told("console.log(1 + 2);")).toEqual({
      place: "a.md:4",
      module: undefined,
      code: "console.log(1 + 2);\n",
      prints: "3\n",
    });
    expect(told("// add.ts\nexport const one = 1;").module).toBe("./add.ts");
  });

  it("gives its exports, what it prints and its results", () => {
    const { names, printed, results } = runSnippet(
      told('import { two } from "./two.ts";\nexport const one = 1;\nconsole.log(one + two);\ntwo * 2; //=> 5'),
      new Map([["./two.ts", { two: 2 }]]),
    );
    expect([names.one, printed, results]).toEqual([1, ["3"], [[4, 5]]]);
  });

  it("may import only what stands before it", () => {
    expect(() => runSnippet(told('import { two } from "./two.ts";\nconsole.log(two);'), new Map())).toThrow(
      /no earlier/,
    );
  });
});
