import { strToU8, zipSync } from "fflate";
import type { OfficeDocument } from "../office-document.ts";
import { plainLine } from "../plain-lines.ts";
import { documentPart } from "./document-part.ts";
import { fontsPart, stylesPart } from "./styles-part.ts";
import { xmlHead, xmlText } from "./xml-text.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packages = "http://schemas.openxmlformats.org/package/2006";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Names what a document carries, for whoever finds the part. */
export const carriedNamespace = "urn:houqin:written-plan:1";

/** The moment that every part of a zip bears, so that the same document is the same bytes. */
const MOMENT = "2000-01-01T12:00:00";

/** Lays a document out as the bytes of a Word document; what it carries goes into a custom XML part, which word processors keep. */
export function docxOf(document: OfficeDocument, carried: readonly string[] = []): Uint8Array {
  const parts = {
    "[Content_Types].xml": contentTypes(carried.length > 0),
    "_rels/.rels": relations([
      [`${office}/relationships/officeDocument`, "word/document.xml"],
      [`${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": coreProperties(document),
    "word/document.xml": documentPart(document),
    "word/styles.xml": stylesPart(document),
    "word/fontTable.xml": fontsPart,
    "word/footer1.xml": footer,
    "word/_rels/document.xml.rels": relations([
      [`${office}/relationships/styles`, "styles.xml"],
      [`${office}/relationships/footer`, "footer1.xml"],
      [`${office}/relationships/fontTable`, "fontTable.xml"],
      ...(carried.length > 0 ? [[`${office}/relationships/customXml`, "../customXml/item1.xml"] as const] : []),
    ]),
    ...(carried.length > 0 ? carrying(carried) : {}),
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: MOMENT, level: 9 });
}

function carrying(packed: readonly string[]): Readonly<Record<string, string>> {
  const store = `{6A1C2C2E-0B52-4C5D-9F0E-52C1B6E3A0D1}`;
  return {
    "customXml/item1.xml": `${xmlHead}<plan xmlns="${carriedNamespace}">\n${packed.join("\n")}\n</plan>`,
    "customXml/itemProps1.xml": `${xmlHead}<ds:datastoreItem ds:itemID="${store}" xmlns:ds="${office}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${carriedNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    "customXml/_rels/item1.xml.rels": relations([[`${office}/relationships/customXmlProps`, "itemProps1.xml"]]),
  };
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${kind}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packages}/relationships">${list.join("")}</Relationships>`;
}

function contentTypes(carries: boolean): string {
  const parts = [
    ["/word/document.xml", `${wordType}.document.main+xml`],
    ["/word/styles.xml", `${wordType}.styles+xml`],
    ["/word/footer1.xml", `${wordType}.footer+xml`],
    ["/word/fontTable.xml", `${wordType}.fontTable+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ...(carries
      ? [
          [
            "/customXml/itemProps1.xml",
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
          ] as const,
        ]
      : []),
  ];
  const list = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${list.join("")}</Types>`;
}

function coreProperties({ blocks, language }: OfficeDocument): string {
  const title = blocks.find((block) => "text" in block && block.style === "title");
  const words = title !== undefined && "text" in title ? plainLine(title.text) : "";
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(words)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`;
}

/** Page numbers are set in 宋体, size four. */
const look = '<w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>';
const field = (kind: string) => `<w:r>${look}<w:fldChar w:fldCharType="${kind}"/></w:r>`;
const footer = `${xmlHead}<w:ftr xmlns:w="${word}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r>${look}<w:t xml:space="preserve">— </w:t></w:r>${field("begin")}<w:r>${look}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field("separate")}<w:r>${look}<w:t>1</w:t></w:r>${field("end")}<w:r>${look}<w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`;
