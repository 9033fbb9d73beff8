import { writeFileSync } from "node:fs";
import { type Locale, phrase } from "@houqin/core";
import { systemFault, unusable } from "../folder/unusable.ts";
import type { Terminal } from "./terminal.ts";

/** Hands a result over: to stdout, or to a file that stderr then names. */
export async function deliver(
  text: string,
  out: string | undefined,
  terminal: Terminal,
  locale: Locale,
): Promise<void> {
  if (out === undefined) return terminal.out(text);
  try {
    writeFileSync(out, text);
  } catch (error) {
    throw unusable(out, systemFault(error), phrase("writableFile"));
  }
  terminal.err(locale === "zh" ? `已写入 ${out}\n` : `written to ${out}\n`);
}

/** A value as a JSON document. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
