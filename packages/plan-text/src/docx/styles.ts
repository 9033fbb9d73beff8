import { walkXml } from "./xml.ts";

/** What a style of a paragraph says of it. */
export interface ParagraphStyle {
  /** Depth of a heading, 1 outermost. */
  readonly heading?: number | undefined;
  readonly list?: string | undefined;
  readonly listLevel?: number | undefined;
}

interface Style {
  based?: string;
  heading?: number;
  list?: string;
  listLevel?: number;
}

/**
 * Reads the styles of a document: which of them are headings, and which number their paragraphs.
 *
 * @example
 * readStyles(`<w:s xmlns:w="w"><w:style w:styleId="1"><w:name w:val="heading 2"/></w:style></w:s>`)("1").heading; //=> 2
 */
export function readStyles(xml: string | undefined): (id: string) => ParagraphStyle {
  const styles = new Map<string, Style>();
  let open: Style | undefined;
  if (xml !== undefined) {
    walkXml("word/styles.xml", xml, {
      open: (name, attribute) => {
        const value = attribute("val") ?? "";
        if (name === "style") {
          open = {};
          styles.set(attribute("styleId") ?? "", open);
        } else if (open === undefined) return;
        else if (name === "basedOn") open.based = value;
        else if (name === "name" && /^heading [1-9]$/i.test(value)) open.heading = Number(value.slice(-1));
        else if (name === "outlineLvl" && Number(value) < 9) open.heading = Number(value) + 1;
        else if (name === "numId") open.list = value;
        else if (name === "ilvl") open.listLevel = Number(value);
      },
      close: (name) => {
        if (name === "style") open = undefined;
      },
    });
  }
  return (id) => inherited(styles, id);
}

function inherited(styles: ReadonlyMap<string, Style>, id: string): ParagraphStyle {
  let [at, heading, list, listLevel]: [string | undefined, number?, string?, number?] = [id];
  for (let step = 0; at !== undefined && step < 12; step++) {
    const style = styles.get(at);
    heading ??= style?.heading;
    list ??= style?.list;
    listLevel ??= style?.listLevel;
    at = style?.based;
  }
  return { heading, list, listLevel };
}
