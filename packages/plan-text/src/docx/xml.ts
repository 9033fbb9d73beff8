import { HouqinError, phrase } from "@houqin/core";
import { SaxesParser } from "saxes";

/** What is told while an XML part is read. Names are without their prefix. */
export interface XmlVisitor {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text?: ((text: string) => void) | undefined;
}

/** No document nests deeper than this. */
const DEEPEST = 500;

/**
 * Walks through an XML part of a document. Throws a HouqinError `docx-unreadable` that names the part for what is not well formed.
 *
 * @example
 * const names: string[] = [];
 * walkXml("part.xml", "<w:a xmlns:w='w'><w:b/></w:a>", { open: (name) => names.push(name), close: () => undefined });
 * names; //=> ["a", "b"]
 */
export function walkXml(part: string, xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("error", (error) => refuse(part, error.message));
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuse(part, `elements nested more than ${DEEPEST} deep`);
    visitor.open(localName(name), (wanted) => attributeOf(attributes, wanted));
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    visitor.close(localName(name));
  });
  const told = visitor.text;
  if (told !== undefined) parser.on("text", told);
  parser.write(xml).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function attributeOf(attributes: Readonly<Record<string, unknown>>, wanted: string): string | undefined {
  const found = Object.entries(attributes).find(([name]) => name === wanted || name.endsWith(`:${wanted}`))?.[1];
  return found === undefined ? undefined : String(found);
}

/** Refuses a document, saying which part of it could not be read and why. */
export function refuse(part: string, found: string): never {
  const expected = phrase("wholeDocx");
  throw new HouqinError("docx-unreadable", [{ code: "docx-unreadable", path: part, found, expected }]);
}
