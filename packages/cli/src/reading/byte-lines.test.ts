import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { byteLines } from "./byte-lines.ts";

const dir = mkdtempSync(join(tmpdir(), "houqin-lines-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function linesOf(content: string | Uint8Array) {
  const path = join(dir, "a");
  writeFileSync(path, content);
  let heard = 0;
  const lines = Array.from(
    byteLines(path, (bytes) => (heard += bytes)),
    ({ number, bytes, length }) => ({
      number,
      text: bytes.toString("utf8"),
      length,
    }),
  );
  return { lines, heard };
}

it("gives back every line of any text, with its number", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\n"))), (texts) => {
      const { lines } = linesOf(texts.map((text) => `${text}\n`).join(""));
      expect(lines.map(({ text }) => text)).toEqual(texts);
      expect(lines.map(({ number }) => number)).toEqual(texts.map((_, index) => index + 1));
    }),
    { numRuns: 50 },
  );
});

it("puts lines together that reach over the end of a chunk", () => {
  const texts = ["a".repeat(1_048_570), "留样".repeat(300_000), "b", "c".repeat(3_000_000)];
  const { lines, heard } = linesOf(texts.join("\n"));
  expect(lines.map(({ text }) => text)).toEqual(texts);
  expect(heard).toBe(Buffer.byteLength(texts.join("\n")));
});

it("keeps only the beginning of a line without end, and tells its length", () => {
  const { lines } = linesOf(Buffer.concat([Buffer.alloc(9_000_000, "x"), Buffer.from("\nend")]));
  expect(lines.map(({ length }) => length)).toEqual([9_000_000, 3]);
  expect(lines[0]?.text.length).toBeLessThan(7_000_000);
  expect(lines[1]?.text).toBe("end");
});
