import { customParts } from "../docx/unpack.ts";
import { walkXml } from "../docx/xml.ts";
import { carriedNamespace } from "../write/docx/docx-of.ts";

/** The packed lines that a Word document carries; undefined where it carries none. */
export function packedInDocx(bytes: Uint8Array): string | undefined {
  const part = customParts(bytes).find((xml) => xml.includes(carriedNamespace));
  if (part === undefined) return undefined;
  const words: string[] = [];
  try {
    walkXml("customXml", part, {
      open: () => undefined,
      close: () => undefined,
      text: (text) => void words.push(text),
    });
  } catch {
    // A part that is broken is one that cannot be unpacked, which its reader tells.
    return "";
  }
  return words.join("");
}
