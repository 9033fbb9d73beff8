import type { Line, OfficeDocument, Table } from "../office-document.ts";
import { cellLine, plainLine } from "../plain-lines.ts";
import { styleId } from "./styles-part.ts";
import { xmlHead, xmlText } from "./xml-text.ts";

/** Width of the text on A4 between the margins of an official document, in twentieths of a point. */
const TEXT_WIDTH = 8844;

/** The body of a document: its paragraphs by style, its tables with a head that is repeated on every page, a page number below. */
export function documentPart({ blocks }: OfficeDocument): string {
  const body = blocks.map((block) => ("text" in block ? paragraph(block) : table(block))).join("");
  const page =
    '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr>';
  return `${xmlHead}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}${page}</w:body></w:document>`;
}

function paragraph({ style, text }: Line): string {
  return `<w:p><w:pPr><w:pStyle w:val="${styleId(style)}"/></w:pPr>${run(plainLine(text))}</w:p>`;
}

function run(words: string, look = ""): string {
  return words === "" ? "" : `<w:r>${look}<w:t xml:space="preserve">${xmlText(words)}</w:t></w:r>`;
}

/** A table is followed by an empty paragraph, so that two of them do not become one. */
function table({ rows }: Table): string {
  const columns = widths(rows);
  if (columns.length === 0) return "";
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const shape = `<w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
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
  const short = isHead || words.length <= 4;
  return `<w:p><w:pPr><w:spacing w:line="320" w:lineRule="exact"/><w:jc w:val="${short ? "center" : "left"}"/></w:pPr>${run(words, look)}</w:p>`;
}

/** Columns share the width by how much they have to say, none less than a short word needs. */
function widths(rows: readonly (readonly string[])[]): readonly number[] {
  const count = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const says = Array.from({ length: count }, (_, at) =>
    rows.reduce((most, cells) => Math.max(most, Math.min(24, (cells[at] ?? "").length)), 3),
  );
  const all = says.reduce((sum, each) => sum + each, 0);
  return says.map((each) => Math.floor((each * TEXT_WIDTH) / all));
}
