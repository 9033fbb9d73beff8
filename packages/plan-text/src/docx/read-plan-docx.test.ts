import { HouqinError } from "@houqin/core";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readPlanDocx } from "./read-plan-docx.ts";

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

const numbered = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr>`;
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:numbering ${word}><w:abstractNum w:abstractNumId="3">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;
const styles = `<w:styles ${word}><w:style w:styleId="2"><w:name w:val="heading 1"/></w:style></w:styles>`;

function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0"?><w:document ${word}><w:body>${body}</w:body></w:document>`;
  const parts = { "word/document.xml": document, "word/numbering.xml": numbering, "word/styles.xml": styles, ...more };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** The code of the error with which bytes are refused. */
function refusal(bytes: Uint8Array): string | undefined {
  try {
    readPlanDocx(bytes);
    return undefined;
  } catch (error) {
    return error instanceof HouqinError ? error.code : String(error);
  }
}

describe("a Word document", () => {
  it("is read with the numbers that its text does not hold", () => {
    const { text, outline } = readPlanDocx(
      docx(
        [
          paragraph("2026年后勤工作计划"),
          paragraph("工作目标", numbered(0)),
          paragraph("满意率90%以上。", numbered(2)),
          paragraph("零事故。", numbered(2)),
          paragraph("工作措施", numbered(0)),
          paragraph("食堂", numbered(1)),
          paragraph("每日检查。", numbered(2)),
        ].join(""),
      ),
    );
    expect(text.split("\n")).toEqual([
      "2026年后勤工作计划",
      "一、工作目标",
      "1.满意率90%以上。",
      "2.零事故。",
      "二、工作措施",
      "（一）食堂",
      "1.每日检查。",
      "",
    ]);
    expect(outline?.map(({ level: depth, label, title }) => `${depth} ${label}${title}`)).toEqual([
      "1 一、工作目标",
      "1 二、工作措施",
      "2 （一）食堂",
    ]);
  });

  it("is read with headings by style and tables by column", () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
    const table = `<w:tbl>${row("事项", "完成时限", "责任人")}${row("电梯年检", "4月30日前", "工程主管")}</w:tbl>`;
    const { outline, deadlines, owners } = readPlanDocx(
      docx(`${paragraph("2026年计划")}${paragraph("重点工作", '<w:pStyle w:val="2"/>')}${table}`),
    );
    expect(outline?.map(({ title }) => title)).toEqual(["重点工作"]);
    expect(deadlines?.map(({ date }) => date)).toEqual(["2026-04-30"]);
    expect(owners?.map(({ role, form }) => [role, form])).toEqual([["工程主管", "table"]]);
  });

  it("leaves out what was deleted, and the second copy of a text box", () => {
    const deleted = `<w:p><w:del><w:r><w:delText>每日</w:delText><w:t>每日</w:t></w:r></w:del><w:r><w:t>每周检查</w:t></w:r></w:p>`;
    expect(readPlanDocx(docx(deleted)).text).toBe("每周检查\n");
  });

  it("is refused when it is no document, is broken, or is a bomb", () => {
    expect(refusal(new Uint8Array([1, 2, 3]))).toBe("docx-unreadable");
    expect(refusal(zipSync({ "other.xml": strToU8("<a/>") }))).toBe("docx-unreadable");
    expect(refusal(docx("<w:p><w:r></w:p>"))).toBe("docx-unreadable");
    expect(refusal(docx("<w:p>".repeat(600)))).toBe("docx-unreadable");
    expect(refusal(docx("").slice(0, 200))).toBe("docx-unreadable");
    expect(refusal(docx(" ".repeat(49_000_000)))).toBe("docx-too-large");
  });
});
