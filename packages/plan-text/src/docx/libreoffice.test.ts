import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "@houqin/core";
import { afterAll, describe, expect, it } from "vitest";
import { convertByLibreOffice } from "../../../../scripts/libreoffice.mjs";
import { readWrittenPlan } from "../back/read-written-plan.ts";
import { writePlanDocx } from "../write/write-plan.ts";
import { readPlanDocx } from "./read-plan-docx.ts";

const folder = mkdtempSync(join(tmpdir(), "houqin-libreoffice-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A document whose numbers LibreOffice makes by itself: 一、 for the first level, （一） for the second, 1. for items. */
const document = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
  <text:list-style style:name="Plan">
    <text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>
    <text:list-level-style-number text:level="2" style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）"/>
    <text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix="."/>
  </text:list-style>
</office:automatic-styles>
<office:body><office:text>
<text:p>青禾小学2026年后勤工作计划</text:p>
<text:list text:style-name="Plan">
  <text:list-item><text:p>食堂管理</text:p>
    <text:list><text:list-item><text:p>食品安全</text:p>
      <text:list>
        <text:list-item><text:p>食堂管理员每周五抽查留样，合格率不低于98%。</text:p></text:list-item>
        <text:list-item><text:p>3月底前完成排烟管道改造，预算8.6万元。</text:p></text:list-item>
      </text:list>
    </text:list-item></text:list>
  </text:list-item>
  <text:list-item><text:p>安全管理</text:p>
    <text:list><text:list-item><text:p>消防安全</text:p>
      <text:list><text:list-item><text:p>门卫每晚巡查两次。</text:p></text:list-item></text:list>
    </text:list-item></text:list>
  </text:list-item>
</text:list>
<table:table>
  <table:table-column table:number-columns-repeated="3"/>
  <table:table-row><table:table-cell><text:p>工作内容</text:p></table:table-cell><table:table-cell><text:p>责任人</text:p></table:table-cell><table:table-cell><text:p>完成时间</text:p></table:table-cell></table:table-row>
  <table:table-row><table:table-cell><text:p>更换灭火器</text:p></table:table-cell><table:table-cell><text:p>总务主任</text:p></table:table-cell><table:table-cell><text:p>2026年5月</text:p></table:table-cell></table:table-row>
</table:table>
</office:text></office:body></office:document>`;

describe("a Word document that LibreOffice made", () => {
  it("is read with its automatic numbers and its table", { timeout: 120_000 }, () => {
    writeFileSync(join(folder, "plan.fodt"), document);
    const reading = readPlanDocx(convertByLibreOffice(join(folder, "plan.fodt"), "docx"));
    expect(reading.period).toBe("2026");
    expect(reading.outline?.map(({ level, label, title }) => [level, label, title])).toEqual([
      [1, "一、", "食堂管理"],
      [2, "（一）", "食品安全"],
      [1, "二、", "安全管理"],
      [2, "（一）", "消防安全"],
    ]);
    expect(reading.cadences?.map(({ cadence, times }) => [cadence, times])).toEqual([
      ["weekly:FR", undefined],
      ["daily", 2],
    ]);
    expect(reading.targets).toMatchObject([{ metric: "合格率", comparator: ">=", value: 98 }]);
    expect(reading.amounts).toMatchObject([{ value: 86000 }]);
    expect(reading.owners?.map(({ role, form }) => [role, form])).toContainEqual(["总务主任", "table"]);
    expect(reading.deadlines?.map(({ date }) => date)).toEqual(["2026-03-31", "2026-05-31"]);
  });
});

describe("a written plan that LibreOffice saved again", () => {
  it("still carries the plan, and none of its lines was changed", { timeout: 120_000 }, () => {
    const plan: Plan = {
      id: "spring",
      title: "2026年后勤工作计划",
      period: "2026",
      purpose: "守住安全。\n过好紧日子。",
      sections: [
        { marker: "一、", title: "目标", content: [{ goal: "quiet", marker: "1." }] },
        {
          marker: "二、",
          title: "措施",
          content: [
            "人多  事杂。",
            { task: "box" },
            {
              table: [
                ["事项", "时间"],
                ["除草", ""],
              ],
            },
          ],
        },
      ],
      goals: [
        { id: "quiet", text: "全年不发生失窃", owner: "保安", aim: { form: "zero", incidents: "general/thefts" } },
      ],
      tasks: [{ id: "box", text: "意见箱每周五开一次。", owner: "总务主任", rule: "general/box" }],
      budget: { lines: [{ id: "office", name: "办公费", unit: "CNY", amount: 1200 }] },
    };
    // Under another ending, for LibreOffice saves nothing over what it reads.
    const file = join(folder, "written.dotx");
    const bytes = writePlanDocx(plan, { site: { name: "青禾小学" }, issuedOn: "2026-01-05" });
    writeFileSync(file, bytes);
    const saved = convertByLibreOffice(file, "docx");
    expect(saved).not.toEqual(Buffer.from(bytes));
    expect(readWrittenPlan(saved)).toMatchObject({ plan, diagnostics: [] });
  });
});
