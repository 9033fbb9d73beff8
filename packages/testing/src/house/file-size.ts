import { isTest, type Source } from "./sources.ts";

/** The most lines a source may have before it is two concepts. */
export const mostLines = 250;

/** What half of a package's sources stay under. */
export const mostMedianLines = 80;

/** Tables of facts and lists of names, which may be as long as these are many. */
export const tables: readonly string[] = ["packages/rules-general/src/index.ts"];

/** Counts the lines of a text; a closing newline opens no further line. */
export function lineCount(text: string): number {
  return text === "" ? 0 : text.replace(/\n$/, "").split("\n").length;
}

/** Lists the sources that are too long, the packages whose sources are long on the whole, and tables that are none. */
export function sizeFaults(files: readonly Source[], allowed: readonly string[] = tables): readonly string[] {
  const sizes = files
    .filter((file) => !isTest(file.path))
    .map(({ pack, path, text }) => ({ pack, path, lines: lineCount(text) }));
  const long = sizes
    .filter(({ path, lines }) => lines > mostLines && !allowed.includes(path))
    .map(({ path, lines }) => `${path}: ${lines} lines, expected at most ${mostLines}: it holds more than one concept`);
  const idle = allowed
    .filter((path) => !sizes.some((size) => size.path === path && size.lines > mostLines))
    .map((path) => `${path}: is allowed to be long and is not`);
  const wordy = [...new Set(sizes.map(({ pack }) => pack))]
    .map((pack) => ({ pack, lines: median(sizes.filter((size) => size.pack === pack).map(({ lines }) => lines)) }))
    .filter(({ lines }) => lines > mostMedianLines)
    .map(({ pack, lines }) => `${pack}: median ${lines} lines a file, expected at most ${mostMedianLines}`);
  return [...long, ...idle, ...wordy];
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
