import { describe, expect, it } from "vitest";
import { lineCount, sizeFaults } from "./file-size.ts";
import { readSources, source } from "./sources.ts";

const lines = (count: number) => "const a = 1;\n".repeat(count);

describe("the sources", () => {
  it("stay short", () => {
    expect(sizeFaults(readSources())).toEqual([]);
  });
});

describe("the check of sizes", () => {
  const short = ["a", "b", "c"].map((name) => source(`packages/core/src/time/${name}.ts`, lines(20)));

  it("refuses a source of 251 lines and accepts one of 250", () => {
    expect(sizeFaults([...short, source("packages/core/src/time/long.ts", lines(250))], [])).toEqual([]);
    expect(sizeFaults([...short, source("packages/core/src/time/long.ts", lines(251))], [])).toEqual([
      "packages/core/src/time/long.ts: 251 lines, expected at most 250: it holds more than one concept",
    ]);
  });

  it("lets a named table be long, and only while it is", () => {
    const path = "packages/core/src/time/table.ts";
    expect(sizeFaults([...short, source(path, lines(900))], [path])).toEqual([]);
    expect(sizeFaults([...short, source(path, lines(9))], [path])).toEqual([
      `${path}: is allowed to be long and is not`,
    ]);
  });

  it("refuses a package whose sources are long on the whole", () => {
    const wordy = ["a", "b", "c"].map((name) => source(`packages/report/src/${name}.ts`, lines(100)));
    expect(sizeFaults([...short, ...wordy], [])).toEqual(["report: median 100 lines a file, expected at most 80"]);
  });

  it("leaves tests out", () => {
    expect(sizeFaults([...short, source("packages/core/src/time/a.test.ts", lines(900))], [])).toEqual([]);
  });

  it("counts a last line with and without its newline once", () => {
    expect([lineCount("a\nb"), lineCount("a\nb\n"), lineCount("")]).toEqual([2, 2, 0]);
  });
});
