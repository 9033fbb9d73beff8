import { describe, expect, it } from "vitest";
import { characterClass, SPACES } from "./character-class.ts";

describe("a class of characters", () => {
  it("holds those listed and no place outside of the text", () => {
    const marks = characterClass("，。");
    expect([-1, 0, 1, 2, 3].map((at) => marks("查，。", at))).toEqual([false, false, true, true, false]);
  });

  it("knows the spaces of a regular expression, all of them and no others", () => {
    const spaces = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((each) =>
      /\s/.test(each),
    );
    expect(spaces.toSorted().join("")).toBe([...SPACES].toSorted().join(""));
  });
});
