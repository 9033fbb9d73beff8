import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "./allocate.ts";
import { inCapitals } from "./capitals.ts";
import { amountOf, decimalOf, formatAmount, parseAmount } from "./money.ts";

const units = fc.constantFrom("CNY", "JPY", "kWh", "m3", "kg", "pieces");
const amounts = fc.record({ unit: units, minor: fc.integer({ min: -9e12, max: 9e12 }) });

describe("an amount", () => {
  it("is read back as it was written, in both languages", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parseAmount(decimalOf(amount).replace("-", ""), amount.unit)).toEqual({
          ...amount,
          minor: Math.abs(amount.minor),
        });
        const positive = { ...amount, minor: Math.abs(amount.minor) };
        expect(parseAmount(formatAmount(positive, "en"))).toEqual(positive);
        expect(parseAmount(formatAmount(positive, "zh"), amount.unit)?.minor).toBe(positive.minor);
      }),
    );
  });

  it.each([
    ["1,234.5", { unit: "CNY", minor: 123450 }],
    ["￥ 80", { unit: "CNY", minor: 8000 }],
    ["3 万元", { unit: "CNY", minor: 3_000_000 }],
    ["1.2345万", { unit: "CNY", minor: 1_234_500 }],
    ["2 万度", { unit: "kWh", minor: 20_000_000_000 }],
    ["15立方米", { unit: "m3", minor: 15_000_000 }],
    ["0.001 元", undefined],
    ["1,23.4", undefined],
    ["若干元", undefined],
    ["3 米 高", undefined],
  ])("%s is read", (text, amount) => {
    expect(parseAmount(text)).toEqual(amount);
  });

  it("with more decimals than its unit is refused with the reason", () => {
    expect(() => amountOf(0.005, "CNY")).toThrow("value: found 0.005, expected at most 2 decimals");
  });
});

describe("sharing out", () => {
  it("keeps the total to the smallest part, and no share is off by one part or more", () => {
    const weights = fc
      .array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(amounts, weights, (amount, shares) => {
        const parts = allocate(amount, shares);
        const sum = shares.reduce((all, one) => all + one, 0);
        expect(parts.reduce((all, { minor }) => all + BigInt(minor), 0n)).toBe(BigInt(amount.minor));
        for (const [index, { minor }] of parts.entries()) {
          const off = BigInt(minor) * BigInt(sum) - BigInt(amount.minor) * BigInt(shares[index] ?? 0);
          expect(off < BigInt(sum) && -off < BigInt(sum)).toBe(true);
        }
      }),
    );
  });

  it("needs a weight", () => {
    expect(() => allocate({ unit: "CNY", minor: 1 }, [0, 0])).toThrow(
      'weights: found "[0, 0]", expected a number above 0',
    );
    expect(() => allocate({ unit: "CNY", minor: 1 }, [1, -1])).toThrow('weights.1: found "-1"');
  });
});

describe("capital figures", () => {
  it.each([
    [0, "人民币零元整"],
    [5, "人民币伍分"],
    [50, "人民币伍角整"],
    [32500, "人民币叁佰贰拾伍元整"],
    [168032, "人民币壹仟陆佰捌拾元零叁角贰分"],
    [1640902, "人民币壹万陆仟肆佰零玖元零贰分"],
    [600714_00, "人民币陆拾万零柒佰壹拾肆元整"],
    [1_0000_0000_00, "人民币壹亿元整"],
    [1_0000_5000_00, "人民币壹亿零伍仟元整"],
    [1_0500_0000_00, "人民币壹亿零伍佰万元整"],
    [-10000, "人民币负壹佰元整"],
  ])("of %i fen are %s", (minor, words) => {
    expect(inCapitals({ unit: "CNY", minor })).toBe(words);
  });

  it("are for yuan", () => {
    expect(() => inCapitals({ unit: "kWh", minor: 1 })).toThrow("unit: found kWh, expected CNY");
  });
});
