import { china } from "@houqin/calendar-cn";
import { createEngine } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { describe, expect, it } from "vitest";
import { eldercare } from "./pack.ts";

const { rules, kinds, registers, metrics } = createEngine({
  packs: [general, eldercare],
  calendar: china(),
}).catalogue();
const own = rules.filter(({ pack }) => pack === "eldercare");

describe("the sentence of each rule", () => {
  it.each(own.map(({ id, describes }) => [id, describes?.zh ?? ""]))("%s is Chinese throughout: %s", (_, sentence) => {
    expect(sentence).not.toBe("");
    expect(sentence).not.toMatch(/[A-Za-z]/);
    expect(sentence).not.toMatch(/[，；：、]{2}|“”|（）|\{|undefined/);
  });

  it.each(own.map(({ id, describes }) => [id, describes?.en ?? ""]))(
    "%s has no code and no gap in English: %s",
    (_, sentence) => {
      expect(sentence).not.toMatch(/[a-z][A-Z]|@|\b(general|eldercare)\/| {2}|,,|\(\)|\{|undefined| [,;:)]/);
    },
  );
});

describe("names for people", () => {
  it("stand on every field and role", () => {
    const bare = kinds
      .filter(({ id }) => id.startsWith("eldercare/"))
      .flatMap(({ id, columns }) =>
        columns.filter(({ title, path }) => !title && !path.startsWith("@")).map(({ path }) => `${id} ${path}`),
      );
    expect(bare).toEqual([]);
  });

  it("stand on every value that is a code", () => {
    const bare = kinds
      .filter(({ id }) => id.startsWith("eldercare/"))
      .flatMap(({ id, columns }) =>
        columns.flatMap(({ path, values = [], valueTitles = {} }) =>
          values.filter((value) => !Object.hasOwn(valueTitles, value)).map((value) => `${id} ${path} ${value}`),
        ),
      );
    expect(bare).toEqual([]);
  });

  it("stand on every register and metric", () => {
    const bare = [...registers, ...metrics]
      .filter(({ id, title }) => id.startsWith("eldercare/") && !title)
      .map(({ id }) => id);
    expect(bare).toEqual([]);
  });
});
