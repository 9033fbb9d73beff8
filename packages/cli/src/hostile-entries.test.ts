import { Evaluation } from "@houqin/core";
import { afterAll, describe, expect, it } from "vitest";
import { runCommand } from "./trial/run-command.ts";
import { goodEntries, lines, removeFolder, sampleOf, siteFolder } from "./trial/site-folder.ts";

const made: string[] = [];
afterAll(() => made.forEach(removeFolder));

const good = lines(goodEntries);

/** Checks a site whose only file of entries is this; every refusal is a line. */
async function checkEntries(content: string | Uint8Array, locale = "en", name = "a.ndjson") {
  const dir = siteFolder({ "entries/a.ndjson": undefined, [`entries/${name}`]: content });
  made.push(dir);
  const { code, out, err } = await runCommand(
    "check",
    dir,
    "--as-of",
    "2026-03-10",
    "--format",
    "json",
    "--locale",
    locale,
  );
  const evaluation = Evaluation.parse(JSON.parse(out));
  const refused = evaluation.refused.map(({ code, place }) => `${code} ${place}`);
  return {
    code,
    refused,
    entries: evaluation.entries,
    failed: evaluation.findings.flatMap(({ evidence }) => evidence),
    err,
  };
}

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([...part]))));

describe("bad lines among good ones", () => {
  it.each([
    [
      "an unknown kind",
      JSON.stringify({ ...sampleOf("x", 130), kind: "kitchen/sampel" }),
      "entries/a.ndjson:7: unknown kind: entry x, kind: found kitchen/sampel, expected an entry kind of an installed pack (did you mean kitchen/sample?)",
    ],
    [
      "a wrong type",
      JSON.stringify(sampleOf("x", "many")),
      "entries/a.ndjson:7: wrong field: entry x, data.grams: found many, expected a number",
    ],
    [
      "an impossible date",
      JSON.stringify({ ...sampleOf("x", 130), at: "2026-02-30T11:00" }),
      "entries/a.ndjson:7: impossible time: entry x, at: found 2026-02-30T11:00, expected a moment that exists, as YYYY-MM-DDTHH:mm",
    ],
    [
      "a text of one megabyte",
      JSON.stringify(sampleOf("x", 130, { dish: "x".repeat(1_048_576) })),
      "entries/a.ndjson:7: unreadable line: data.dish: found a text of 1048576 characters, expected text of at most 65536 characters",
    ],
    [
      "a key __proto__",
      '{"id":"x","kind":"kitchen/sample","at":"2026-03-02T11:00","data":{"dish":"a","grams":130,"__proto__":{"polluted":true}}}',
      "entries/a.ndjson:7: unreadable line: data.__proto__: found the key __proto__, expected a plain field name",
    ],
    [
      "a key __proto__ in disguise",
      '{"id":"x","kind":"kitchen/sample","at":"2026-03-02T11:00","data":{},"\\u005f_proto__":{"polluted":true}}',
      "entries/a.ndjson:7: unreadable line: __proto__: found the key __proto__, expected a plain field name",
    ],
    ["no entry", "[1, 2]", "entries/a.ndjson:7: not an entry: found a list, expected an object with fields"],
    [
      "nesting without end",
      `{"id":"x","kind":"kitchen/sample","at":"2026-03-02T11:00","data":${"[".repeat(90_000)}${"]".repeat(90_000)}}`,
      "entries/a.ndjson:7: unreadable line: data.0.0: found more than 64 levels, or a circle, expected at most 64 levels",
    ],
  ])("%s is refused with file, line, path, what was found and what was expected", async (_, line, told) => {
    const { err, entries, failed, code } = await checkEntries(`${good}${line}\n${lines([sampleOf("sample-9", 90)])}`);
    expect(err.split("\n")[0]).toBe(told);
    expect(err.trim().split("\n")).toHaveLength(2);
    expect(entries).toBe(7);
    expect(failed).toEqual(["sample-2", "sample-9"]);
    expect(code).toBe(1);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("differing entries of one id are all refused, equal ones are one", async () => {
    const { err, entries } = await checkEntries(
      good + lines([sampleOf("x", 130), sampleOf("sample-1", 130), sampleOf("x", 131)]),
    );
    expect(err).toContain("entries/a.ndjson:9: same id, different content: entry x");
    expect(entries).toBe(6);
  });

  it("bytes that are no UTF-8 are refused, with the character where they begin", async () => {
    const { err, entries } = await checkEntries(bytes('{"id":"', [0xff, 0xc0], '"}\n', good));
    expect(err).toContain(
      "entries/a.ndjson:1: unreadable line: character 8: found bytes that are no UTF-8, expected text in UTF-8",
    );
    expect(entries).toBe(6);
  });

  it("half a last line is refused, and what came before stands", async () => {
    const { err, entries } = await checkEntries(`${good}{"id":"x","kind":"kitchen/sam`);
    expect(err).toContain("entries/a.ndjson:7: unreadable line: character 30");
    expect(err).toContain("expected a whole JSON object, which breaks off here");
    expect(entries).toBe(6);
  });

  it("an empty file is named", async () => {
    const { err, entries } = await checkEntries("");
    expect(err).toContain("entries/a.ndjson: unreadable line: found an empty file, expected at least one entry");
    expect(entries).toBe(0);
  });

  it("a file of another type is named", async () => {
    const { err } = await checkEntries("x", "en", "march.xlsx");
    expect(err).toContain(
      "entries/march.xlsx: unreadable line: found a file of type .xlsx, expected an .ndjson or .csv file",
    );
  });

  it("a line without end is skipped without being held", async () => {
    const { err, entries } = await checkEntries(`${"x".repeat(6_000_000)}\n${good}`);
    expect(err).toContain(
      "entries/a.ndjson:1: unreadable line: found a line of 6000000 bytes, expected at most 4194304 bytes",
    );
    expect(entries).toBe(6);
  });

  it("control characters of an entry never reach the terminal", async () => {
    const { err } = await checkEntries(
      lines([{ ...sampleOf("x", 130), kind: "\u001b]0;owned\u0007" }, sampleOf("x\u001b[2J", 130)]),
    );
    expect(err).not.toContain("\u001b");
    expect(err).toContain("·]0;owned·");
  });

  it("stand in the evaluation that is handed over, whether the ledger or the reader refused them", async () => {
    const { refused } = await checkEntries(`${good}oops\n${lines([sampleOf("x", "many")])}`);
    expect(refused).toEqual(["badLine entries/a.ndjson:7", "badField entries/a.ndjson:8"]);
  });

  it("are told in Chinese as well", async () => {
    const { err } = await checkEntries(`${good}{"id":`, "zh");
    expect(err).toBe(
      'entries/a.ndjson:7：这一行读不了：第 7 个字符：写的是 {"id":，应为一个完整的 JSON 对象，这里却断了\n有 1 条记录没有采用\n',
    );
  });
});

describe("good lines in unusual dress", () => {
  it.each([
    ["carriage returns", good.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\ufeff${good}`],
    ["no newline at the end", good.trimEnd()],
    ["blank lines between", good.replaceAll("\n", "\n\n  \n")],
  ])("%s are read as ever", async (_, content) => {
    const { err, entries } = await checkEntries(content);
    expect(err).toBe("");
    expect(entries).toBe(6);
  });
});
