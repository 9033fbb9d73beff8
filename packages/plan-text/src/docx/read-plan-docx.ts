import type { PlanReading } from "../model/reading.ts";
import { type ReadOptions, readProse } from "../read/read-plan-text.ts";
import { type DocumentText, documentText } from "./document.ts";
import { readNumbering } from "./numbering.ts";
import { readStyles } from "./styles.ts";
import { unpackDocx } from "./unpack.ts";

/**
 * Reads a plan from the bytes of a Word document (.docx), its automatic numbering and tables included. The places are those in the text that
 * the reading holds.
 *
 * Throws a HouqinError: `docx-unreadable` for what is no Word document or is broken, `docx-too-large` for a zip bomb.
 *
 * @example
 * const codeOf = (bytes: Uint8Array) => { try { return readPlanDocx(bytes).format; } catch (error) { return (error as HouqinError).code; } };
 * codeOf(new Uint8Array([1, 2, 3])); //=> "docx-unreadable"
 */
export function readPlanDocx(bytes: Uint8Array, options: Omit<ReadOptions, "headings"> = {}): PlanReading {
  const { text, headings } = docxText(bytes);
  return readProse(text, { ...options, headings });
}

/** The words of a Word document as plain lines, with its headings. */
export function docxText(bytes: Uint8Array): DocumentText {
  const parts = unpackDocx(bytes);
  const next = readNumbering(parts["word/numbering.xml"]);
  return documentText(parts["word/document.xml"] ?? "", next, readStyles(parts["word/styles.xml"]));
}
