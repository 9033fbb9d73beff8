import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { china } from "@houqin/calendar-cn";
import { phrase } from "@houqin/core";
import { type ReadBackOptions, readWrittenPlan, type WrittenPlan } from "@houqin/plan-text";
import { hasUtf16Mark } from "../reading/text-encoding.ts";
import { inFile } from "./in-file.ts";
import { systemFault, unusable } from "./unusable.ts";

/** The names that a plan as it was written may have in a site folder, the first that is there. */
export const planTexts: readonly string[] = ["plan.docx", "plan.md", "plan.txt"];

/** Says whether a file is a plan as people write it, rather than a plan.json. */
export function isPlanText(path: string): boolean {
  return extname(path).toLowerCase() !== ".json";
}

/**
 * Reads a plan as it was written: a Word document, or text in UTF-8, UTF-16 or GBK; of one that houqin wrote, also the plan that it carries.
 * Festivals are those of the Chinese calendar. Throws a HouqinError for what is none of these.
 */
export function readPlanSource(path: string, options: Pick<ReadBackOptions, "catalogue"> = {}): WrittenPlan {
  const ext = extname(path).toLowerCase();
  const bytes = bytesOf(path);
  if (ext === ".doc" || ext === ".wps" || ext === ".pdf" || ext === ".odt" || ext === ".rtf")
    throw unusable(path, phrase("oldWord", { ext }), phrase("savedAsDocx"));
  if (ext === ".json") throw unusable(path, phrase("oldWord", { ext }), phrase("planText"));
  const asked = { calendar: china(), ...options };
  // A document that lost its name's ending still begins as every zip archive does.
  const isDocx = ext === ".docx" || bytes.subarray(0, 4).equals(ARCHIVE);
  return inFile(path, () => readWrittenPlan(isDocx ? bytes : textOf(bytes, path), asked));
}

const ARCHIVE = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw unusable(path, systemFault(error), phrase("planText"));
  }
}

function textOf(bytes: Buffer, path: string): string {
  const encoding = hasUtf16Mark(bytes)
    ? bytes[0] === 0xff
      ? "utf-16le"
      : "utf-16be"
    : isUtf8(bytes)
      ? "utf-8"
      : "gbk";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw unusable(path, phrase("notUtf8"), phrase("utf8OrGbk"));
  }
}
