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

it("keeps rows low: what two columns have to say takes about as many lines in both", () => {
  const told = [
    "后勤为教学一线服务，先办师生急需的事。",
    "每学期开学、期中、期末对每个“区域”（类别为班级教室、功能室之一）都要有“检查记录”（检查内容为设施）",
  ];
  const [, task = 0, , asked = 0] = columnWidths([
    ["序号", "工作任务", "责任岗位", "要求", "台账"],
    ["1", ...told.slice(0, 1), "总务主任", ...told.slice(1), "检查记录"],
  ]);
  const lines = [task, asked].map((width, at) => (told[at]?.length ?? 0) / ((width - 220) / 210));
  expect(Math.abs((lines[0] ?? 0) - (lines[1] ?? 0))).toBeLessThan(0.5);
});

it("never takes more than the width of the text, nor less than all of it by a character", () => {
  for (const table of [rows, [["序号", "任务"]], [Array.from({ length: 30 }, () => "责任岗位")]]) {
    const all = columnWidths(table).reduce((sum, width) => sum + width, 0);
    expect(all).toBeLessThanOrEqual(TEXT_WIDTH);
    expect(all).toBeGreaterThan(TEXT_WIDTH - 210);
  }
});
