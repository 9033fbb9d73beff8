import type { Plan } from "@houqin/core";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writePlanDocx, writePlanMarkdown, writePlanText } from "../write/write-plan.ts";
import { readWrittenPlan } from "./read-written-plan.ts";

const plan: Plan = {
  id: "spring",
  title: "2026年三月后勤工作计划",
  period: "2026-03",
  purpose: "守住安全。",
  sections: [
    { marker: "一、", title: "工作目标", content: [{ goal: "quiet", marker: "1." }] },
    {
      marker: "二、",
      title: "主要措施",
      content: [
        "三月开学，人多事杂。\n各岗位早做准备。",
        { task: "box" },
        { task: "gates" },
        {
          table: [
            ["事项", "时间"],
            ["除草", "3月"],
          ],
        },
      ],
    },
  ],
  goals: [{ id: "quiet", text: "全月不发生失窃", owner: "保安", aim: { form: "zero", incidents: "general/thefts" } }],
  tasks: [
    { id: "box", text: "意见箱每周五开一次。", owner: "总务主任", rule: "general/box" },
    { id: "gates", text: "加强门卫管理。" },
  ],
};

/** What comes back after some of the text was changed. */
function after(change: (text: string) => string, write: (plan: Plan) => string = writePlanText) {
  const { plan: back, reading, diagnostics } = readWrittenPlan(change(write(plan)));
  for (const { quote, start } of diagnostics) expect(reading.text.slice(start, start + quote.length)).toBe(quote);
  return { plan: back, said: diagnostics.map(({ code, quote }) => `${code} ${quote}`), diagnostics };
}

describe("a written plan that somebody edited", () => {
  it("has the new words, and tells where something is judged by what they no longer say", () => {
    const {
      plan: back,
      said,
      diagnostics,
    } = after((text) => text.replace("　　1.意见箱每周五开一次", "　　1.意见箱每月开一次"));
    expect(back).toEqual({ ...plan, tasks: [{ ...plan.tasks?.[0], text: "意见箱每月开一次。" }, plan.tasks?.[1]] });
    expect(said).toEqual(["edited-duty 1.意见箱每月开一次。（责任岗位：总务主任）"]);
    expect(diagnostics[0]?.message.zh).toBe(
      "原文写的是“1.意见箱每周五开一次。（责任岗位：总务主任）”，文字已按现在的改；考核仍按原来的要求（按规则“general/box”执行），请核对是否还一致",
    );
  });

  it("takes words that nothing is judged by as they are now: titles, paragraphs of several lines, cells", () => {
    const { plan: back, said } = after((text) =>
      text
        .replace("2026年三月后勤", "2026年3月后勤")
        .replace("早做准备", "提前准备")
        .replace("一、工作目标", "一、目标")
        .replace("| 除草 | 3月 |", "| 除草 | 4月 |")
        .replace("加强门卫管理", "加强门卫和门岗管理"),
    );
    expect(back?.title).toBe("2026年3月后勤工作计划");
    expect(back?.sections?.[0]?.title).toBe("目标");
    expect(back?.sections?.[1]?.content[0]).toBe("三月开学，人多事杂。\n各岗位提前准备。");
    expect(back?.sections?.[1]?.content[3]).toEqual({
      table: [
        ["事项", "时间"],
        ["除草", "4月"],
      ],
    });
    expect(back?.tasks?.[1]?.text).toBe("加强门卫和门岗管理。");
    expect(said.map((each) => each.split(" ")[0])).toEqual(Array(5).fill("edited-words"));
  });

  it("takes an added line in where it stands, and numbers may shift", () => {
    const { plan: back, said } = after((text) => text.replace("　　2.加强", "　　2.每月清洗一次水箱。\n　　3.加强"));
    expect(back?.sections?.[1]?.content.slice(1, 4)).toEqual([
      { task: "box" },
      "2.每月清洗一次水箱。",
      { task: "gates" },
    ]);
    expect(said).toEqual(["added-words 2.每月清洗一次水箱。", "edited-frame 3.加强门卫管理。"]);
  });

  it("makes a task of words of a line that is added among tasks which no section tells of", () => {
    const { sections: _, ...bare } = plan;
    const { plan: back } = after(
      (text) => text.replace("　　2.加强", "　　2.每月清洗一次水箱。\n　　3.加强"),
      () => writePlanText(bare),
    );
    expect(back?.tasks?.map(({ id, text }) => [id, text])).toEqual([
      ["box", "意见箱每周五开一次。"],
      ["added-1", "每月清洗一次水箱。"],
      ["gates", "加强门卫管理。"],
    ]);
  });

  it("keeps what was struck out, and says so", () => {
    const { plan: back, said, diagnostics } = after((text) => text.replace("　　2.加强门卫管理。\n", ""));
    expect(back).toEqual(plan);
    expect(said).toEqual(["removed-words "]);
    expect(diagnostics[0]?.message.en).toBe("“2.加强门卫管理。” no longer stands here; the plan still has it");
  });

  it("says of a table made from the plan that its change leads nowhere", () => {
    const { plan: back, said } = after((text) =>
      text.replace("| 1 | 意见箱每周五开一次。 | 总务主任 |", "| 1 | 意见箱每周五开一次。 | 校长 |"),
    );
    expect(back).toEqual(plan);
    expect(said.map((each) => each.split(" ")[0])).toEqual(["edited-derived"]);
  });

  it("is read alike from markdown, whose escapes are no edits", () => {
    const { plan: back, said } = after((text) => text.replace("加强门卫管理", "加强门卫\\_管理"), writePlanMarkdown);
    expect(back?.tasks?.[1]?.text).toBe("加强门卫_管理。");
    expect(said).toEqual(["edited-words 2.加强门卫\\_管理。"]);
  });

  it("is read from its words alone where what it carries was spoiled", () => {
    const text = writePlanText(plan);
    const line = text.split("\n").at(-3) ?? "";
    const spoiled = readWrittenPlan(text.replace(line, line.slice(0, 8)));
    expect(spoiled.plan).toBeUndefined();
    expect(spoiled.diagnostics.map(({ code }) => code)).toEqual(["carried-unreadable"]);
    expect(spoiled.reading.tasks?.map(({ quote }) => quote)).toContain("意见箱每周五开一次。（责任岗位：总务主任）");
  });

  it("carries nothing where that is asked for", () => {
    const text = writePlanText(plan, { carry: false });
    expect(text).not.toContain("机读");
    expect(readWrittenPlan(text)).toMatchObject({ diagnostics: [] });
    expect(readWrittenPlan(text).plan).toBeUndefined();
  });
});

describe("a Word document", () => {
  const parts = unzipSync(writePlanDocx(plan));

  it("is the same bytes for the same plan", () => {
    expect(writePlanDocx(plan)).toEqual(writePlanDocx(structuredClone(plan)));
  });

  it("comes back when a word processor has saved it again with other names and more parts", () => {
    const item = strFromU8(parts["customXml/item1.xml"] ?? new Uint8Array());
    const { "customXml/item1.xml": _, ...others } = parts;
    const saved = zipSync({
      ...others,
      "customXml/item1.xml": strToU8('<b:Sources xmlns:b="http://schemas.openxmlformats.org/bibliography"/>'),
      "customXml/item3.xml": strToU8(item.replace("<plan xmlns=", "<n:plan xmlns:n=").replace("</plan>", "</n:plan>")),
    });
    expect(readWrittenPlan(saved)).toMatchObject({ plan, diagnostics: [] });
  });

  it("has the edits that were made in its paragraphs", () => {
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace("守住安全。", "守住安全底线。");
    const { plan: back, diagnostics } = readWrittenPlan(zipSync({ ...parts, "word/document.xml": strToU8(document) }));
    expect(back?.purpose).toBe("守住安全底线。");
    expect(diagnostics.map(({ code }) => code)).toEqual(["edited-words"]);
  });
});
