import type { LineStyle, OfficeDocument } from "../office-document.ts";
import { xmlHead } from "./xml-text.ts";

/** How a paragraph of a style is set; sizes in half points, indents in hundredths of a character. */
interface Look {
  readonly name: string;
  readonly font: "body" | "title" | "heading" | "subheading";
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: "center" | "right";
  readonly indent?: boolean;
  readonly outline?: number;
  readonly newPage?: boolean;
}

/** The faces of an official document 公文: 小标宋 for the title, 黑体 and 楷体 for the first two headings, 仿宋 for all else. */
const fonts: Readonly<Record<Look["font"], string>> = {
  body: "仿宋",
  title: "方正小标宋简体",
  heading: "黑体",
  subheading: "楷体",
};

/** What may stand in for a face where it is not installed, the likest first. */
const standIns: Readonly<Record<Look["font"], string>> = {
  body: "仿宋_GB2312,FangSong,华文仿宋,Noto Serif CJK SC",
  title: "方正小标宋_GBK,华文中宋,宋体,Noto Serif CJK SC",
  heading: "SimHei,华文黑体,Noto Sans CJK SC",
  subheading: "楷体_GB2312,KaiTi,华文楷体,Noto Serif CJK SC",
};

/** The faces of a document, each with those that may stand in for it. */
export const fontsPart = `${xmlHead}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${(
  Object.keys(fonts) as Look["font"][]
)
  .map(
    (use) =>
      `<w:font w:name="${fonts[use]}"><w:altName w:val="${standIns[use]}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  )
  .join("")}</w:fonts>`;

const SIZE_TWO = 44;
const SIZE_THREE = 32;
const SIZE_FOUR = 28;

/** Style ids are those that Word itself gives to its headings. */
const looks: Readonly<Record<LineStyle, Look>> = {
  title: { name: "Title", font: "title", size: SIZE_TWO, align: "center" },
  subtitle: { name: "Subtitle", font: "subheading", size: SIZE_FOUR, align: "center" },
  heading1: { name: "heading 1", font: "heading", size: SIZE_THREE, indent: true, outline: 0 },
  heading2: { name: "heading 2", font: "subheading", size: SIZE_THREE, indent: true, outline: 1 },
  heading3: { name: "heading 3", font: "body", size: SIZE_THREE, bold: true, indent: true, outline: 2 },
  heading4: { name: "heading 4", font: "body", size: SIZE_THREE, indent: true, outline: 3 },
  body: { name: "Body Text", font: "body", size: SIZE_THREE, indent: true },
  item: { name: "List Paragraph", font: "body", size: SIZE_THREE, indent: true },
  note: { name: "Plan Note", font: "body", size: SIZE_THREE, indent: true },
  signature: { name: "Signature", font: "body", size: SIZE_THREE, align: "right" },
  annexLabel: { name: "Annex Label", font: "heading", size: SIZE_THREE, newPage: true },
  annexTitle: { name: "Annex Title", font: "title", size: SIZE_TWO, align: "center" },
};

/** The id by which a paragraph names its style. */
export function styleId(style: LineStyle): string {
  return looks[style].name.replace(/(?:^|\s+)(\w)/g, (_, first: string) => first.toUpperCase());
}

/** The styles of a document: A4 text in size three, lines 28 points apart, paragraphs set in by two characters. */
export function stylesPart({ language }: OfficeDocument): string {
  const own = Object.entries(looks).map(([style, look]) => styleXml(style as LineStyle, look));
  return `${xmlHead}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="${fonts.body}"/><w:sz w:val="${SIZE_THREE}"/><w:szCs w:val="${SIZE_THREE}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:jc w:val="${language === "zh-CN" ? "both" : "left"}"/></w:pPr></w:style>${own.join("")}${tableStyle}</w:styles>`;
}

function styleXml(style: LineStyle, { name, font, size, bold, align, indent, outline, newPage }: Look): string {
  const paragraph = [
    outline === undefined && style !== "annexLabel" ? "" : "<w:keepNext/>",
    newPage ? "<w:pageBreakBefore/>" : "",
    style === "subtitle" ? '<w:spacing w:after="280"/>' : "",
    size > SIZE_THREE ? '<w:spacing w:before="120" w:after="120" w:line="640" w:lineRule="exact"/>' : "",
    indent ? '<w:ind w:firstLineChars="200" w:firstLine="640"/>' : "",
    align === "right" ? '<w:ind w:rightChars="400" w:right="1280"/>' : "",
    align === undefined ? "" : `<w:jc w:val="${align}"/>`,
    outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`,
  ].join("");
  const run = `<w:rFonts w:eastAsia="${fonts[font]}"/>${bold ? "<w:b/>" : ""}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${styleId(style)}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

const edges = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join("");
const tableStyle = `<w:style w:type="table" w:styleId="PlanTable"><w:name w:val="Plan Table"/><w:tblPr><w:tblBorders>${edges}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;
