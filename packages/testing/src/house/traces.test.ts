import { describe, expect, it } from "vitest";
import { readTracked, type TrackedFile } from "./tracked-files.ts";

// Put together, so that this file does not hold what it looks for.
const folders = ["wor" + "k", "tm" + "p", "hom" + "e", "roo" + "t", "User" + "s"].join("|");
const hosts = [
  "regis" + "try\\.[a-z]",
  "npm" + "mirror",
  "npmjs" + "\\.(org|com)",
  "artifac" + "tory",
  "verdac" + "cio",
].join("|");
const path = new RegExp(`(?<![\\w.:/@-])/(${folders})/[\\w.-]`);
const host = new RegExp(hosts, "i");

/** Lists lines that name a folder of some machine, or a host that packages were taken from. */
function traces(files: readonly TrackedFile[]): readonly string[] {
  return files.flatMap((file) =>
    file.text
      .split("\n")
      .flatMap((line, index) =>
        path.test(line) || host.test(line) ? [`${file.path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
      ),
  );
}

describe("the repository", () => {
  const files = readTracked();

  it("is read whole, and nothing that is ignored", () => {
    const paths = files.map((file) => file.path);
    expect(paths).toEqual(expect.arrayContaining(["README.md", "package-lock.json", ".gitignore"]));
    expect(paths).toContain("packages/core/src/index.ts");
    expect(paths.filter((each) => /(^|\/)(node_modules|dist|entries)\/.*\.(js|ndjson)$/.test(each))).toEqual([]);
  });

  it("names no folder of a machine and no registry", () => {
    expect(traces(files)).toEqual([]);
  });

  it("is caught when it does", () => {
    const text = [
      `see "/${"wor" + "k"}/main/a.ts"`,
      `https://${"regis" + "try"}.example.org/a.tgz`,
      "packages/home/a.ts",
    ];
    expect(traces([{ path: "a.md", text: text.join("\n") }])).toEqual([`a.md:1: ${text[0]}`, `a.md:2: ${text[1]}`]);
  });
});
