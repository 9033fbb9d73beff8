import type { Line, LineStyle, OfficeDocument, Table } from "../office-document.ts";
import { cellLine, plainLine } from "../plain-lines.ts";
import { columnWidths, TEXT_WIDTH } from "./column-widths.ts";
import { styleId } from "./styles-part.ts";
import { xmlHead, xmlText } from "./xml-text.ts";

/** The body of a document: its paragraphs by style, its tables with a head that is repeated on every page, a page number below. */
export function documentPart({ blocks }: OfficeDocument): string {
  const body = blocks.map((block, at) => ("text" in block ? paragraph(block, blocks[at - 1]) : table(block))).join("");
  const page =
    '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr>';
  return `${xmlHead}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}${page}</w:body></w:document>`;
}

function paragraph({ style, text }: Line, before: OfficeDocument["blocks"][number] | undefined): string {
  return `<w:p><w:pPr><w:pStyle w:val="${styleId(style)}"/>${placed(style, text, before)}</w:pPr>${run(plainLine(text))}</w:p>`;
}

/**
 * What custom asks of a paragraph by where it stands: a line free above the list of annexes and two above the signature, the second annex set
 * in below the first, and no day of signing alone on a page.
 */
function placed(style: LineStyle, text: string, before: OfficeDocument["blocks"][number] | undefined): string {
  const first = before === undefined || !("style" in before) || before.style !== style;
  if (style === "note") {
    const space = first ? '<w:spacing w:before="560"/>' : "";
    return `<w:keepNext/>${space}${/^\d/.test(text) ? '<w:ind w:firstLineChars="500" w:firstLine="1600"/>' : ""}`;
  }
  return style === "signature" && first ? '<w:keepNext/><w:spacing w:before="1120"/>' : "";
}

function run(words: string, look = ""): string {
  return words === "" ? "" : `<w:r>${look}<w:t xml:space="preserve">${xmlText(words)}</w:t></w:r>`;
}

/** A table is followed by an empty paragraph, so that two of them do not become one. */
function table({ rows }: Table): string {
  const columns = columnWidths(rows.map((cells) => cells.map(cellLine)));
  if (columns.length === 0) return "";
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const shape = `<w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
  return `<w:tbl>${shape}${rows.map((cells, row) => rowXml(cells, columns, row === 0)).join("")}</w:tbl><w:p/>`;
}

function rowXml(cells: readonly string[], columns: readonly number[], isHead: boolean): string {
  const head = isHead ? "<w:tblHeader/>" : "";
  const cell = (words: string, width: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${cellParagraph(cellLine(words), isHead)}</w:tc>`;
  return `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${columns.map((width, at) => cell(cells[at] ?? "", width)).join("")}</w:tr>`;
}

function cellParagraph(words: string, isHead: boolean): string {
  const look = `<w:rPr>${isHead ? "<w:b/>" : ""}<w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr>`;
  const short = isHead || words.length <= 6;
  return `<w:p><w:pPr><w:spacing w:line="320" w:lineRule="exact"/><w:jc w:val="${short ? "center" : "left"}"/></w:pPr>${run(words, look)}</w:p>`;
}
