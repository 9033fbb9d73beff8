import { expect, test } from "vitest";
import { kitchenDay } from "./embed.ts";

test("the kitchen's tablet shows what is due, what is wrong at once, and what a correction cleared", () => {
  expect(kitchenDay()).toEqual([
    "□ 冷藏冷冻温度，2026-09-02 00:00 前",
    "07:10",
    "! 1号冷藏柜：温度 11 ℃，偏高，不应超过 8 ℃ [fc4a1f9b]",
    "10:40",
    "10:55",
    "11:05",
    "! 午餐 红烧鸡块：留样只有 120 克，至少要 150 克 [cd22e80d]",
    "11:20",
    "✓ 午餐 红烧鸡块：留样只有 120 克，至少要 150 克 [cd22e80d]",
    "24:00",
    "! 午餐 清炒青菜：没有留样，应在 2026年9月1日 13:55 前留 [c5b6a9ef]",
  ]);
});
