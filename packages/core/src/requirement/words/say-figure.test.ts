import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sayFigure, sayFigureWithUnit } from "./say-figure.ts";

const share = { unit: "1", share: true } as const;

test("a share is told in percent, whole or not", () => {
  expect([0.707273, 1, 0, 1.22, -0.0333333].map((value) => sayFigure(value, share))).toEqual([
    "70.7%",
    "100%",
    "0%",
    "122%",
    "−3.3%",
  ]);
});

test("anything else has two decimals at most, or three digits where it is small", () => {
  expect([86.666667, 44, 0.031416, 0.0004567, -12.005].map((value) => sayFigure(value))).toEqual([
    "86.67",
    "44",
    "0.0314",
    "0.000457",
    "−12.01",
  ]);
});

test("what misses its bound by a hair does not read like the bound", () => {
  expect(sayFigure(0.9996, share, [1])).toBe("99.96%");
  expect(sayFigure(84.999, { unit: "point" }, [85])).toBe("84.999");
  expect(sayFigure(85, { unit: "point" }, [84.999])).toBe("85");
});

test("two figures that differ by a millionth or more never read the same beside one another", () => {
  const figure = fc.integer({ min: -5_000_000, max: 5_000_000 }).map((millionths) => millionths / 1e6);
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      fc.pre(a !== b);
      expect(sayFigure(a, {}, [b])).not.toBe(sayFigure(b, {}, [a]));
    }),
  );
});

test("the unit stands after the figure, and percent is one already", () => {
  expect(sayFigureWithUnit(86.666667, { unit: "point" })).toEqual({ zh: "86.67 分", en: "86.67 points" });
  expect(sayFigureWithUnit(0.5, share)).toEqual({ zh: "50%", en: "50%" });
  expect(sayFigureWithUnit(80, { unit: "%" }).zh).toBe("80%");
  expect(sayFigureWithUnit(3, {})).toEqual({ zh: "3", en: "3" });
});
