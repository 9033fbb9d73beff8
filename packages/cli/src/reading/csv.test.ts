import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readEntries } from "./read-entries.ts";

const dir = mkdtempSync(join(tmpdir(), "houqin-csv-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const kinds = [
  {
    id: "kitchen/sample",
    title: { zh: "留样", en: "Sample" },
    columns: [
      { path: "dish", type: "text", optional: false },
      { path: "grams", type: "number", optional: false },
      { path: "photos", type: "list", optional: true },
      { path: "sealed", type: "boolean", optional: true },
      { path: "seal.number", type: "text", optional: true },
    ],
    backfillDays: 1,
    nothingToReport: false,
  },
] as const;

function read(content: string | Uint8Array) {
  const path = join(dir, "a.csv");
  writeFileSync(path, content);
  const reading = readEntries([{ path, name: "entries/a.csv", bytes: statSync(path).size }], {
    kinds,
    heard: () => undefined,
  });
  const placed = Array.from(reading.entries, (entry) => ({ entry, place: reading.place() }));
  return {
    entries: placed.map(({ entry }) => entry),
    places: placed.map(({ place }) => place),
    refused: reading.refused,
  };
}

/** A row in GBK: `红烧肉` is BA EC C9 D5 C8 E2. */
const gbk = (before: string, after: string) =>
  Buffer.concat([Buffer.from(before), Buffer.from([0xba, 0xec, 0xc9, 0xd5, 0xc8, 0xe2]), Buffer.from(after)]);

const header = "id,kind,at,area,actors.by,data.dish,data.grams,data.photos,data.sealed,data.seal.number";
const row = "s1,kitchen/sample,2026-03-02T11:00,k1,p1;p2,红烧肉,125.5,a.jpg；b.jpg,是,017";
const entry = {
  id: "s1",
  kind: "kitchen/sample",
  at: "2026-03-02T11:00",
  area: "k1",
  actors: { by: ["p1", "p2"] },
  data: { dish: "红烧肉", grams: 125.5, photos: ["a.jpg", "b.jpg"], sealed: true, seal: { number: "017" } },
};

describe("a table of entries", () => {
  it("gives entries typed as their kind wants them", () => {
    const { entries, places, refused } = read(`${header}\n${row}\n`);
    expect(refused).toEqual([]);
    expect(entries).toEqual([entry]);
    expect(places).toEqual(["entries/a.csv:2"]);
  });

  it.each([
    ["carriage returns", `${header}\r\n${row}\r\n`],
    ["a byte order mark", `\ufeff${header}\n${row}\n`],
    ["no newline at the end", `${header}\n${row}`],
    ["quoted cells", `${header}\n${row.replace("红烧肉", '"红烧肉"')}\n`],
    ["blank lines", `${header}\n\n${row}\n\n`],
  ])("may have %s", (_, content) => {
    expect(read(content).entries).toEqual([entry]);
  });

  it("is read as GBK when it is GBK", () => {
    const [before = "", after = ""] = row.replace("；", ";").replace("是", "true").split("红烧肉");
    expect(read(gbk(`${header}\n${before}`, `${after}\n`)).entries).toEqual([entry]);
  });

  it("stays UTF-8 when a single row is damaged, which is refused", () => {
    const content = Buffer.concat([
      gbk(`${header}\ns0,kitchen/sample,x,,,`, ",1,,,\n"),
      Buffer.from(`${row}\n${row}\n`),
    ]);
    const { entries, refused } = read(content);
    expect(entries).toEqual([entry, entry]);
    expect(refused).toMatchObject([{ code: "badLine", place: "entries/a.csv:2", found: { id: "notUtf8" } }]);
  });

  it("may have cells with commas, quotes and newlines; rows are counted by the line they begin on", () => {
    const { entries, places } = read(`${header}\n${row.replace("红烧肉", '"a, ""b""\nc"')}\n${row}\n`);
    expect(entries).toMatchObject([{ data: { dish: 'a, "b"\nc' } }, { data: { dish: "红烧肉" } }]);
    expect(places).toEqual(["entries/a.csv:2", "entries/a.csv:4"]);
  });

  it("loses only the row whose quote never closes", () => {
    const { entries, refused } = read(`${header}\n${row.replace("红烧肉", '"红烧肉')}\n${row}\n${row}\n`);
    expect(entries).toEqual([entry, entry]);
    expect(refused).toMatchObject([{ place: "entries/a.csv:2", found: { id: "openQuote" } }]);
  });

  it("leaves out empty cells, and leaves to the ledger what does not fit its column", () => {
    const { entries } = read(`${header}\ns2,kitchen/sample,2026-03-02,,,x,much,,,\n`);
    expect(entries).toEqual([
      { id: "s2", kind: "kitchen/sample", at: "2026-03-02", data: { dish: "x", grams: "much" } },
    ]);
  });

  it("has rows of the header's length", () => {
    const { refused } = read(`${header}\n${row},more\n`);
    expect(refused).toMatchObject([
      {
        place: "entries/a.csv:2",
        found: { id: "cells", values: { count: 11 } },
        expected: { id: "cellsAsHeader", values: { count: 10 } },
      },
    ]);
  });

  it.each([
    ["id,knid,at", { found: "knid", didYouMean: "kind" }],
    ["id,kind,at,at", { found: { id: "columnTwice", values: { name: "at" } } }],
    ["id,at", { expected: { id: "column", values: { name: "kind" } } }],
  ])("is refused whole under the header %s, its rows counted", (wrong, told) => {
    const { entries, refused } = read(`${wrong}\n${row}\n${row}\n`);
    expect(entries).toEqual([]);
    expect(refused).toMatchObject([{ code: "badHeader", place: "entries/a.csv:1", rows: 2, ...told }]);
  });

  it.each([
    ["aera", "area"],
    ["data.__proto__.x", undefined],
  ])("may have a column %s that nobody knows: it is told, and rows that fill it are refused", (column, didYouMean) => {
    const { entries, refused } = read(`${column},${header}\n,${row}\nk1,${row}\n`);
    expect(entries).toEqual([entry]);
    expect(refused).toMatchObject([
      { code: "badHeader", place: "entries/a.csv:1", found: column, ...(didYouMean ? { didYouMean } : {}) },
      { code: "badLine", place: "entries/a.csv:3", path: column, found: "k1", expected: { id: "absent" } },
    ]);
  });

  it("is refused clearly where it is written in UTF-16", () => {
    const { entries, refused } = read(Buffer.from(`\ufeff${header}\n${row}\n`, "utf16le"));
    expect(entries).toEqual([]);
    expect(refused).toMatchObject([{ place: "entries/a.csv", found: { id: "utf16" }, expected: { id: "utf8" } }]);
  });
});
