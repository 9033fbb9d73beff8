import { expect, test } from "vitest";
import { kitchenDay } from "./embed.ts";

test("the kitchen's tablet shows what is due, what is wrong at once, and what a correction cleared", () => {
  expect(kitchenDay()).toEqual([
    "□ 冷藏冷冻温度，2026-09-02 00:00 前",
    "07:10",
    "! 偏高：实测 11 °C，不应超过 8 °C [fc4a1f9b]",
    "10:40",
    "10:55",
    "11:05",
    "! 留样只有 120 g，至少要 150 g [cd22e80d]",
    "11:20",
    "✓ 留样只有 120 g，至少要 150 g [cd22e80d]",
    "24:00",
    "! 没有留样，应在 2026-09-01 13:55 前 [c5b6a9ef]",
  ]);
});
