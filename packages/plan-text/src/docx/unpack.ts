import { HouqinError, phrase } from "@houqin/core";
import { strFromU8, unzipSync } from "fflate";
import { refuse } from "./xml.ts";

const LARGEST_FILE = 64_000_000;
const LARGEST_PART = 48_000_000;
const parts = ["word/document.xml", "word/numbering.xml", "word/styles.xml"] as const;

/** The parts of a document that a plan is read from. */
export type DocxParts = Readonly<Partial<Record<(typeof parts)[number], string>>>;

/**
 * Takes the parts of a document that matter out of its zip. Nothing else is unpacked, and nothing larger than 48 MB.
 *
 * Throws a HouqinError `docx-unreadable` for what is no zip or no Word document, and `docx-too-large` for a bomb.
 *
 * @example
 * const refused = (bytes: Uint8Array) => { try { return unpackDocx(bytes); } catch (error) { return (error as HouqinError).code; } };
 * refused(new Uint8Array([80, 75, 3, 4])); //=> "docx-unreadable"
 */
export function unpackDocx(bytes: Uint8Array): DocxParts {
  const files = textsIn(bytes, (name) => parts.some((part) => part === name));
  const found: Partial<Record<(typeof parts)[number], string>> = {};
  for (const part of parts) {
    const file = files[part];
    if (file !== undefined) found[part] = file;
  }
  if (found["word/document.xml"] === undefined) refuse("word/document.xml", "nothing");
  return found;
}

/** The custom XML parts of a document, which programs keep what is theirs in. */
export function customParts(bytes: Uint8Array): readonly string[] {
  return Object.values(textsIn(bytes, (name) => /^customXml\/item\d{1,4}\.xml$/.test(name)));
}

function textsIn(bytes: Uint8Array, wants: (name: string) => boolean): Readonly<Record<string, string>> {
  if (bytes.length > LARGEST_FILE) tooLarge("file", bytes.length, LARGEST_FILE);
  let [total, entries] = [0, 0];
  const files = unzip(bytes, (name, size) => {
    entries += 1;
    if (entries > 20_000) tooLarge("file", entries, 20_000);
    const wanted = wants(name);
    if (wanted) total += size;
    if (wanted && (size > LARGEST_PART || total > LARGEST_PART)) tooLarge(name, size, LARGEST_PART);
    return wanted;
  });
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strFromU8(file)]));
}

function unzip(
  bytes: Uint8Array,
  wants: (name: string, size: number) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => wants(name, originalSize) });
  } catch (error) {
    if (error instanceof HouqinError) throw error;
    return refuse("file", error instanceof Error ? error.message : "no zip");
  }
}

function tooLarge(path: string, found: number, most: number): never {
  throw new HouqinError("docx-too-large", [
    { code: "docx-too-large", path, found, expected: phrase("atMost", { bound: most }) },
  ]);
}
