import { expect, it } from "vitest";
import { columnWidths, TEXT_WIDTH } from "./column-widths.ts";

const rows = [
  ["序号", "工作任务", "要求", "台账"],
  ["12", "每周检查一次车棚", "每周对每个“车棚”都要有“检查记录”（检查内容为线路），其间停用的不办", "设备检查保养"],
];

it("keeps a number, a head and a short name in one line each", () => {
  const [number = 0, , asked = 0, record = 0] = columnWidths(rows);
  expect(number).toBeGreaterThan(2 * 210);
  expect(record).toBeGreaterThan(6 * 210);
  expect(asked).toBeGreaterThan(record);
});

it("never takes more than the width of the text, nor less than all of it by a character", () => {
  for (const table of [rows, [["序号", "任务"]], [Array.from({ length: 30 }, () => "责任岗位")]]) {
    const all = columnWidths(table).reduce((sum, width) => sum + width, 0);
    expect(all).toBeLessThanOrEqual(TEXT_WIDTH);
    expect(all).toBeGreaterThan(TEXT_WIDTH - 210);
  }
});
