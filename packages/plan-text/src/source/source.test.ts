import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteOf, readSource, SPACE, WIDE } from "./source.ts";

describe("a source", () => {
  it.each([
    ["每 月 ２ 次", "每月2次"],
    ["滿意度達９５％", "满意度达95%"],
    ["学(xué)校(xiào)食堂", "学校食堂"],
    ["⼯作⽅案", "工作方案"],
    ["**满意度** `≥` 90", "满意度≥90"],
    ["预算1,280元,完成(全部)", "预算1280元，完成（全部）".replace("1280", "1,280")],
    ["22:30查寝;开门", "22:30查寝；开门"],
    ["达９８%.", "达98%。"],
    ["⑴食堂", "（1）食堂"],
  ])("reads %s as %s", (original, plain) => {
    expect(readSource(original).plain).toBe(plain);
  });

  it("remembers where a space stood, and whether it was wide", () => {
    const { plain, gap } = readSource("计划 一、目标  二、措施");
    expect(gap[plain.indexOf("一")]).toBe(SPACE);
    expect(gap[plain.indexOf("二")]).toBe(WIDE);
  });

  it("leads from every place back to the original, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (original) => {
        const source = readSource(original);
        for (let i = 0; i < source.plain.length; i++) {
          expect(source.at[i]).toBeLessThanOrEqual(source.at[i + 1] ?? 0);
          const { quote, start } = quoteOf(source, { from: i, to: i + 1 });
          expect(original.slice(start, start + quote.length)).toBe(quote);
          expect(quote).not.toBe("");
        }
      }),
    );
  });
});
