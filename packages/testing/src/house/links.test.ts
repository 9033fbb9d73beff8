import { existsSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./sources.ts";
import { readTracked } from "./tracked-files.ts";

/** Lists relative links of a document that lead to no file. */
function deadLinks(path: string, text: string): readonly string[] {
  const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, target = ""]) => target);
  return targets.filter((target) => !existsSync(root + posix.join(posix.dirname(path), target)));
}

describe("the documents", () => {
  const documents = readTracked().filter(({ path }) => path.endsWith(".md"));

  it("are found", () => {
    expect(documents.length).toBeGreaterThan(15);
  });

  it.each(documents)("$path links to files that exist", ({ path, text }) => {
    expect(deadLinks(path, text)).toEqual([]);
  });

  it("are caught when a link leads nowhere", () => {
    expect(deadLinks("docs/a.md", "[a](contributing.md) [b](../README.md#x) [c](nowhere.md)")).toEqual(["nowhere.md"]);
  });
});
