import { createEngine } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { general } from "./pack.ts";

const { rules, kinds, registers, metrics } = createEngine({ packs: [general] }).catalogue();
// A code check says what it asks in its title.
const own = rules.filter(({ pack, shape }) => pack === "general" && shape !== "check");

describe("the sentence of each rule", () => {
  it.each(own.map(({ id, describes }) => [id, describes?.zh ?? ""]))("%s is Chinese throughout: %s", (_, sentence) => {
    expect(sentence).not.toBe("");
    expect(sentence.replace(/mg\/L/g, "")).not.toMatch(/[A-Za-z]/);
    expect(sentence).not.toMatch(/[，；：、]{2}|“”|（）|\{|undefined/);
  });

  it.each(own.map(({ id, describes }) => [id, describes?.en ?? ""]))(
    "%s has no code and no gap in English: %s",
    (_, sentence) => {
      expect(sentence).not.toMatch(/[a-z][A-Z]|@|\b(general|canteen)\/| {2}|,,|\(\)|\{|undefined| [,;:)]/);
    },
  );
});

describe("names for people", () => {
  it("stand on every field and role", () => {
    const bare = kinds
      .filter(({ id }) => id.startsWith("general/"))
      .flatMap(({ id, columns }) =>
        columns.filter(({ title, path }) => !title && !path.startsWith("@")).map(({ path }) => `${id} ${path}`),
      );
    expect(bare).toEqual([]);
  });

  it("ask of yes and no what yes means", () => {
    const reversed = kinds
      .filter(({ id }) => id.startsWith("general/"))
      .flatMap(({ id, columns }) =>
        columns.flatMap(({ path, type, title, valueTitles }) => {
          const [, asked] = /^(?:是否|有无|有没有)(.*)$/.exec(title?.zh ?? "") ?? [];
          const yes = valueTitles?.true?.zh;
          return type === "boolean" && asked !== undefined && yes !== undefined && /^[没未不无]/.test(yes)
            ? [`${id} ${path}: ${title?.zh}, ${yes}`]
            : [];
        }),
      );
    expect(reversed).toEqual([]);
  });

  it("stand on every value that is a code", () => {
    const bare = kinds
      .filter(({ id }) => id.startsWith("general/"))
      .flatMap(({ id, columns }) =>
        columns.flatMap(({ path, values = [], valueTitles = {} }) =>
          values.filter((value) => !Object.hasOwn(valueTitles, value)).map((value) => `${id} ${path} ${value}`),
        ),
      );
    expect(bare).toEqual([]);
  });

  it("stand on every register and metric", () => {
    const bare = [...registers, ...metrics]
      .filter(({ id, title }) => id.startsWith("general/") && !title)
      .map(({ id }) => id);
    expect(bare).toEqual([]);
  });
});
