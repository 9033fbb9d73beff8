import { writeFileSync } from "node:fs";
import { type Locale, phrase } from "@houqin/core";
import { systemFault, unusable } from "../folder/unusable.ts";
import type { Terminal } from "./terminal.ts";

/** Hands a result over: to stdout, or to a file that stderr then names. Bytes only go to a file. */
export async function deliver(
  result: string | Uint8Array,
  out: string | undefined,
  terminal: Terminal,
  locale: Locale,
): Promise<void> {
  if (out === undefined) {
    if (typeof result !== "string") throw unusable("--out", phrase("nothing"), phrase("docxFile"));
    return terminal.out(result);
  }
  try {
    writeFileSync(out, result);
  } catch (error) {
    throw unusable(out, systemFault(error), phrase("writableFile"));
  }
  terminal.err(locale === "zh" ? `已写入 ${out}\n` : `written to ${out}\n`);
}

/** A value as a JSON document. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
